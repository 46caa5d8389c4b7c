// What a seed's folds come to: the figures of its result file, by whoever writes it.
import { summarise } from '../metrics/summary.js'
import type { LosoFold, LosoSeed } from './loso-seed.js'

export type FoldsSummary = Pick<
  LosoSeed,
  'n_folds' | 'folds' | 'mean_plcc' | 'std_plcc' | 'min_plcc' | 'max_plcc' | 'mean_srocc' | 'mean_rmse'
>

/** All NaN where there is no fold, or one whose metric is no number. */
export function summariseFolds(folds: readonly LosoFold[]): FoldsSummary {
  const plcc = summarise(folds.map((fold) => fold.plcc))
  return {
    n_folds: folds.length,
    folds,
    mean_plcc: plcc.mean,
    std_plcc: plcc.standardDeviation,
    min_plcc: plcc.min,
    max_plcc: plcc.max,
    mean_srocc: summarise(folds.map((fold) => fold.srocc)).mean,
    mean_rmse: summarise(folds.map((fold) => fold.rmse)).mean,
  }
}
