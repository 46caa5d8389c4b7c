// A small corpus table for tests, from rows.
import type { CorpusTable } from '../../src/corpus/table.js'
import { sha256Of } from '../../src/formats/sha256.js'
import { compareCodePoints } from '../../src/formats/code-point-order.js'

export interface TestRow {
  readonly source: string
  readonly encoder?: string
  readonly quality?: number
  readonly target?: number
  readonly features?: readonly number[]
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
    quality: Float64Array.from(rows, ({ quality }) => quality ?? 23),
    target: Float64Array.from(rows, ({ target }) => target ?? 50),
    featureNames,
    features: Float64Array.from(rows.flatMap(({ features }) => features ?? [])),
    sha256: sha256Of('a table'),
  }
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort(compareCodePoints)
}
