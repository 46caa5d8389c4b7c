import { describe, expect, it } from '@jest/globals'
import { codesOn, verdictOn } from '../../support/decision.js'
import { rawFloats, withTensor } from '../../support/linear-model.js'
import { type Plant } from '../../support/run-directory.js'

describe('the fold models (D15)', () => {
  it('holds when a fold’s model is missing', async () => {
    expect(
      await codesOn({}, async (run) => {
        await run.remove('folds/seed1/Reef.onnx')
      }),
    ).toEqual(['fold-model-missing'])
  })

  it('holds when predictions are not those of the model, and names seed, fold, row and both values', async () => {
    const other: Plant = {
      foldModel: (model, seed, heldOut) =>
        seed === 1 && heldOut === 'Reef' ? withTensor(model, rawFloats('layer3.bias', [1], [0.5])) : model,
    }
    const { reasons } = await verdictOn(other)
    expect(reasons.map(({ code }) => code)).toEqual(['fold-model-disagrees'])
    expect(reasons[0]?.message).toMatch(
      /^folds\/seed1\/Reef\.onnx: seed 1, fold "Reef", row \d+: expected [\d.]+ as in the predictions, within [\d.]+, got [-\d.]+$/,
    )
  })

  it('holds when a fold’s model does not load', async () => {
    const codes = await codesOn({}, async (run) => {
      await run.write('folds/seed1/Reef.onnx', 'weights')
    })
    expect(codes).toEqual(['evidence-changed', 'fold-model-unloadable'])
  })
})
