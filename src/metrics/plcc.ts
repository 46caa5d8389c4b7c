// How close prediction and target are to a straight line.
import { sampleCovariance, sampleVariance } from 'simple-statistics'
import { allFinite, normalised, numbersOf, type Sample } from './sample.js'

/**
 * Pearson's linear correlation coefficient (K. Pearson, "Mathematical contributions to the theory of evolution. III",
 * Phil. Trans. R. Soc. A 187, 1896, pp. 253–318), in [-1, 1], dimensionless.
 *
 * NaN where it is undefined: lengths differ, fewer than two values, a constant sample, a value that is not finite.
 */
export function plcc(x: Sample, y: Sample): number {
  const [a, b] = [numbersOf(x), numbersOf(y)]
  if (a.length !== b.length || a.length < 2 || !allFinite(a) || !allFinite(b)) return NaN
  const [left, right] = [normalised(a), normalised(b)]
  if (left.scale === 0 || right.scale === 0) return NaN
  // One root of the product, not a quotient by two roots: so a sample's correlation with itself is exactly 1.
  const product = sampleVariance(left.values) * sampleVariance(right.values)
  return clipRounding(sampleCovariance(left.values, right.values) / Math.sqrt(product))
}

/** Rounding can carry a perfect correlation a few ulps past ±1; NaN stays NaN. */
export function clipRounding(correlation: number): number {
  return Math.max(-1, Math.min(1, correlation))
}
