import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { examineTable } from '../../../src/corpus/examine-table.js'
import { lineDigest } from '../../../src/corpus/line-digest.js'
import { recurringRows } from '../../../src/corpus/recurring-rows.js'
import type { CorpusExpectation } from '../../../src/recipe/schema.js'
import { tableOf, type TestRow } from '../../support/corpus-table.js'

const EXPECT: CorpusExpectation = { minRowsPerSource: 2, duplicates: 'refuse', unknownEncoders: false }
const GRID: CorpusExpectation = { ...EXPECT, grid: 'complete' }

/** Rows of a source that nothing speaks against; no other source has them. */
const rowsOf = (source: string, count: number, change: (row: number) => Partial<TestRow> = () => ({})) =>
  Array.from({ length: count }, (_, row): TestRow => {
    const own = row + source.charCodeAt(0) / 1000
    return { source, target: own, features: [own, row], ...change(row) }
  })
const found = (rows: readonly TestRow[], expect = EXPECT, change = {}) =>
  examineTable({ ...tableOf(rows), ...change }, expect).map(
    ({ fault, message }) => `${fault ?? 'remark'}: ${message}`,
  )

describe('a table that nothing speaks against', () => {
  it('is left alone', () => {
    expect(found([...rowsOf('a', 9), ...rowsOf('b', 2)], GRID)).toEqual([])
  })
})

describe('a source that is too small', () => {
  it('is named with its first line, and ten of many are', () => {
    expect(found([...rowsOf('a', 9), ...rowsOf('b', 3)], { ...EXPECT, minRowsPerSource: 4 })).toEqual([
      'corpus-too-few-rows: source "b": expected at least 4 rows, got 3 (the first: line 10)',
    ])
    const many = Array.from({ length: 30 }, (_, source) => rowsOf(String.fromCharCode(97 + source), 3)).flat()
    const [only] = found(many, { ...EXPECT, minRowsPerSource: 4 })
    expect(only?.split('\n')).toHaveLength(11)
    expect(only).toMatch(/and 20 more like these$/)
  })
})

describe('a constant target', () => {
  it('of one source is named, and one that varies by the last digit is none', () => {
    const almost = rowsOf('a', 3, (row) => ({ target: row === 2 ? 1 + Number.EPSILON : 1 }))
    expect(found([...almost, ...rowsOf('b', 3, () => ({ target: 7 }))])).toEqual([
      'corpus-constant-target: source "b": expected targets that differ, got 7 in every row (the first: line 4)',
    ])
  })
})

describe('a line that is there twice', () => {
  it('in one source is named with both lines, however often it is there', () => {
    const twice = [...rowsOf('a', 3, () => ({ line: 5, target: 1, features: [2, 2] })), ...rowsOf('a', 2)]
    expect(found([...twice, ...rowsOf('b', 2)])).toEqual([
      'corpus-duplicate-rows: source "a": expected every line once, got 2 again (the first: line 2 is line 1)',
    ])
  })

  it('is none where another column tells the rows apart, nor where only their digests meet', () => {
    const sameValues = rowsOf('a', 3, (row) => ({
      target: 0,
      features: [1, 1],
      ...(row === 0 ? { target: 1 } : {}),
    }))
    expect(found([...sameValues, ...rowsOf('b', 2)])).toEqual([])
    expect(found([...rowsOf('a', 3, () => ({ line: 5 })), ...rowsOf('b', 2)])).toEqual([])
  })

  it('is a remark where the recipe allows it', () => {
    const rows = [...rowsOf('a', 3), ...rowsOf('a', 1), ...rowsOf('b', 2)]
    const lines = Float64Array.of(0, 1, 2, 0, 3, 4)
    expect(found(rows, EXPECT, { lineDigests: lines })[0]).toMatch(/^corpus-duplicate-rows: /)
    expect(found(rows, { ...EXPECT, duplicates: 'allow' }, { lineDigests: lines })[0]).toMatch(/^remark: /)
  })
})

