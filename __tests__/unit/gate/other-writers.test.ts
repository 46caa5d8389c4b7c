// Numbers that another program wrote: what is told and does not hold, and what still holds.
import { describe, expect, it } from '@jest/globals'
import { readRunProvenance } from '../../../src/evidence/run-provenance.js'
import { targetsAgree } from '../../../src/gate/tolerances.js'
import { renderHtml } from '../../../src/report/html.js'
import { renderMarkdown } from '../../../src/report/markdown.js'
import { codesOn, decideOn, verdictOn } from '../../support/decision.js'
import { fold0, seed1 } from '../../support/plants.js'
import { writeRun, type Plant } from '../../support/run-directory.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const targets = (change: (target: number) => number): Plant => ({
  predictions: (one) => ({ ...one, target: one.target.map(change) }),
})
const ulpUp = (value: number): number => value * (1 + Number.EPSILON)

describe('a target that was read and written by another program', () => {
  it('passes one unit in the last place off, and holds a little further away', async () => {
    expect(await codesOn(targets(ulpUp))).toEqual([])
    expect(await codesOn(targets((value) => value * (1 + 1e-11)))).toContain('predictions-target-mismatch')
  })

  it('is never so far off that a metric could show it, however large the target', () => {
    expect(targetsAgree(1e12, 1e12 + 0.5, 10)).toBe(false)
    expect(targetsAgree(95.1, ulpUp(95.1), 20)).toBe(true)
    expect(targetsAgree(0, 1e-300, 20)).toBe(false)
    expect(targetsAgree(5, 5, 0)).toBe(true)
  })
})

describe('an SROCC that the trainer computes in another way', () => {
  const off = seed1((loso) => {
    const folds = loso.folds.map((fold) => ({ ...fold, srocc: fold.srocc - 0.177 }))
    return { ...loso, folds, mean_srocc: folds.reduce((sum, { srocc }) => sum + srocc, 0) / folds.length }
  })

  it('is told in verdict, report and comment, and does not hold', async () => {
    const told =
      /^loso_seed1\.json: SROCC of "Dune": the trainer says 0\.[\d]+, from the predictions it is [\d.]+ \(and 2 more folds\)/
    await withTemporaryFolder(async (folder) => {
      const { verdict, report } = await decideOn(await writeRun(folder, off))
      expect(verdict).toMatchObject({ verdict: 'PROMOTE', reasons: [], notes: [expect.stringMatching(told)] })
      expect(renderMarkdown(report)).toContain('the trainer says')
      expect(await renderHtml(report)).toContain('the trainer says')
    })
  })

  it('still holds where it is no correlation, and PLCC and RMSE hold as before', async () => {
    expect(await codesOn(fold0({ srocc: 1.5 }))).toContain('metric-out-of-range')
    expect(await codesOn(fold0({ rmse: 0.5 }))).toContain('metric-disagrees')
  })

  it('is nothing to tell where it is the same: the verdict has no such key', async () => {
    expect(await verdictOn()).not.toHaveProperty('notes')
  })
})

describe('the block `run_provenance` of the fork’s tools', () => {
  const DIGEST = 'AB'.repeat(31) + 'C1'
  const block = (corpus: unknown, entrypoint: unknown = DIGEST) => ({
    schema: 'ai-run-provenance-v1',
    entrypoint: { path: 'ai/scripts/train.py', sha256: entrypoint },
    inputs: { corpus: { kind: 'file', sha256: corpus }, others: [{ kind: 'file' }] },
  })
  const bySeed = (make: (seed: number) => unknown, change = {}): Plant => ({
    recipe: (text) =>
      `${text.replace(/^trainer: .*$/m, 'trainer: { kind: command, run: [x] }')}gate: { evidence: reported, members: absent }\n`,
    loso: (loso) => ({ ...loso, ...change, run_provenance: make(loso.seed) }),
  })
  const BARE = { corpus_sha256: undefined, corpus_rows: undefined, recipe_sha256: undefined }

  it('says which table was trained on, in either case of letters', async () => {
    const verdict = await verdictOn({ ...bySeed(() => block(DIGEST), BARE), unpinned: true }, async (run) => {
      await run.remove('run.json')
      await run.removeCorpus()
    })
    expect(verdict.table).toMatchObject({ sha256: DIGEST.toLowerCase(), pinned_by: 'trainer' })
    expect(verdict.reasons.map(({ code }) => code)).not.toContain('corpus-unpinned')
  })

  it.each(['', 'none', '0'.repeat(64), 'ab'.repeat(32), 5, null])('pins nothing by %j', async (corpus) => {
    const codes = await codesOn({ ...bySeed(() => block(corpus), BARE), unpinned: true }, async (run) => {
      await run.remove('run.json')
      await run.removeCorpus()
    })
    expect(codes).toContain('corpus-unpinned')
  })

  it('holds where it is of another table than the one at hand', async () => {
    expect(await codesOn(bySeed(() => block(DIGEST), BARE))).toContain('corpus-mismatch')
    expect(await codesOn(bySeed(() => block(DIGEST)))).toContain('corpus-mismatch')
  })

  it('holds where the seeds were trained by different programs', async () => {
    const different = bySeed((seed) => block(undefined, seed === 0 ? DIGEST : `00${DIGEST.slice(2)}`))
    expect(await codesOn(different)).toContain('mixed-code')
    expect(await codesOn(bySeed(() => block(undefined)))).not.toContain('mixed-code')
  })

  it.each([
    undefined,
    null,
    7,
    [],
    { schema: 'v2', inputs: { corpus: { sha256: DIGEST } } },
    { schema: 'ai-run-provenance-v1', inputs: [] },
  ])('says nothing in another shape: %j', (value) => {
    expect(readRunProvenance(value)).toEqual({ corpusSha256: undefined, entrypointSha256: undefined })
  })
})
