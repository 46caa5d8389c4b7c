import { describe, expect, it } from '@jest/globals'
import type { LosoSeed } from '../../../src/evidence/loso-seed.js'
import { codesOn, verdictOn } from '../../support/decision.js'
import { fold0, seed1 } from '../../support/plants.js'
import { withMeans } from '../../support/run-directory.js'

describe('the metrics (D4, D5, D6, D7)', () => {
  it('holds when a fold is missing', async () => {
    const codes = await codesOn(seed1((loso) => withMeans({ ...loso, folds: loso.folds.slice(1) })))
    expect(codes).toContain('fold-missing')
  })

  it('holds when a fold holds out a source the corpus does not have', async () => {
    expect(await codesOn(fold0({ held_out: 'Elsewhere' }))).toEqual(
      expect.arrayContaining(['fold-unexpected', 'fold-missing']),
    )
  })

  it('holds when a source is held out twice', async () => {
    const codes = await codesOn(
      seed1((loso) => withMeans({ ...loso, folds: [...loso.folds, loso.folds[0]!] })),
    )
    expect(codes).toContain('fold-duplicate')
  })

  it.each(['sources', 'seeds'])(
    'believes no run whose %s stand there twice, and so weigh twice',
    async (list) => {
      const repeat = verdictOn({}, async (run) => {
        await run.edit('run.json', (text) =>
          text.replace(new RegExp(`("${list}": \\[\\s*)([^,]+),`), '$1$2, $2,'),
        )
        await run.removeCorpus()
      })
      await expect(repeat).rejects.toMatchObject({
        code: 'evidence-invalid',
        message: expect.stringMatching(new RegExp(`^run\\.json: (table\\.)?${list}: expected each once`)),
      })
    },
  )

  it('holds on a bare NaN, which is a number to Python and no crash to us', async () => {
    const { reasons, gate } = await verdictOn(
      { recipe: (text) => `${text}gate: { evidence: reported }\n` },
      async (run) => {
        await run.edit('loso_seed1.json', (text) => text.replace(/"plcc": [\d.]+/, '"plcc": NaN'))
      },
    )
    expect(reasons).toContainEqual({
      code: 'fold-not-finite',
      message: 'loso_seed1.json: folds[0].plcc: expected a finite number for "Dune", got NaN',
    })
    expect(gate).toMatchObject({ passed: false, mean_plcc: null, failing_seeds: [1] })
    expect(reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['mean-plcc-below', 'spread-above', 'seed-plcc-below']),
    )
  })

  it.each(['Infinity', '-Infinity', 'null'])('holds on a metric that is %s', async (word) => {
    const codes = await codesOn({}, async (run) => {
      await run.edit('loso_seed1.json', (text) => text.replace(/"rmse": [\d.]+/, `"rmse": ${word}`))
    })
    expect(codes).toContain('fold-not-finite')
  })

  it('holds when mean_plcc is 7.5', async () => {
    expect(await codesOn(seed1((loso) => ({ ...loso, mean_plcc: 7.5 })))).toEqual([
      'metric-out-of-range',
      'metric-disagrees',
    ])
  })

  it('does not compute with a fold of PLCC 7.5 where the policy trusts the folds', async () => {
    const reported = { recipe: (text: string) => `${text}gate: { evidence: reported, members: absent }\n` }
    const { gate, reasons } = await verdictOn({ ...reported, ...fold0({ plcc: 7.5 }) })
    expect(gate.per_seed_plccs[1]).toBeNull()
    expect(reasons.map(({ code }) => code)).toContain('metric-out-of-range')
  })

  it.each(['mean_plcc', 'std_plcc', 'min_plcc', 'max_plcc', 'mean_srocc', 'mean_rmse', 'n_folds'] as const)(
    'holds when %s is not what the folds give',
    async (key) => {
      expect(await codesOn(seed1((loso) => ({ ...loso, [key]: loso[key] * 0.9 })))).toContain(
        'metric-disagrees',
      )
    },
  )

  it.each(['plcc', 'rmse'] as const)(
    'holds when a fold’s %s is not what the predictions give',
    async (key) => {
      const better = seed1((loso) =>
        withMeans({ ...loso, folds: loso.folds.map((fold) => ({ ...fold, [key]: fold[key] * 0.99 })) }),
      )
      expect(await codesOn(better)).toEqual(['metric-disagrees'])
    },
  )

  it('bears the rounding of a trainer that computes in float32', async () => {
    const rounded = (loso: LosoSeed): LosoSeed =>
      withMeans({ ...loso, folds: loso.folds.map((fold) => ({ ...fold, plcc: Math.fround(fold.plcc) })) })
    expect(await codesOn({ loso: rounded })).toEqual([])
  })
})

describe('the rule', () => {
  it.each([
    ['mean-plcc-below', 'meanPlcc: 1'],
    ['spread-above', 'spreadMax: 0'],
    ['seed-plcc-below', 'perSeedPlcc: 1'],
  ])('holds with %s', async (code, threshold) => {
    const codes = await codesOn({ recipe: (text) => `${text}gate: { ${threshold} }\n` })
    expect(codes).toContain(code)
  })
})
