// What a report is made from. Everything is already decided; a report only shows it.
import type { Verdict } from '../gate/verdict.js'
import type { OutOfFoldPredictions } from '../predictions/out-of-fold.js'

export interface FoldResult {
  readonly heldOut: string
  /** Rows of the held-out source. */
  readonly nVal: number
  /** In [-1, 1]; NaN where it is undefined. */
  readonly plcc: number
  /** In [-1, 1]; NaN where it is undefined. */
  readonly srocc: number
  /** In units of the target; NaN where it is undefined. */
  readonly rmse: number
}

export interface SeedResult {
  readonly seed: number
  /** Mean over the folds' PLCC; NaN where one of them is undefined. */
  readonly losoPlcc: number
  readonly folds: readonly FoldResult[]
}

export interface ReportInput {
  readonly verdict: Verdict
  /** sha256 of the verdict's bytes, in hex: its identity. */
  readonly verdictSha256: string
  /** As recomputed by the gate, in the order of `verdict.seeds`. */
  readonly seeds: readonly SeedResult[]
  /** One entry per seed, or null where the trainer wrote none. */
  readonly predictions: readonly OutOfFoldPredictions[] | null
}
