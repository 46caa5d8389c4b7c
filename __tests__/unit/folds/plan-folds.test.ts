import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { readTable } from '../../../src/corpus/read-table.js'
import { planFolds } from '../../../src/folds/plan-folds.js'
import { tableOf } from '../../support/corpus-table.js'
import { errorOf } from '../../support/error-code.js'

/** Tables of two to six sources with at least two rows each, in any order of rows. */
const tables = fc
  .array(fc.constantFrom('a', 'b', 'c', 'é', '\uFFFD', '\u{1F600}'), { maxLength: 40 })
  .map((sources) => [...sources, ...sources, 'x', 'y', 'y', 'x'].map((source) => ({ source })))
  .map(tableOf)

describe('leave-one-source-out', () => {
  it('holds every source out once, in code-point order', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const folds = planFolds(table)
        expect(folds.map(({ heldOut }) => heldOut)).toEqual(table.sources)
        expect(folds.map(({ index }) => index)).toEqual(table.sources.map((_source, index) => index))
      }),
    )
  })

  it('never trains on a row of the source it validates on', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const sourcesOf = (rows: Int32Array): Set<string> =>
          new Set(Array.from(rows, (row) => table.sources[table.sourceOf[row]!]!))
        for (const { heldOut, train, validation } of planFolds(table)) {
          expect(sourcesOf(validation)).toEqual(new Set([heldOut]))
          expect(sourcesOf(train).has(heldOut)).toBe(false)
        }
      }),
    )
  })

  it('validates every row exactly once over the folds', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const validated = planFolds(table).flatMap(({ validation }) => [...validation])
        expect(validated.toSorted((a, b) => a - b)).toEqual(everyRow(table.rows))
      }),
    )
  })

  it('uses every row in every fold, ascending', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const { train, validation } of planFolds(table)) {
          expect([...train, ...validation].toSorted((a, b) => a - b)).toEqual(everyRow(table.rows))
          for (const rows of [train, validation]) expect(rows).toEqual(rows.toSorted())
        }
      }),
    )
  })

  it('makes nine folds of the demo corpus', async () => {
    const table = await readTable(nodeFiles, 'demo/per_frame_canonical6.jsonl.gz', {
      source: 'src',
      target: 'vmaf',
      features: ['adm2'],
      encoder: 'encoder',
      quality: 'cq',
      encoders: [],
    })
    const folds = planFolds(table)
    expect(folds).toHaveLength(9)
    expect(folds.map(({ train, validation }) => train.length + validation.length)).toEqual(
      Array(9).fill(6912),
    )
  })

  it('needs at least two sources', async () => {
    const table = tableOf([{ source: 'only' }, { source: 'only' }])
    const error = await errorOf(() => planFolds(table), 'corpus-too-few-sources')
    expect(error.message).toBe('expected at least two sources, got 1: "only"')
  })

  it('needs at least two rows of each, and names the source and its row', async () => {
    const table = tableOf([{ source: 'a' }, { source: 'a' }, { source: 'b' }, { source: 'a' }])
    const error = await errorOf(() => planFolds(table), 'corpus-too-few-rows')
    expect(error.message).toBe('source "b": expected at least 2 rows, got 1 (line 3 of the table)')
  })

  it('says how many poor sources there are beyond the ten it names', async () => {
    const table = tableOf(Array.from({ length: 12 }, (_, index) => ({ source: `s${index}` })))
    const error = await errorOf(() => planFolds(table), 'corpus-too-few-rows')
    expect(error.message.split('\n')).toHaveLength(11)
    expect(error.message).toContain('and 2 more such sources')
  })
})

function everyRow(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => row)
}
