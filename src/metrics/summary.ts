// What a handful of numbers, such as the PLCC of every fold, come to.
import * as statistics from 'simple-statistics'
import { allFinite, normalised, numbersOf, type Sample } from './sample.js'

/** In the unit of the values. */
export interface Summary {
  readonly mean: number
  /** Sample standard deviation, divisor n − 1 (Bessel's correction); NaN for fewer than two values. */
  readonly standardDeviation: number
  readonly min: number
  readonly max: number
  /** max − min. */
  readonly spread: number
}

const UNDEFINED: Summary = { mean: NaN, standardDeviation: NaN, min: NaN, max: NaN, spread: NaN }

/** All NaN where there is no value or one that is not finite: nothing is dropped from a mean. */
export function summarise(sample: Sample): Summary {
  const values = numbersOf(sample)
  if (values.length === 0 || !allFinite(values)) return UNDEFINED
  const [min, max] = [statistics.min(values), statistics.max(values)]
  const { values: unitless, scale } = normalised(values)
  return {
    // The division may round a mean of equal values to a neighbour of theirs.
    mean: Math.max(min, Math.min(max, statistics.mean(values))),
    standardDeviation: values.length < 2 ? NaN : scale * statistics.sampleStandardDeviation(unitless),
    min,
    max,
    spread: max - min,
  }
}
