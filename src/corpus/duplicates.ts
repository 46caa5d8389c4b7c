// Rows that are there more than once: a line twice in a source counts twice, a row in two sources is seen in training and judged after it.
import type { CorpusExpectation } from '../recipe/schema.js'
import { NumberDigest } from './line-digest.js'
import { recurringRows } from './recurring-rows.js'
import type { CorpusTable } from './table.js'
import { firstOf, lineOf, named, type TableFinding } from './table-finding.js'

/** Share of a source's rows that may recur elsewhere: a black frame is black in every film. */
const RECURRING = 0.01

export function duplicateFindings(
  table: CorpusTable,
  { duplicates }: Pick<CorpusExpectation, 'duplicates'>,
): TableFinding[] {
  const findings = [...linesTwice(table), ...rowsElsewhere(table)]
  return duplicates === 'refuse' ? findings : findings.map(({ message }) => ({ fault: null, message }))
}

/** Whole lines, so that a column which the recipe does not name, such as a frame number, tells two rows apart. */
function linesTwice(table: CorpusTable): TableFinding[] {
  const { sources, sourceOf, lineDigests } = table
  const groups = recurringRows(
    lineDigests,
    (row, other) => sourceOf[row] === sourceOf[other] && sameValues(table, row, other),
  )
  const bySource = new Map<number, { readonly line: number; readonly again: number; repeats: number }>()
  for (const rows of groups) {
    const source = sourceOf[rows[0]!]!
    const repeats = rows.length - 1
    const known = bySource.get(source)
    if (known === undefined)
      bySource.set(source, { line: lineOf(rows[0]!), again: lineOf(rows[1]!), repeats })
    else known.repeats += repeats
  }
  if (bySource.size === 0) return []
  const sentences = [...bySource].map(
    ([source, { line, again, repeats }]) =>
      `${named(sources[source])}: expected every line once, got ${repeats} again (the first: line ${again} is line ${line})`,
  )
  return [
    {
      fault: 'corpus-duplicate-rows',
      message: firstOf(sentences),
      whatToDo:
        'make the table again with every row once; corpus.expect.duplicates: allow keeps them and warns',
    },
  ]
}

interface Recurrence {
  rows: number
  readonly line: number
  readonly elsewhere: number
  readonly other: number
}

function rowsElsewhere(table: CorpusTable): TableFinding[] {
  const { sources, sourceOf } = table
  const groups = recurringRows(
    contentDigests(table),
    (row, other) => table.target[row] === table.target[other] && sameFeatures(table, row, other),
  )
  const bySource = new Map<number, Recurrence>()
  for (const rows of groups) countRecurrences(bySource, rows, sourceOf)
  const sizes = rowsPerSource(table)
  const findings = [...bySource].map(([source, { rows, line, elsewhere, other }]) => {
    const size = sizes[source]!
    const share = rows / size
    const sentence = `${named(sources[source])}: ${rows} of ${size} rows recur, features and target, in another source (the first: line ${line} is line ${elsewhere} of ${named(sources[other])})`
    return { tooMany: share > RECURRING, sentence }
  })
  const [copied, few] = [true, false].map((tooMany) =>
    findings.filter((one) => one.tooMany === tooMany).map(({ sentence }) => sentence),
  )
  return [
    ...(copied!.length === 0
      ? []
      : [
          {
            fault: 'corpus-source-copied' as const,
            message: firstOf(copied!.map((sentence) => `${sentence}; expected at most 1 %`)),
            whatToDo:
              'leave one of the copies out: a model that saw a row in training is no judge of it; corpus.expect.duplicates: allow keeps them and warns',
          },
        ]),
    ...(few!.length === 0 ? [] : [{ fault: null, message: firstOf(few!) }]),
  ]
}

function countRecurrences(bySource: Map<number, Recurrence>, rows: Int32Array, sourceOf: Int32Array): void {
  const first = rows[0]!
  const foreign = rows.find((row) => sourceOf[row] !== sourceOf[first])
  if (foreign === undefined) return
  for (const row of rows) {
    const source = sourceOf[row]!
    const known = bySource.get(source)
    const elsewhere = source === sourceOf[first] ? foreign : first
    if (known !== undefined) known.rows++
    else {
      bySource.set(source, {
        rows: 1,
        line: lineOf(row),
        elsewhere: lineOf(elsewhere),
        other: sourceOf[elsewhere]!,
      })
    }
  }
}

function contentDigests({ rows, target, features, featureNames }: CorpusTable): Float64Array {
  const width = featureNames.length
  const digest = new NumberDigest()
  return Float64Array.from({ length: rows }, (_, row) => {
    digest.push(target[row]!)
    for (let feature = 0; feature < width; feature++) digest.push(features[row * width + feature]!)
    return digest.take()
  })
}

function sameFeatures({ features, featureNames }: CorpusTable, row: number, other: number): boolean {
  const width = featureNames.length
  for (let feature = 0; feature < width; feature++) {
    if (features[row * width + feature] !== features[other * width + feature]) return false
  }
  return true
}

function sameValues(table: CorpusTable, row: number, other: number): boolean {
  const { encoderOf, quality, target } = table
  return (
    encoderOf[row] === encoderOf[other] &&
    quality[row] === quality[other] &&
    target[row] === target[other] &&
    sameFeatures(table, row, other)
  )
}

/** How many rows each source has, in the order of the sources. */
export function rowsPerSource({ sources, sourceOf }: CorpusTable): Int32Array {
  const counts = new Int32Array(sources.length)
  for (const source of sourceOf) counts[source]! += 1
  return counts
}
