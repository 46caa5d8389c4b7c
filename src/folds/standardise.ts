// The scale of each feature over the rows a model trains on.
import { isConstant } from '../corpus/constant-feature.js'
import type { CorpusTable } from '../corpus/table.js'
import { SeedgateError } from '../errors/seedgate-error.js'

/** Squares of deviations below this leave the range of a double: then they are taken in units of the feature's range. */
const SMALLEST_RANGE = 1e-100

export interface Standardisation {
  /** Per feature. */
  readonly mean: Float64Array
  /** Per feature, the population (1/n) standard deviation; 1 where the feature is constant. */
  readonly std: Float64Array
}

/**
 * Mean and population standard deviation of every feature over the given rows, in double precision.
 *
 * Corrected two-pass algorithm (Chan, Golub, LeVeque, "Algorithms for computing the sample variance", 1983): the second pass
 * also sums the deviations, whose sum is the rounding error of the first mean.
 * @param rows at least one corpus row
 */
export function standardisation(table: CorpusTable, rows: Int32Array): Standardisation {
  if (rows.length === 0)
    throw new SeedgateError('defect', 'standardisation: expected at least one row, got none')
  const width = table.featureNames.length
  const mean = new Float64Array(width)
  const least = new Float64Array(width).fill(Infinity)
  const most = new Float64Array(width).fill(-Infinity)
  for (const row of rows) {
    for (let feature = 0; feature < width; feature++) {
      const value = table.features[row * width + feature]!
      mean[feature]! += value
      if (value < least[feature]!) least[feature] = value
      if (value > most[feature]!) most[feature] = value
    }
  }
  for (let feature = 0; feature < width; feature++) mean[feature]! /= rows.length

  const unit = most.map((value, feature) => {
    const range = value - least[feature]!
    return range > 0 && range < SMALLEST_RANGE ? range : 1
  })
  const deviations = new Float64Array(width)
  const squares = new Float64Array(width)
  for (const row of rows) {
    for (let feature = 0; feature < width; feature++) {
      const deviation = (table.features[row * width + feature]! - mean[feature]!) / unit[feature]!
      deviations[feature]! += deviation
      squares[feature]! += deviation * deviation
    }
  }
  const std = squares.map((sum, feature) => {
    const error = deviations[feature]! / rows.length
    mean[feature]! += error * unit[feature]!
    const deviation = unit[feature]! * Math.sqrt(Math.max(0, sum / rows.length - error * error))
    return isConstant(least[feature]!, most[feature]!) ? 1 : deviation
  })
  return { mean, std }
}
