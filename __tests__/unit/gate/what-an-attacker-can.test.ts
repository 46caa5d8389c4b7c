// docs/security.md, setting by setting: what whoever has the GPU machine cannot do any more, and what is left to them.
import { describe, expect, it } from '@jest/globals'
import { sha256Of } from '../../../src/formats/sha256.js'
import { codesOn, verdictOn, type Tampering } from '../../support/decision.js'
import { withMeans, type Plant } from '../../support/run-directory.js'

const away = async (run: Tampering) => {
  await run.removeCorpus()
}
const recipe =
  (gate: string, trainer = '') =>
  (text: string): string =>
    `${trainer === '' ? text : text.replace(/^trainer: .*$/m, trainer)}gate: { ${gate} }\n`.replace(
      / {2}expect: .*\n/,
      '  expect: { minRowsPerSource: 8 }\n',
    )
const COMMAND = 'trainer: { kind: command, run: [train], epochs: 4, batch: 5 }'
const better: Plant['loso'] = (loso) =>
  withMeans({ ...loso, folds: loso.folds.map((fold) => ({ ...fold, plcc: 0.9999 })) })

describe('recomputed, by a trainer of one’s own, with the table', () => {
  const policy = recipe('members: absent', COMMAND)
  /** Without fold models, whose pins the results then do not have. */
  const bare = (loso: Parameters<NonNullable<Plant['loso']>>[0]) => ({
    ...loso,
    folds: loso.folds.map((fold) => ({ ...fold, model: undefined })),
  })

  it('metrics that the predictions do not give are found', async () => {
    expect(await codesOn({ recipe: policy, loso: better })).toContain('metric-disagrees')
  })

  it('fold models that its results pin are run', async () => {
    const verdict = await verdictOn({ recipe: policy })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', policy: { reinferred_folds: 6 } })
  })

  it('left: predictions that no model made, where no fold model is there', async () => {
    const verdict = await verdictOn({ recipe: policy, loso: bare }, async (run) => {
      await run.remove('folds')
    })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', policy: { reinferred_folds: 0 } })
  })
})

describe('reported', () => {
  const policy = recipe('evidence: reported, members: absent')

  it('with the table: the digest of another is found', async () => {
    const loso: Plant['loso'] = (one) => ({ ...one, corpus_sha256: sha256Of('another') })
    expect(await codesOn({ recipe: policy, loso })).toEqual(['corpus-mismatch'])
  })

  it('with the table, left: any metric, and the verdict says so', async () => {
    const verdict = await verdictOn({ recipe: policy, loso: better })
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', policy: { evidence: 'reported' } })
    expect(verdict.gate.mean_plcc).toBeCloseTo(0.9999)
  })

  it.each<[string, string | undefined, string]>([
    ['no digest', undefined, 'corpus-unpinned'],
    ['the digest of another table', 'another', 'corpus-mismatch'],
  ])('without the table, pinned by the recipe: %s is found', async (_what, other, code) => {
    const corpus_sha256 = other === undefined ? undefined : sha256Of(other)
    expect(await codesOn({ recipe: policy, loso: (one) => ({ ...one, corpus_sha256 }) }, away)).toEqual([
      code,
    ])
  })

  it('without the table, pinned by the recipe, left: to state that digest', async () => {
    const verdict = await verdictOn({ recipe: policy, loso: better }, away)
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', table: { pinned_by: 'recipe' } })
  })
})
