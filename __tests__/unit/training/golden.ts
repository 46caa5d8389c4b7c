// The golden numbers, which __tests__/golden/training.py made.
import { readFileSync } from 'node:fs'
import type { StreamKey } from '../../../src/training/random.js'

/** In units of the bound 1/√fanIn. */
export interface Distribution {
  readonly fanIn: number
  readonly count: number
  readonly largest: number
  readonly mean: number
  readonly variance: number
  readonly deciles: readonly number[]
}

interface Golden {
  readonly generator: readonly {
    readonly state: readonly [number, number, number, number]
    readonly outputs: readonly number[]
  }[]
  readonly streams: readonly {
    readonly key: readonly [number, string | null, StreamKey['purpose'], number]
    readonly outputs: readonly number[]
  }[]
  /** nn.Linear(20, 64), (64, 64) and (64, 1). */
  readonly linear: readonly { readonly weight: Distribution; readonly bias: Distribution }[]
  readonly training: {
    readonly inputs: number
    readonly hidden: readonly [number, number]
    readonly learningRate: number
    readonly weightDecay: number
    readonly data: {
      readonly inputs: readonly number[]
      readonly targets: readonly number[]
      readonly sourceOf: readonly number[]
    }
    readonly jobs: readonly {
      readonly seed: number
      readonly heldOut: string | null
      readonly heldOutIndex: number
      readonly shift: readonly number[]
      readonly scale: readonly number[]
    }[]
    /** Per job, its flat vector. */
    readonly initial: readonly (readonly number[])[]
    readonly runs: readonly {
      readonly name: string
      readonly batch: number
      readonly epochs: number
      readonly dropout: number
      /** Per job. */
      readonly trained: readonly { readonly steps: number; readonly parameters: readonly number[] }[]
    }[]
  }
}

export const golden = JSON.parse(
  readFileSync(new URL('../../golden/training.json', import.meta.url), 'utf8'),
) as Golden
