// What each fold's metrics are, from nothing but the out-of-fold predictions.
import type { OutOfFoldPredictions } from '../predictions/out-of-fold.js'
import { plcc } from './plcc.js'
import { rmse } from './rmse.js'
import { srocc } from './srocc.js'

export interface FoldMetrics {
  /** Predicted rows. */
  readonly n: number
  /** In [-1, 1]; NaN where it is undefined. */
  readonly plcc: number
  /** In [-1, 1]; NaN where it is undefined. */
  readonly srocc: number
  /** In units of the target; NaN where it is undefined. */
  readonly rmse: number
}

/** By held-out source, in the order in which the folds first appear. A fold with a non-finite row is NaN throughout. */
export function foldMetrics(predictions: OutOfFoldPredictions): ReadonlyMap<string, FoldMetrics> {
  const metrics = new Map<string, FoldMetrics>()
  for (const [heldOut, lines] of linesOfFold(predictions.fold)) {
    const prediction = lines.map((line) => predictions.prediction[line]!)
    const target = lines.map((line) => predictions.target[line]!)
    metrics.set(heldOut, {
      n: lines.length,
      plcc: plcc(prediction, target),
      srocc: srocc(prediction, target),
      rmse: rmse(prediction, target),
    })
  }
  return metrics
}

/** Line indices of each fold, ascending. */
function linesOfFold(fold: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  fold.forEach((heldOut, line) => {
    const lines = groups.get(heldOut)
    if (lines === undefined) groups.set(heldOut, [line])
    else lines.push(line)
  })
  return groups
}
