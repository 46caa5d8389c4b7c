// Can leave-one-source-out learn from this table, and judge by it? What the table alone can answer, before a minute is trained and at the gate.
import { shown } from '../errors/shown.js'
import type { CorpusExpectation } from '../recipe/schema.js'
import { duplicateFindings, rowsPerSource } from './duplicates.js'
import { gridFindings } from './grid.js'
import { isConstant } from './constant-feature.js'
import type { CorpusTable } from './table.js'
import { firstOf, lineOf, named, type TableFinding } from './table-finding.js'

/** Everything that speaks against the table, a finding a kind, and the remarks. @returns none where there is nothing to say */
export function examineTable(table: CorpusTable, expect: CorpusExpectation): TableFinding[] {
  return [
    ...smallSources(table, expect.minRowsPerSource),
    ...constantTargets(table),
    ...duplicateFindings(table, expect),
    ...unknownEncoders(table, expect.unknownEncoders),
    ...(expect.grid === 'complete' ? gridFindings(table) : []),
    ...constantFeatures(table),
  ]
}

function smallSources(table: CorpusTable, least: number): TableFinding[] {
  const counts = rowsPerSource(table)
  const firstRow = firstRows(table.sourceOf, table.sources.length)
  const sentences = table.sources.flatMap((source, index) => {
    const rows = counts[index]!
    if (rows >= least) return []
    return [
      `${named(source)}: expected at least ${least} rows, got ${rows} (the first: line ${lineOf(firstRow[index]!)})`,
    ]
  })
  if (sentences.length === 0) return []
  return [
    {
      fault: 'corpus-too-few-rows',
      message: firstOf(sentences),
      whatToDo:
        'add rows of these sources, leave the sources out of the table, or lower corpus.expect.minRowsPerSource in a reviewed change of the recipe',
    },
  ]
}

function constantTargets({ sources, sourceOf, target }: CorpusTable): TableFinding[] {
  const firstRow = firstRows(sourceOf, sources.length)
  const varies = new Uint8Array(sources.length)
  sourceOf.forEach((source, row) => {
    if (target[row] !== target[firstRow[source]!]) varies[source] = 1
  })
  const sentences = sources.flatMap((source, index) => {
    if (varies[index] === 1) return []
    const row = firstRow[index]!
    return [
      `${named(source)}: expected targets that differ, got ${target[row]!} in every row (the first: line ${lineOf(row)})`,
    ]
  })
  if (sentences.length === 0) return []
  return [
    {
      fault: 'corpus-constant-target',
      message: firstOf(sentences),
      whatToDo:
        'no correlation is defined where the target is constant: add rows that differ, or leave the sources out of the table',
    },
  ]
}

function unknownEncoders(table: CorpusTable, allowed: boolean): TableFinding[] {
  const { encoders, encoderOf, vocabulary } = table
  const known = new Set(vocabulary)
  const firstRow = firstRows(encoderOf, encoders.length)
  const unlisted = [...encoders.entries()].filter(([, encoder]) => !known.has(encoder))
  if (unlisted.length === 0) return []
  const sentences = unlisted.map(
    ([index, encoder]) => `encoder ${shown(encoder)} (the first: line ${lineOf(firstRow[index]!)})`,
  )
  if (allowed) {
    return [{ fault: null, message: `taken for "unknown", as the recipe allows: ${firstOf(sentences)}` }]
  }
  return [
    {
      fault: 'corpus-unknown-encoder',
      message: firstOf(
        sentences.map(
          (sentence) => `${sentence}: expected one of corpus.columns.encoders (${vocabulary.join(', ')})`,
        ),
      ),
      whatToDo:
        'list the encoder in corpus.columns.encoders, or take it for unknown with corpus.expect.unknownEncoders: true',
    },
  ]
}

function constantFeatures({ rows, features, featureNames }: CorpusTable): TableFinding[] {
  const width = featureNames.length
  const least = features.slice(0, width)
  const most = features.slice(0, width)
  for (let row = 1; row < rows; row++) {
    for (let feature = 0; feature < width; feature++) {
      const value = features[row * width + feature]!
      if (value < least[feature]!) least[feature] = value
      if (value > most[feature]!) most[feature] = value
    }
  }
  const sentences = featureNames.flatMap((name, feature) =>
    !isConstant(least[feature]!, most[feature]!)
      ? []
      : [`feature ${shown(name)} is ${features[feature]!} in every row: no model can use it`],
  )
  return sentences.length === 0 ? [] : [{ fault: null, message: firstOf(sentences) }]
}

/** For each index the first row that has it. */
function firstRows(indexOf: Int32Array, count: number): Int32Array {
  const first = new Int32Array(count).fill(-1)
  for (let row = 0; row < indexOf.length; row++) {
    const index = indexOf[row]!
    if (first[index] === -1) first[index] = row
  }
  return first
}
