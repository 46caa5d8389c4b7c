// Leave-one-source-out: corpus → one fold a source.
import type { CorpusTable } from '../corpus/table.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import type { Fold } from './fold.js'

/** Fewest rows a source may have: the correlation of a single row is undefined. */
const FEWEST_ROWS = 2

/**
 * One fold per source, in code-point order of the sources: validation is every row of that source, train every other row.
 * @throws SeedgateError corpus-too-few-sources below two sources; corpus-too-few-rows where a source has a single row
 */
export function planFolds(table: CorpusTable): Fold[] {
  const { sources, sourceOf, rows } = table
  if (sources.length < 2) {
    throw new SeedgateError(
      'corpus-too-few-sources',
      `expected at least two sources, got ${sources.length}: ${sources.map(shown).join(', ')}`,
      {
        hint: 'leave-one-source-out needs a source to hold out and another to train on: add rows, or correct corpus.columns.source',
      },
    )
  }
  const validation = rowsBySource(table)
  refuseTooFewRows(sources, validation)
  return sources.map((heldOut, index) => {
    const train = new Int32Array(rows - validation[index]!.length)
    for (let row = 0, next = 0; row < rows; row++) if (sourceOf[row] !== index) train[next++] = row
    return { index, heldOut, train, validation: validation[index]! }
  })
}

function rowsBySource({ sources, sourceOf, rows }: CorpusTable): Int32Array[] {
  const counts = new Int32Array(sources.length)
  for (const source of sourceOf) counts[source]!++
  const bySource = Array.from(counts, (count) => new Int32Array(count))
  const next = new Int32Array(sources.length)
  for (let row = 0; row < rows; row++) {
    const source = sourceOf[row]!
    bySource[source]![next[source]!++] = row
  }
  return bySource
}

function refuseTooFewRows(sources: readonly string[], rowsOf: readonly Int32Array[]): void {
  const poor = sources.filter((_source, index) => rowsOf[index]!.length < FEWEST_ROWS)
  if (poor.length === 0) return
  const named = poor.slice(0, 10).map((source) => {
    const rows = rowsOf[sources.indexOf(source)]!
    return `source ${shown(source)}: expected at least ${FEWEST_ROWS} rows, got ${rows.length} (line ${rows[0]! + 1} of the table)`
  })
  const more = poor.length > named.length ? [`and ${poor.length - named.length} more such sources`] : []
  throw new SeedgateError('corpus-too-few-rows', [...named, ...more].join('\n'), {
    hint: 'PLCC over a held-out source needs at least two of its rows: add rows, or leave the source out of the table',
  })
}
