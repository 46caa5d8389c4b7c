import { describe, expect, it } from '@jest/globals'
import type { CorpusTable } from '../../../src/corpus/table.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import { standardisation } from '../../../src/folds/standardise.js'
import { modelInputs } from '../../../src/members/model-inputs.js'
import { ENCODER_VOCABULARY } from '../../../src/recipe/encoders.js'
import { recipeSchema } from '../../../src/recipe/schema.js'
import { jobScale, trainingData, trainingSettings } from '../../../src/training/prepare.js'
import { RandomStream } from '../../../src/training/random.js'

const ROWS = 90
const FEATURES = ['usual', 'huge with small steps', 'tiny', 'constant', 'shifted by source']
const CODEC_AND_ONE = 15
const WIDTH = FEATURES.length + CODEC_AND_ONE

function madeUpTable(): CorpusTable {
  const random = new RandomStream([9, 8, 7, 6])
  const sourceOf = Int32Array.from({ length: ROWS }, (_, row) => row % 3)
  const features = Array.from(sourceOf).flatMap((source) => {
    const value = random.unit()
    return [value, 1e8 + 0.01 * random.unit(), 1e-6 * value, 42, 100 * source + value]
  })
  return {
    rows: ROWS,
    sources: ['a', 'b', 'c'],
    sourceOf,
    encoders: ['libx264', 'somebody’s own'],
    encoderOf: Int32Array.from(sourceOf, (_source, row) => row % 2),
    vocabulary: ENCODER_VOCABULARY,
    lineDigests: Float64Array.from(sourceOf.keys()),
    quality: Float64Array.from(sourceOf, () => random.below(52)),
    target: Float64Array.from(sourceOf, () => 100 * random.unit()),
    featureNames: FEATURES,
    features: Float64Array.from(features),
    sha256: sha256Of('a table'),
  }
}

const table = madeUpTable()
const RANGE = { min: 0, max: 51 }
const all = Int32Array.from(table.target.keys())
const corpus = standardisation(table, all)
const data = trainingData(table, corpus, RANGE)
const cell = (row: number, column: number) => data.inputs[row * WIDTH + column]!

describe.each([0, 1, 2])('the training data, seen with the scale of fold %i', (heldOut) => {
  const rows = all.filter((row) => table.sourceOf[row] !== heldOut)
  const fold = standardisation(table, rows)
  const { shift, scale } = jobScale(fold, corpus, ENCODER_VOCABULARY)

  it('are the fold’s own standardisation, to float32 accuracy', () => {
    for (const row of rows) {
      for (const feature of FEATURES.keys()) {
        const seen = (cell(row, feature) - shift[feature]!) / scale[feature]!
        const value = table.features[row * FEATURES.length + feature]!
        const exact = (value - fold.mean[feature]!) / fold.std[feature]!
        // What is rounded is the corpus's standardisation; the fold's scale may then be the smaller one.
        const rounded = Math.max(1, Math.abs(cell(row, feature))) / Math.min(1, scale[feature]!)
        expect(Math.abs(seen - exact)).toBeLessThanOrEqual(3 * 2 ** -24 * Math.max(rounded, Math.abs(exact)))
      }
    }
  })

  it('leave the codec block and the column of ones as they are', () => {
    expect(shift.subarray(FEATURES.length)).toEqual(new Float32Array(CODEC_AND_ONE))
    expect(scale.subarray(FEATURES.length)).toEqual(new Float32Array(CODEC_AND_ONE).fill(1))
  })
})

describe('the training data', () => {
  it('keep the digits of a feature that float32 alone would lose', () => {
    const huge = Float64Array.from(all, (row) => table.features[row * FEATURES.length + 1]!)
    expect(new Set(Float32Array.from(huge)).size).toBe(1)
    expect(new Set(Array.from(all, (row) => cell(row, 1))).size).toBe(ROWS)
  })

  it('have every row’s model inputs, a one, its target and its source', () => {
    const { features, codec } = modelInputs(table, all, corpus, RANGE)
    for (const row of all) {
      expect(data.inputs.slice(row * WIDTH, (row + 1) * WIDTH)).toEqual(
        Float32Array.of(
          ...features.subarray(row * FEATURES.length, (row + 1) * FEATURES.length),
          ...codec.subarray(row * 14, (row + 1) * 14),
          1,
        ),
      )
    }
    expect(data.targets).toEqual(Float32Array.from(table.target))
    expect(data.sourceOf).toEqual(table.sourceOf)
  })

  it('are seen unchanged with the corpus’s own scale, as the member sees them', () => {
    const { shift, scale } = jobScale(corpus, corpus, ENCODER_VOCABULARY)
    expect(shift).toEqual(new Float32Array(WIDTH))
    expect(scale).toEqual(new Float32Array(WIDTH).fill(1))
  })
})

describe('the settings', () => {
  it('are the recipe’s, for as many inputs as features and codec block', () => {
    const trainer = recipeSchema.shape.trainer.parse({ kind: 'builtin', hidden: [5, 3], epochs: 7 })
    if (trainer.kind !== 'builtin') throw new Error('the recipe was read as another trainer’s')
    const six = { featureNames: ['a', 'b', 'c', 'd', 'e', 'f'], vocabulary: ['libx264', 'libx265'] }
    expect(trainingSettings(trainer, six)).toEqual({
      architecture: { inputs: 10, hidden: [5, 3] },
      dropout: 0.1,
      epochs: 7,
      batch: 32,
      learningRate: 5e-4,
      weightDecay: 1e-5,
    })
  })
})
