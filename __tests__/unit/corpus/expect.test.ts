import { describe, expect, it } from '@jest/globals'
import { expectationError, unmetExpectations } from '../../../src/corpus/expect.js'
import { snapshotOf, type CorpusSnapshot } from '../../../src/corpus/snapshot.js'
import { tableOf } from '../../support/corpus-table.js'

const TABLE = tableOf([
  { source: 'b', encoder: 'x', target: 0 },
  { source: 'a', encoder: 'y', target: 100 },
  { source: 'a', encoder: 'x', target: 50 },
])
const SNAPSHOT = snapshotOf(
  'raw',
  ['ref/a.yuv', 'ref/b.yuv', 'dis/a.yuv'].map((path) => ({ path, size: 1 })),
)
const ABSENT: CorpusSnapshot = {
  present: false,
  corpus_root: 'raw',
  sha256: null,
  ref_count: 0,
  dis_count: 0,
  yuv_count: 0,
}

describe('what the recipe expects of the corpus', () => {
  it('is met, with limits inclusive', () => {
    const expectation = {
      sources: 2,
      encoders: 2,
      minRows: 3,
      references: 2,
      distorted: 1,
      target: [0, 100] as [number, number],
    }
    expect(unmetExpectations(TABLE, SNAPSHOT, expectation)).toEqual([])
    expect(unmetExpectations(TABLE, ABSENT, {})).toEqual([])
  })

  it.each([
    [{ sources: 9 }, 'expected 9 sources, got 2 ("a", "b")'],
    [{ sources: 1 }, 'expected 1 sources, got 2 ("a", "b")'],
    [{ encoders: 3 }, 'expected 3 encoders, got 2 ("x", "y")'],
    [{ minRows: 4 }, 'expected at least 4 rows, got 3'],
    [{ references: 3 }, 'expected 3 reference files below "raw", got 2 (among 3 .yuv files)'],
    [{ distorted: 2 }, 'expected 2 distorted files below "raw", got 1 (among 3 .yuv files)'],
    [
      { target: [1, 60] as [number, number] },
      'expected every target in [1, 60], got 2 outside (the first: 0 at line 1)',
    ],
    [
      { target: [0, 60] as [number, number] },
      'expected every target in [0, 60], got 1 outside (the first: 100 at line 2)',
    ],
  ])('and does not get: %j', (expectation, sentence) => {
    expect(unmetExpectations(TABLE, SNAPSHOT, expectation)).toEqual([sentence])
  })

  it('of raw files is not met where there is no folder', () => {
    expect(unmetExpectations(TABLE, ABSENT, { references: 2 })).toEqual([
      'expected 2 reference files below "raw", got no such folder',
    ])
    expect(unmetExpectations(TABLE, { ...ABSENT, corpus_root: null }, { distorted: 2 })).toEqual([
      'expected 2 distorted files below corpus.files, which the recipe does not name, got no such folder',
    ])
  })

  it('is refused with every sentence at once', () => {
    const error = expectationError(TABLE, SNAPSHOT, { sources: 9, minRows: 33_840 }, 'runs/corpus.jsonl')
    expect(error).toMatchObject({ code: 'corpus-expectation', family: 'corpus' })
    expect(error?.message).toBe(
      'runs/corpus.jsonl: expected 9 sources, got 2 ("a", "b")\nruns/corpus.jsonl: expected at least 33840 rows, got 3',
    )
    expect(expectationError(TABLE, SNAPSHOT, { sources: 2 }, 'runs/corpus.jsonl')).toBeNull()
  })

  it('names at most twenty of many sources', () => {
    const table = tableOf(Array.from({ length: 30 }, (_, index) => ({ source: `s${index + 10}` })))
    expect(unmetExpectations(table, SNAPSHOT, { sources: 2 })[0]).toMatch(/got 30 \("s10", .*"s29", …\)$/)
  })
})
