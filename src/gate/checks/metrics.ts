// Is every number in the result files possible, and does it follow from what it was computed from?
import { losoFileOf, type LosoFile } from '../../evidence/evidence.js'
import { summarise } from '../../metrics/summary.js'
import type { Check } from '../input.js'
import type { MeasuredSeed } from '../measure-seeds.js'
import type { HoldReason } from '../reasons.js'
import { correlationsAgree, magnitudesAgree } from '../tolerances.js'

const MEANS = ['mean_plcc', 'min_plcc', 'max_plcc', 'mean_srocc'] as const

/** A trainer computed its numbers from its own predictions; that those are the models' is another check's question. */
export const checkMetrics: Check = ({ evidence, claimed }) =>
  claimed.flatMap((seed) => {
    const file = losoFileOf(evidence, seed.seed)
    if (file === undefined) return []
    const recomputed = evidence.predictions.has(seed.seed)
    return [...impossible(file), ...summaryFaults(file), ...(recomputed ? foldFaults(file, seed) : [])]
  })

function impossible({ path, loso }: LosoFile): HoldReason[] {
  const correlations: [string, number][] = [
    ...MEANS.map((key): [string, number] => [key, loso[key]]),
    ...loso.folds.flatMap(({ plcc, srocc }, index): [string, number][] => [
      [`folds[${index}].plcc`, plcc],
      [`folds[${index}].srocc`, srocc],
    ]),
  ]
  const magnitudes: [string, number][] = [
    ['std_plcc', loso.std_plcc],
    ['mean_rmse', loso.mean_rmse],
    ...loso.folds.map(({ rmse }, index): [string, number] => [`folds[${index}].rmse`, rmse]),
  ]
  return [
    ...correlations.filter(([, value]) => value < -1 || value > 1).map(outOf('in [-1, 1]')),
    ...magnitudes.filter(([, value]) => value < 0).map(outOf('of at least 0')),
  ]

  function outOf(range: string) {
    return ([place, value]: [string, number]): HoldReason => {
      return {
        code: 'metric-out-of-range',
        message: `${path}: ${place}: expected a number ${range}, got ${value}`,
      }
    }
  }
}

/** Every summary in the file, against the file's own folds. */
function summaryFaults({ path, loso }: LosoFile): HoldReason[] {
  const plcc = summarise(loso.folds.map((fold) => fold.plcc))
  const expected = {
    mean_plcc: plcc.mean,
    min_plcc: plcc.min,
    max_plcc: plcc.max,
    mean_srocc: summarise(loso.folds.map((fold) => fold.srocc)).mean,
  }
  const meanRmse = summarise(loso.folds.map((fold) => fold.rmse)).mean
  const faults = MEANS.filter((key) => !correlationsAgree(loso[key], expected[key])).map((key) =>
    disagreement(`${path}: ${key}`, expected[key], loso[key]),
  )
  if (!correlationsAgree(loso.std_plcc, plcc.standardDeviation)) {
    faults.push(disagreement(`${path}: std_plcc`, plcc.standardDeviation, loso.std_plcc))
  }
  if (!magnitudesAgree(loso.mean_rmse, meanRmse)) {
    faults.push(disagreement(`${path}: mean_rmse`, meanRmse, loso.mean_rmse))
  }
  if (loso.n_folds !== loso.folds.length) {
    faults.push(disagreement(`${path}: n_folds`, loso.folds.length, loso.n_folds))
  }
  return faults
}

/** Every fold in the file, against the gate's own computation from the same predictions. SROCC is in no rule: notes.ts tells where it differs. */
function foldFaults({ path, loso }: LosoFile, { folds }: MeasuredSeed): HoldReason[] {
  const measured = new Map(folds.map((fold) => [fold.heldOut, fold]))
  return loso.folds.flatMap((fold, index) => {
    const ours = measured.get(fold.held_out)
    if (ours === undefined) return []
    const place = `${path}: folds[${index}]`
    return [
      ...(!correlationsAgree(fold.plcc, ours.plcc)
        ? [disagreement(`${place}.plcc`, ours.plcc, fold.plcc)]
        : []),
      ...(!magnitudesAgree(fold.rmse, ours.rmse)
        ? [disagreement(`${place}.rmse`, ours.rmse, fold.rmse)]
        : []),
    ]
  })
}

function disagreement(place: string, expected: number, got: number): HoldReason {
  return {
    code: 'metric-disagrees',
    message: `${place}: expected ${expected}, as it is computed, got ${got}`,
  }
}
