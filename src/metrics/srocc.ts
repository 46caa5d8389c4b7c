// How close prediction and target are to the same order.
import { sampleRankCorrelation } from 'simple-statistics'
import { clipRounding } from './plcc.js'
import { allFinite, numbersOf, type Sample } from './sample.js'

/**
 * Spearman's rank correlation coefficient (C. Spearman, "The proof and measurement of association between two things",
 * Am. J. Psychol. 15, 1904, pp. 72–101): Pearson's coefficient of the ranks, ties at their mean rank (midranks).
 * In [-1, 1], dimensionless.
 *
 * NaN where it is undefined: lengths differ, fewer than two values, a constant sample, a value that is not finite.
 */
export function srocc(x: Sample, y: Sample): number {
  const [a, b] = [numbersOf(x), numbersOf(y)]
  if (a.length !== b.length || a.length < 2 || !allFinite(a) || !allFinite(b)) return NaN
  return clipRounding(sampleRankCorrelation(a, b))
}