describe('rows of a source that recur in another', () => {
  const copied = (count: number): TestRow[] =>
    rowsOf('a', 100)
      .slice(0, count)
      .map((row) => ({ ...row, source: 'b', encoder: 'libx265', quality: 51 }))

  it('are a fault above 1 %, whatever their encoder and quality, for each source that has them', () => {
    expect(found([...rowsOf('a', 100), ...copied(2), ...rowsOf('b', 98)])).toEqual([
      'corpus-source-copied: ' +
        'source "a": 2 of 100 rows recur, features and target, in another source (the first: line 1 is line 101 of source "b"); expected at most 1 %\n' +
        'source "b": 2 of 100 rows recur, features and target, in another source (the first: line 101 is line 1 of source "a"); expected at most 1 %',
    ])
  })

  it('are a remark up to 1 %', () => {
    expect(found([...rowsOf('a', 100), ...copied(1), ...rowsOf('b', 99)])).toEqual([
      expect.stringMatching(/^remark: source "a": 1 of 100 rows recur.*\nsource "b": 1 of 100 rows recur/),
    ])
  })

  it('of a whole copy under another name are all of them', () => {
    const [fault] = found([...rowsOf('a', 100), ...copied(100), ...rowsOf('c', 50)])
    expect(fault).toContain('source "a": 100 of 100 rows recur')
    expect(fault).not.toContain('source "c"')
  })

  it('are none where the target or a feature differs in its last digit', () => {
    const near = copied(100).map((row) => ({ ...row, target: row.target! * (1 + 2 ** -52) + 1e-300 }))
    expect(found([...rowsOf('a', 100), ...near])).toEqual([])
  })
})

describe('an encoder that is not listed', () => {
  const rows = [...rowsOf('a', 2), ...rowsOf('b', 2, () => ({ encoder: 'hevc_videotoolbox' }))]

  it('is named with its first line and the list', () => {
    expect(found(rows, EXPECT, { vocabulary: ['libx264', 'unknown'] })).toEqual([
      'corpus-unknown-encoder: encoder "hevc_videotoolbox" (the first: line 3): expected one of corpus.columns.encoders (libx264, unknown)',
    ])
    expect(found(rows, EXPECT, { vocabulary: ['libx264', 'hevc_videotoolbox'] })).toEqual([])
  })

  it('is named as a remark where the recipe takes it for unknown', () => {
    expect(found(rows, { ...EXPECT, unknownEncoders: true })).toEqual([
      'remark: taken for "unknown", as the recipe allows: encoder "hevc_videotoolbox" (the first: line 3)',
    ])
  })
})

describe('a grid that must be complete', () => {
  const cells = (source: string, counts: readonly number[]): TestRow[] =>
    counts.flatMap((count, quality) =>
      rowsOf(source, count, (row) => ({
        quality,
        features: [row, quality],
        target: row + quality / 10 + source.charCodeAt(0),
      })),
    )

  it('is asked for by the recipe only', () => {
    expect(found([...cells('a', [2, 1]), ...cells('b', [2])])).toEqual([])
  })

  it('names the pair that a source lacks and the cells that are unequal', () => {
    expect(found([...cells('a', [2, 2]), ...cells('b', [3])], GRID)).toEqual([
      'corpus-incomplete-grid: source "b": expected rows of "libx264" at quality 1, got none (line 3 has one of source "a")',
    ])
    expect(found([...cells('a', [2, 2]), ...cells('b', [3, 1])], GRID)).toEqual([
      'corpus-incomplete-grid: source "b": expected every cell equally often, got 1 rows of "libx264" at quality 1 and 3 of "libx264" at quality 0',
    ])
    // Counts may differ between sources: films are not equally long.
    expect(found([...cells('a', [2, 2]), ...cells('b', [5, 5])], GRID)).toEqual([])
  })

  it('counts what it does not name', () => {
    const sparse = Array.from({ length: 40 }, (_, quality) =>
      rowsOf(quality % 2 === 0 ? 'a' : 'b', 2, (row) => ({
        quality,
        features: [row, quality],
        target: row + quality,
      })),
    ).flat()
    expect(found(sparse, GRID)[0]).toMatch(/and 30 more like these$/)
  })
})

describe('a constant feature', () => {
  it('is named, and one that hardly varies is not', () => {
    const rows = ['a', 'b'].flatMap((source) =>
      rowsOf(source, 3, (row) => ({ features: [row * 1e-300, 42] })),
    )
    expect(found(rows)).toEqual(['remark: feature "feature1" is 42 in every row: no model can use it'])
  })
})

describe('the rows that recur', () => {
  it('are those that a search of all pairs finds', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 30 }),
        fc.integer({ min: 1, max: 4 }),
        (values, buckets) => {
          const groups = recurringRows(
            Float64Array.from(values, (value) => value % buckets),
            (a, b) => values[a] === values[b],
          )
          const expected = [...new Set(values)]
            .map((value) => values.flatMap((one, row) => (one === value ? [row] : [])))
            .filter(({ length }) => length > 1)
          expect(groups.map((rows) => [...rows])).toEqual(expected)
        },
      ),
    )
  })

  it('are found by digests that hardly ever meet', () => {
    const lines = Array.from({ length: 100_000 }, (_, row) => `{"src":"a","frame":${row},"vmaf":${row % 7}}`)
    expect(new Set(lines.map(lineDigest)).size).toBe(lines.length)
    expect(lineDigest('{"a":1}\r')).toBe(lineDigest('{"a":1}'))
  })
})
