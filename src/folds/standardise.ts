// The scale of each feature over the rows a model trains on.
import type { CorpusTable } from '../corpus/table.js'
import { SeedgateError } from '../errors/seedgate-error.js'

/** Below this a feature is taken for constant, and its standard deviation for 1. */
const CONSTANT_BELOW = 1e-8

export interface Standardisation {
  /** Per feature. */
  readonly mean: Float64Array
  /** Per feature, the population (1/n) standard deviation; 1 where it is below 1e-8. */
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
  for (const row of rows) {
    for (let feature = 0; feature < width; feature++) mean[feature]! += table.features[row * width + feature]!
  }
  for (let feature = 0; feature < width; feature++) mean[feature]! /= rows.length

  const deviations = new Float64Array(width)
  const squares = new Float64Array(width)
  for (const row of rows) {
    for (let feature = 0; feature < width; feature++) {
      const deviation = table.features[row * width + feature]! - mean[feature]!
      deviations[feature]! += deviation
      squares[feature]! += deviation * deviation
    }
  }
  const std = squares.map((sum, feature) => {
    const error = deviations[feature]! / rows.length
    mean[feature]! += error
    const deviation = Math.sqrt(Math.max(0, sum / rows.length - error * error))
    return deviation < CONSTANT_BELOW ? 1 : deviation
  })
  return { mean, std }
}
