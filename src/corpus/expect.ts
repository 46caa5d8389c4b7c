// Is the corpus what the recipe says it must be?
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import type { CorpusExpectation } from '../recipe/schema.js'
import type { CorpusSnapshot } from './snapshot.js'
import type { CorpusTable } from './table.js'

/** What of a table an expectation can be about. */
export type ExpectedOf = Pick<CorpusTable, 'sources' | 'encoders' | 'rows' | 'target'>

/** What the recipe expects of the corpus and does not get, a sentence each; none where all is met. */
export function unmetExpectations(
  table: ExpectedOf,
  snapshot: CorpusSnapshot,
  expect: Partial<CorpusExpectation>,
): string[] {
  return [
    ...unmetNames('sources', expect.sources, table.sources),
    ...unmetNames('encoders', expect.encoders, table.encoders),
    ...unmetRows(expect.minRows, table.rows),
    ...unmetFiles('reference', expect.references, snapshot, snapshot.ref_count),
    ...unmetFiles('distorted', expect.distorted, snapshot, snapshot.dis_count),
    ...unmetTarget(expect.target, table.target),
  ]
}

/**
 * The error of every unmet expectation at once; null where all are met.
 * @param path how messages name the table
 */
export function expectationError(
  table: CorpusTable,
  snapshot: CorpusSnapshot,
  expect: Partial<CorpusExpectation>,
  path: string,
): SeedgateError | null {
  const unmet = unmetExpectations(table, snapshot, expect)
  if (unmet.length === 0) return null
  return new SeedgateError('corpus-expectation', unmet.map((sentence) => `${path}: ${sentence}`).join('\n'), {
    hint: 'bring the corpus that the recipe describes, or, if the recipe is wrong, change corpus.expect in a reviewed change',
  })
}

function unmetNames(what: string, expected: number | undefined, names: readonly string[]): string[] {
  if (expected === undefined || names.length === expected) return []
  const listed = names.slice(0, 20).map(shown).join(', ')
  return [`expected ${expected} ${what}, got ${names.length} (${listed}${names.length > 20 ? ', …' : ''})`]
}

function unmetRows(least: number | undefined, rows: number): string[] {
  return least === undefined || rows >= least ? [] : [`expected at least ${least} rows, got ${rows}`]
}

function unmetFiles(
  what: string,
  expected: number | undefined,
  { present, corpus_root, yuv_count }: CorpusSnapshot,
  count: number,
): string[] {
  if (expected === undefined || (present && count === expected)) return []
  const root = corpus_root === null ? 'corpus.files, which the recipe does not name' : shown(corpus_root)
  const got = present ? `${count} (among ${yuv_count} .yuv files)` : 'no such folder'
  return [`expected ${expected} ${what} files below ${root}, got ${got}`]
}

function unmetTarget(range: readonly [number, number] | undefined, target: Float64Array): string[] {
  if (range === undefined) return []
  const [low, high] = range
  const isOutside = (value: number): boolean => !(value >= low && value <= high)
  const first = target.findIndex(isOutside)
  if (first === -1) return []
  // Blank lines are refused, so row n is line n + 1.
  const rows = target.reduce((count, value) => count + (isOutside(value) ? 1 : 0), 0)
  return [
    `expected every target in [${low}, ${high}], got ${rows} outside (the first: ${target[first]!} at line ${first + 1})`,
  ]
}
