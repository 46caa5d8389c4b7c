import { describe, expect, it } from '@jest/globals'
import { sha256Of } from '../../../src/formats/sha256.js'
import { codesOn, verdictOn } from '../../support/decision.js'
import { type Plant } from '../../support/run-directory.js'

describe('whether the corpus is pinned (D1, D3)', () => {
  const withFiles: Plant = { recipe: (text) => text.replace('  expect:', '  files: raw\n  expect:') }

  it('holds when the recipe names raw files and nobody took their snapshot', async () => {
    expect(await codesOn(withFiles)).toEqual(['corpus-unpinned'])
  })

  it('promotes on the snapshot that the run recorded', async () => {
    const corpus = {
      present: true,
      corpus_root: 'raw',
      sha256: sha256Of('raw files'),
      ref_count: 1,
      dis_count: 2,
      yuv_count: 3,
    }
    const verdict = await verdictOn({ ...withFiles, run: (run) => ({ ...run, corpus }) })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', corpus })
  })

  it('holds when the raw files are not those of the run', async () => {
    const corpus = {
      present: true,
      corpus_root: 'raw',
      sha256: sha256Of('raw files'),
      ref_count: 0,
      dis_count: 0,
      yuv_count: 1,
    }
    const codes = await codesOn({ ...withFiles, run: (run) => ({ ...run, corpus }) }, async (run) => {
      await run.write('../raw/a.yuv', 'x')
    })
    expect(codes).toEqual(['corpus-mismatch'])
  })

  it('sees a change of the table that keeps its size', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.edit('../corpus.jsonl', (text) => text.replace('0.5,', '0.6,'))
    })
    expect(codes).toContain('corpus-mismatch')
  })

  it('promotes by the run’s record where the corpus is not at hand', async () => {
    const verdict = await verdictOn({}, async (run) => {
      await run.removeCorpus()
    })
    expect(verdict).toMatchObject({
      verdict: 'PROMOTE',
      table: { rows: 24 },
      policy: { reinferred_folds: 0 },
    })
  })
})
