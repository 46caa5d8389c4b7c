// Every seed's metrics, as the gate computes them: from the predictions, or, where the policy says so, from the folds reported.
import { losoFileOf } from '../evidence/evidence.js'
import { foldMetrics } from '../metrics/fold-metrics.js'
import { summarise } from '../metrics/summary.js'
import type { CorpusFacts } from './corpus-facts.js'
import { seedsOf, type GateInput } from './input.js'

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

/** One entry for each of the recipe's seeds, ascending; folds as the corpus has sources, else as the evidence has them. */
export function measureSeeds(input: GateInput, { sources }: Pick<CorpusFacts, 'sources'>): MeasuredSeed[] {
  return seedsOf(input.recipe).map((seed) => {
    const found = foldsOf(input, seed)
    const folds = (sources ?? [...found.keys()]).map((heldOut) => found.get(heldOut) ?? missingFold(heldOut))
    return { seed, losoPlcc: summarise(folds.map(({ plcc }) => plcc)).mean, folds }
  })
}

function foldsOf(input: GateInput, seed: number): Map<string, MeasuredFold> {
  return input.recipe.recipe.gate.evidence === 'recomputed' ? recomputed(input, seed) : reported(input, seed)
}

function recomputed({ evidence }: GateInput, seed: number): Map<string, MeasuredFold> {
  const predictions = evidence.predictions.get(seed)
  const metrics = predictions === undefined ? [] : [...foldMetrics(predictions)]
  return new Map(
    metrics.map(([heldOut, { n, plcc, srocc, rmse }]) => [heldOut, { heldOut, nVal: n, plcc, srocc, rmse }]),
  )
}

function reported({ evidence }: GateInput, seed: number): Map<string, MeasuredFold> {
  const folds = losoFileOf(evidence, seed)?.loso.folds ?? []
  return new Map(
    folds.map(({ held_out, n_val, plcc, srocc, rmse }) => {
      return [
        held_out,
        { heldOut: held_out, nVal: n_val, plcc: correlation(plcc), srocc: correlation(srocc), rmse },
      ]
    }),
  )
}

/** What lies outside [-1, 1] is no correlation, so nothing may be computed from it. */
function correlation(value: number): number {
  return value >= -1 && value <= 1 ? value : NaN
}

function missingFold(heldOut: string): MeasuredFold {
  return { heldOut, nVal: NaN, plcc: NaN, srocc: NaN, rmse: NaN }
}
