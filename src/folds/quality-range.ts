// The range of the quality setting, which `crf_norm` is scaled by.
import type { CorpusTable } from '../corpus/table.js'

/** Smallest and largest quality setting (CRF or CQ) over the whole corpus, not over a fold: it is a setting, not a measurement. */
export function qualityRange({ quality }: CorpusTable): { readonly min: number; readonly max: number } {
  let min = Infinity
  let max = -Infinity
  for (const value of quality) {
    if (value < min) min = value
    if (value > max) max = value
  }
  return { min, max }
}
