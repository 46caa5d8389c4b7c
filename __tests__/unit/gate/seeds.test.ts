import { describe, expect, it } from '@jest/globals'
import { sha256Of } from '../../../src/formats/sha256.js'
import { codesOn, verdictOn } from '../../support/decision.js'
import { fold0, seed1 } from '../../support/plants.js'
import { withMeans } from '../../support/run-directory.js'

describe('which seeds there are (D4)', () => {
  it('holds when a seed of the recipe has no result', async () => {
    expect(
      await codesOn({}, async (run) => {
        await run.remove('loso_seed1.json')
      }),
    ).toContain('seed-missing')
  })

  it('holds on a result that no seed of the recipe asked for', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.write('loso_seed7.json', await run.text('loso_seed1.json'))
    })
    expect(codes).toEqual(expect.arrayContaining(['seed-unexpected', 'seed-mismatch', 'seed-duplicate']))
  })

  it('holds when the result of one seed was copied for another', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.write('loso_seed1.json', await run.text('loso_seed0.json'))
    })
    expect(codes).toEqual(expect.arrayContaining(['seed-mismatch', 'seed-duplicate']))
  })

  it('holds when loso_seed1.json says seed 99', async () => {
    expect(await codesOn(seed1((loso) => ({ ...loso, seed: 99 })))).toEqual(['seed-mismatch'])
  })

  it('holds on a seed that is not written as a plain number', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.write('loso_seed01.json', await run.text('loso_seed1.json'))
    })
    expect(codes).toEqual(expect.arrayContaining(['seed-unexpected', 'seed-duplicate']))
  })

  it('holds on a dry run, and on folds that are empty', async () => {
    const dryRun = seed1((loso) => ({ ...withMeans({ ...loso, folds: [] }), note: 'dry-run' }))
    expect(await codesOn(dryRun)).toEqual(expect.arrayContaining(['dry-run', 'fold-missing']))
  })
})

describe('what each seed was trained on and by what (D2, D4, D10, D11)', () => {
  it('holds when the trainer read another table than the gate', async () => {
    expect(await codesOn({ loso: (loso) => ({ ...loso, corpus_sha256: sha256Of('another') }) })).toEqual([
      'corpus-mismatch',
    ])
  })

  it('holds when our trainer does not say what it read', async () => {
    expect(await codesOn({ loso: (loso) => ({ ...loso, corpus_sha256: undefined }) })).toEqual([
      'corpus-unpinned',
    ])
  })

  it('holds when seeds name different corpora', async () => {
    expect(await codesOn(seed1((loso) => ({ ...loso, corpus: 'other.jsonl' })))).toEqual(['mixed-corpus'])
  })

  it('holds when seeds were trained by different recipes', async () => {
    const codes = await codesOn(seed1((loso) => ({ ...loso, training_sha256: sha256Of('another') })))
    expect(codes).toEqual(['mixed-recipe'])
  })

  it('holds when seeds were trained by different code', async () => {
    const codes = await codesOn(seed1((loso) => ({ ...loso, code: 'another 2.0' })))
    expect(codes).toEqual(expect.arrayContaining(['mixed-code']))
  })

  it('holds when seeds were trained for different times, and names the recipe’s setting', async () => {
    const { reasons } = await verdictOn(seed1((loso) => ({ ...loso, epochs: 1 })))
    expect(reasons).toEqual([
      {
        code: 'mixed-training',
        message: 'epochs: expected the same everywhere, got 4 (loso_seed0.json), 1 (loso_seed1.json)',
      },
      { code: 'recipe-mismatch', message: 'loso_seed1.json: epochs: expected 4 (seedgate.yml), got 1' },
    ])
  })

  it('holds when the corpus is not the one that was planned', async () => {
    const { reasons } = await verdictOn({ recipe: (text) => text.replace('encoders: 2', 'encoders: 4') })
    expect(reasons).toEqual([
      { code: 'corpus-expectation', message: 'corpus: expected 4 encoders, got 2 ("libx264", "libx265")' },
    ])
  })

  it('holds when folds are smaller than the corpus: 5,640 rows of 33,840', async () => {
    expect(await codesOn(fold0({ n_train: 3 }))).toEqual(['fold-size-disagrees'])
  })

  it('holds when the record names a seed that did not run', async () => {
    expect(await codesOn({ run: (run) => ({ ...run, seeds: [0, 1, 2] }) })).toEqual(['run-disagrees'])
  })

  it('holds on a run of another ensemble', async () => {
    expect(await codesOn({ run: (run) => ({ ...run, ensemble: 'other' }) })).toEqual(['run-disagrees'])
  })

  it('holds on a run that is still running', async () => {
    expect(await codesOn({ run: (run) => ({ ...run, state: 'running' }) })).toEqual(['run-unfinished'])
  })

  it('holds where there is no record of the run', async () => {
    expect(
      await codesOn({}, async (run) => {
        await run.remove('run.json')
      }),
    ).toEqual(['run-missing'])
  })
})
