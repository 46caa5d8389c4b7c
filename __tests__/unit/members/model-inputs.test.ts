import { describe, expect, it } from '@jest/globals'
import { encoderSlot, modelInputs } from '../../../src/members/model-inputs.js'
import { ENCODER_VOCABULARY } from '../../../src/recipe/encoders.js'
import { tableOf } from '../../support/corpus-table.js'

const TABLE = tableOf([
  { source: 'A', encoder: 'libx265', quality: 20, features: [1, 10] },
  { source: 'A', encoder: 'h266_magic', quality: 50, features: [2, 30] },
  { source: 'B', encoder: 'av1_qsv', quality: 35, features: [4, 20] },
])
const SCALE = { mean: [2, 20], std: [2, 10] }
const RANGE = { min: 20, max: 50 }

describe('what a model is fed', () => {
  it('is the rows asked for, in that order, standardised by the scale given', () => {
    const { features } = modelInputs(TABLE, Int32Array.of(2, 0), SCALE, RANGE)
    expect(Array.from(features)).toEqual([1, 0, -0.5, -1])
  })

  it('has a codec block of one-hot encoder, preset 0.5 and quality from 0 to 1', () => {
    const { codec } = modelInputs(TABLE, Int32Array.of(0, 1, 2), SCALE, RANGE)
    const hot = (slot: number): number[] => Array.from({ length: 12 }, (_, index) => (index === slot ? 1 : 0))
    expect(Array.from(codec)).toEqual([...hot(1), 0.5, 0, ...hot(11), 0.5, 1, ...hot(10), 0.5, 0.5])
  })

  it('has quality 0.5 where the corpus has one quality only', () => {
    const { codec } = modelInputs(TABLE, Int32Array.of(0), SCALE, { min: 20, max: 20 })
    expect(codec[13]).toBe(0.5)
  })

  it('takes an encoder it does not know for `unknown`', () => {
    const slots = ['libx264', 'unknown', 'toString'].map((name) => encoderSlot(ENCODER_VOCABULARY, name))
    expect(slots).toEqual([0, 11, 11])
  })

  it('has the recipe’s encoders in the recipe’s order, and no slot for another where none is `unknown`', () => {
    const own = { ...TABLE, vocabulary: ['h266_magic', 'libx265', 'libx264'] }
    const { rows, codec } = modelInputs(own, Int32Array.of(0, 1, 2), SCALE, RANGE)
    expect(rows).toBe(3)
    expect(Array.from(codec)).toEqual([0, 1, 0, 0.5, 0, 1, 0, 0, 0.5, 1, 0, 0, 0, 0.5, 0.5])
  })

  it('is rounded to float32 once, after arithmetic in double', () => {
    const table = tableOf([{ source: 'A', features: [1e8 + 0.25] }])
    const { features } = modelInputs(table, Int32Array.of(0), { mean: [1e8], std: [1] }, RANGE)
    expect(features[0]).toBe(0.25)
  })
})
