// What is kept of a finished cell: `cells/{name}.json`, written in one piece.
import { z } from 'zod'
import type { FrameScores } from './libvmaf-log.js'

export interface CellFile {
  readonly schema_version: 1
  /** Everything that decides the rows; its sha256 is the name of the file. */
  readonly identity: string
  readonly scores: FrameScores
  readonly encode: {
    readonly sha256: string
    readonly bytes: number
    /** kbit/s, of the whole file. */
    readonly bitrate: number
    /** Null where the encode was there already. */
    readonly seconds: number | null
  }
  readonly scoring: { readonly seconds: number }
  readonly made_at_utc: string
}

export const CELL_FOLDER = 'cells'
export const cellFile = (name: string): string => `${CELL_FOLDER}/${name}.json`
/** Where ffmpeg works on a cell; gone when the cell is finished. */
export const workFolder = (name: string): string => `${CELL_FOLDER}/${WORK_PREFIX}${name.slice(0, 16)}`
export const WORK_PREFIX = 'work-'

const shape: z.ZodType<CellFile> = z.strictObject({
  schema_version: z.literal(1),
  identity: z.string().max(1_000_000),
  scores: z.strictObject({
    version: z.string().max(200),
    metrics: z.array(z.string().max(1000)).max(1000),
    frames: z.array(z.array(z.number().nullable())),
  }),
  encode: z.strictObject({
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().min(0),
    bitrate: z.number().min(0),
    seconds: z.number().min(0).nullable(),
  }),
  scoring: z.strictObject({ seconds: z.number().min(0) }),
  made_at_utc: z.string().max(100),
})

export function serialiseCell(cell: CellFile): string {
  return `${JSON.stringify(cell)}\n`
}

/** Null where the bytes are not this very cell, whole: then it is made again. */
export function parseCell(bytes: Uint8Array, identity: string, frames: number): CellFile | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const cell = shape.parse(JSON.parse(text))
    const isWhole = cell.scores.frames.every((row) => row.length === cell.scores.metrics.length)
    return cell.identity === identity && cell.scores.frames.length === frames && isWhole ? cell : null
  } catch {
    return null
  }
}
