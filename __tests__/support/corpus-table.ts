// A small corpus table for tests, from rows.
import type { CorpusTable } from '../../src/corpus/table.js'
import { sha256Of } from '../../src/formats/sha256.js'
import { ENCODER_VOCABULARY } from '../../src/recipe/encoders.js'
import { compareCodePoints } from '../../src/formats/code-point-order.js'

export interface TestRow {
  readonly source: string
  readonly encoder?: string
  readonly quality?: number
  readonly target?: number
  readonly features?: readonly number[]
  /** Rows of the same number are the same line; every row another line where absent. */
  readonly line?: number
}

/** Every row must have as many features as the first. */
export function tableOf(rows: readonly TestRow[]): CorpusTable {
  const sources = distinct(rows.map(({ source }) => source))
  const encoderNames = rows.map(({ encoder }) => encoder ?? 'libx264')
  const encoders = distinct(encoderNames)
  const featureNames = (rows[0]?.features ?? []).map((_value, index) => `feature${index}`)
  return {
    rows: rows.length,
    sources,
    sourceOf: Int32Array.from(rows, ({ source }) => sources.indexOf(source)),
    encoders,
    encoderOf: Int32Array.from(encoderNames, (encoder) => encoders.indexOf(encoder)),
    vocabulary: ENCODER_VOCABULARY,
    quality: Float64Array.from(rows, ({ quality }) => quality ?? 23),
    target: Float64Array.from(rows, ({ target }) => target ?? 50),
    featureNames,
    features: Float64Array.from(rows.flatMap(({ features }) => features ?? [])),
    // No line of a test's rows is another's, unless the test says so.
    lineDigests: Float64Array.from(rows, ({ line }, index) => line ?? index),
    sha256: sha256Of('a table'),
  }
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareCodePoints)
}
