// Every seed's metrics, as the gate computes them: from the scores that it inferred, without them from the trainer's predictions, or,
// where the policy says so, from the folds reported.
import { losoFileOf, type Evidence } from '../evidence/evidence.js'
import { foldMetrics } from '../metrics/fold-metrics.js'
import { summarise } from '../metrics/summary.js'
import type { OutOfFoldPredictions } from '../predictions/out-of-fold.js'
import type { GatePolicy } from '../recipe/schema.js'

export interface MeasuredFold {
  readonly heldOut: string
  /** Rows of the held-out source; NaN where nobody says. */
  readonly nVal: number
  /** In [-1, 1]; NaN where it is undefined, missing, or outside. */
  readonly plcc: number
  readonly srocc: number
  /** In units of the target. */
  readonly rmse: number
}

export interface MeasuredSeed {
  readonly seed: number
  /** Mean over the folds' PLCC; NaN where one of them is, or a fold is missing. */
  readonly losoPlcc: number
  readonly folds: readonly MeasuredFold[]
}

export interface MeasureQuestion {
  /** In the order wanted. */
  readonly seeds: readonly number[]
  readonly policy: GatePolicy['evidence']
  readonly evidence: Evidence
  /** By seed, in place of its predictions. */
  readonly scored: ReadonlyMap<number, OutOfFoldPredictions>
  /** The folds there must be; null where nobody knows, then those that there are. */
  readonly sources: readonly string[] | null
}

export function measureSeeds({ seeds, policy, evidence, scored, sources }: MeasureQuestion): MeasuredSeed[] {
  return seeds.map((seed) => {
    const found =
      policy === 'recomputed'
        ? recomputed(scored.get(seed) ?? evidence.predictions.get(seed))
        : reported(evidence, seed)
    const folds = (sources ?? [...found.keys()]).map((heldOut) => found.get(heldOut) ?? missingFold(heldOut))
    return { seed, losoPlcc: summarise(folds.map(({ plcc }) => plcc)).mean, folds }
  })
}

function recomputed(ofSeed: OutOfFoldPredictions | undefined): Map<string, MeasuredFold> {
  const metrics = ofSeed === undefined ? [] : [...foldMetrics(ofSeed)]
  return new Map(
    metrics.map(([heldOut, { n, plcc, srocc, rmse }]) => [heldOut, { heldOut, nVal: n, plcc, srocc, rmse }]),
  )
}

function reported(evidence: Evidence, seed: number): Map<string, MeasuredFold> {
  const folds = losoFileOf(evidence, seed)?.loso.folds ?? []
  return new Map(
    folds.map(({ held_out, n_val, plcc, srocc, rmse }) => [
      held_out,
      { heldOut: held_out, nVal: n_val, plcc: correlation(plcc), srocc: correlation(srocc), rmse },
    ]),
  )
}

/** What lies outside [-1, 1] is no correlation, so nothing may be computed from it. */
function correlation(value: number): number {
  return value >= -1 && value <= 1 ? value : NaN
}

function missingFold(heldOut: string): MeasuredFold {
  return { heldOut, nVal: NaN, plcc: NaN, srocc: NaN, rmse: NaN }
}
