// How far predictions are from their targets.
import { rootMeanSquare } from 'simple-statistics'
import { allFinite, numbersOf, type Sample } from './sample.js'

/**
 * Root mean square error, √(Σ(prediction − target)²/n), in units of the target, ≥ 0.
 *
 * NaN where it is undefined: lengths differ, no values, a value that is not finite.
 */
export function rmse(prediction: Sample, target: Sample): number {
  const [a, b] = [numbersOf(prediction), numbersOf(target)]
  if (a.length !== b.length || a.length === 0 || !allFinite(a) || !allFinite(b)) return NaN
  const errors = a.map((value, index) => value - b[index]!)
  let largest = 0
  for (const error of errors) largest = Math.max(largest, Math.abs(error))
  // Squares of errors far from 1 leave the range of a double; in units of the largest they cannot.
  return largest === 0 ? 0 : largest * rootMeanSquare(errors.map((error) => error / largest))
}
