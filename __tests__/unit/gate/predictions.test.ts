import { describe, expect, it } from '@jest/globals'
import { codesOn, verdictOn } from '../../support/decision.js'
import { seed1 } from '../../support/plants.js'
import { type Plant } from '../../support/run-directory.js'

describe('the predictions', () => {
  const predictions = (change: NonNullable<Plant['predictions']>): Plant => ({
    predictions: (one) => (one.seed === 1 ? change(one) : one),
  })

  it('holds when there are none', async () => {
    expect(
      await codesOn({}, async (run) => {
        await run.remove('predictions_seed1.jsonl')
      }),
    ).toContain('predictions-missing')
  })

  it('holds when the file is not the one its result pins', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.edit('predictions_seed1.jsonl', (text) => `${text}\n`.trim())
    })
    expect(codes).toEqual(['evidence-changed'])
  })

  it('holds when rows were not predicted, or twice', async () => {
    const row = (rows: Int32Array): Int32Array => rows.map((value) => (value === 3 ? 4 : value))
    const { reasons } = await verdictOn(predictions((one) => ({ ...one, row: row(one.row) })))
    expect(reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['predictions-incomplete', 'predictions-duplicate']),
    )
  })

  it('holds on rows the corpus does not have', async () => {
    const row = (rows: Int32Array): Int32Array => rows.map((value) => (value === 3 ? 1000 : value))
    expect(await codesOn(predictions((one) => ({ ...one, row: row(one.row) })))).toContain(
      'predictions-foreign-row',
    )
  })

  it('holds when a row is said to be of another source', async () => {
    const source = (names: readonly string[]) => names.map((name, line) => (line === 0 ? 'Reef' : name))
    expect(await codesOn(predictions((one) => ({ ...one, source: source(one.source) })))).toContain(
      'predictions-foreign-row',
    )
  })

  it('holds when a row was predicted by a model that had seen its source', async () => {
    const fold = (names: readonly string[]) => names.map((name, line) => (line === 0 ? 'Reef' : name))
    expect(await codesOn(predictions((one) => ({ ...one, fold: fold(one.fold) })))).toContain(
      'predictions-wrong-fold',
    )
  })

  describe('when a target is not the corpus’s', () => {
    const target = (values: Float64Array): Float64Array =>
      values.map((value, line) => (line === 0 ? value + 1 : value))
    const plant = predictions((one) => ({ ...one, target: target(one.target) }))

    it('holds where the corpus is at hand', async () => {
      expect(await codesOn(plant)).toContain('predictions-target-mismatch')
    })

    it('holds where it is not, because the seeds contradict each other', async () => {
      expect(
        await codesOn(plant, async (run) => {
          await run.removeCorpus()
        }),
      ).toContain('predictions-target-mismatch')
    })
  })

  it('holds on a prediction that is NaN', async () => {
    const nan = (values: Float64Array): Float64Array =>
      values.map((value, line) => (line === 0 ? NaN : value))
    const codes = await codesOn(predictions((one) => ({ ...one, prediction: nan(one.prediction) })))
    expect(codes).toEqual(
      expect.arrayContaining(['predictions-not-finite', 'metric-disagrees', 'fold-model-disagrees']),
    )
  })

  it('holds when a file is named at another place, which is not opened', async () => {
    const outside = seed1((loso) => ({
      ...loso,
      predictions: { path: '../../etc/passwd', sha256: 'a'.repeat(64) },
    }))
    expect(await codesOn(outside)).toEqual(['path-unexpected'])
  })

  it('holds when two seeds predict the very same (D13)', async () => {
    expect(await codesOn({ variation: () => 0.01 })).toEqual(
      expect.arrayContaining(['predictions-identical', 'members-identical']),
    )
  })

  it('holds when two seeds differ by less than a model from itself elsewhere (D13)', async () => {
    expect(await codesOn({ variation: (seed) => 0.01 + seed * 1e-9 })).toEqual(
      expect.arrayContaining(['predictions-identical', 'members-identical']),
    )
  })

  it('sees a copy whose lines are in another order (D13)', async () => {
    const shuffled: Plant['predictions'] = (one) => ({ ...one, row: one.row.toReversed(), ...reversed(one) })
    const codes = await codesOn({
      variation: () => 0.01,
      predictions: (one) => (one.seed === 1 ? shuffled(one) : one),
    })
    expect(codes).toContain('predictions-identical')
  })
})

function reversed(one: Parameters<NonNullable<Plant['predictions']>>[0]) {
  return {
    source: one.source.toReversed(),
    fold: one.fold.toReversed(),
    target: one.target.toReversed(),
    prediction: one.prediction.toReversed(),
  }
}
