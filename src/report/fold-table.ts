// Every seed's PLCC on every fold, as a grid: folds down, seeds across.
import { summarise } from '../metrics/summary.js'
import type { FoldResult, SeedResult } from './input.js'

export interface FoldRow {
  readonly heldOut: string
  /** Rows held out, as the first seed that has the fold says. */
  readonly nVal: number
  /** One per seed; null where the seed has no such fold. */
  readonly cells: readonly (FoldResult | null)[]
  /** Means over the seeds that have the fold; NaN where one of them is undefined. */
  readonly meanPlcc: number
  readonly meanSrocc: number
  readonly meanRmse: number
}

export interface FoldTable {
  readonly seeds: readonly SeedResult[]
  /** In the order in which the folds first appear. */
  readonly rows: readonly FoldRow[]
  /** Per seed, the held-out source with the lowest PLCC, an undefined one before all others; null without folds. */
  readonly worst: readonly (string | null)[]
}

export function foldTable(seeds: readonly SeedResult[]): FoldTable {
  const byName = seeds.map(({ folds }) => new Map(folds.map((fold) => [fold.heldOut, fold])))
  const names = new Set(seeds.flatMap(({ folds }) => folds.map(({ heldOut }) => heldOut)))
  const rows = Array.from(names, (heldOut): FoldRow => {
    const cells = byName.map((folds) => folds.get(heldOut) ?? null)
    const present = cells.filter((cell) => cell !== null)
    return {
      heldOut,
      nVal: present[0]?.nVal ?? 0,
      cells,
      meanPlcc: summarise(present.map(({ plcc }) => plcc)).mean,
      meanSrocc: summarise(present.map(({ srocc }) => srocc)).mean,
      meanRmse: summarise(present.map(({ rmse }) => rmse)).mean,
    }
  })
  return { seeds, rows, worst: seeds.map(({ folds }) => worstFold(folds)?.heldOut ?? null) }
}

function worstFold(folds: readonly FoldResult[]): FoldResult | null {
  const rank = ({ plcc }: FoldResult) => (Number.isFinite(plcc) ? plcc : -Infinity)
  return folds.reduce<FoldResult | null>(
    (worst, fold) => (worst && rank(worst) <= rank(fold) ? worst : fold),
    null,
  )
}
