// Defects of one seed's result, ready to be planted.
import type { LosoSeed } from '../../src/evidence/loso-seed.js'
import type { Plant } from './run-directory.js'

/** Changes the result of seed 1 alone. */
export const seed1 = (change: (loso: LosoSeed) => LosoSeed): Plant => ({
  loso: (loso) => (loso.seed === 1 ? change(loso) : loso),
})

/** Changes the first fold of seed 1 alone. */
export const fold0 = (change: Partial<LosoSeed['folds'][number]>): Plant =>
  seed1((loso) => ({
    ...loso,
    folds: loso.folds.map((fold, index) => (index === 0 ? { ...fold, ...change } : fold)),
  }))
