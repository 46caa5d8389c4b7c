// A reference video, once it was read.
import type { VideoInput } from './command-lines.js'

export interface Source extends VideoInput {
  /** As it stands in the table. */
  readonly name: string
  /** Of the file’s bytes. */
  readonly sha256: string
  readonly bytes: number
  readonly frames: number
}

/** A distorted video that is there already. */
export interface Distorted {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly frames: number
  readonly input: VideoInput
}
