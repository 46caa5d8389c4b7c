import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { nodeFiles } from '../../../src/adapters/node/files.js'
import { readTable } from '../../../src/corpus/read-table.js'
import { planFolds } from '../../../src/folds/plan-folds.js'
import { qualityRange } from '../../../src/folds/quality-range.js'
import { standardisation } from '../../../src/folds/standardise.js'
import { tableOf } from '../../support/corpus-table.js'
import { errorOf } from '../../support/error-code.js'

interface Golden {
  readonly cq_min: number
  readonly cq_max: number
  readonly folds: readonly {
    held_out: string
    n_train: number
    n_val: number
    mean: number[]
    std: number[]
  }[]
}

const columnOf = (...values: readonly number[]): ReturnType<typeof tableOf> =>
  tableOf(values.map((value) => ({ source: 'a', features: [value] })))

describe('the scale of the features', () => {
  it('is numpy’s mean and population standard deviation, for every fold of the demo corpus', async () => {
    const golden = JSON.parse(readFileSync('__tests__/golden/folds.json', 'utf8')) as Golden
    const table = await readTable(nodeFiles, 'demo/per_frame_canonical6.jsonl.gz', {
      source: 'src',
      target: 'vmaf',
      features: ['adm2', 'vif_scale0', 'vif_scale1', 'vif_scale2', 'vif_scale3', 'motion2'],
      encoder: 'encoder',
      quality: 'cq',
      encoders: [],
    })
    expect(qualityRange(table)).toEqual({ min: golden.cq_min, max: golden.cq_max })
    planFolds(table).forEach((fold, index) => {
      const { held_out, n_train, n_val, mean, std } = golden.folds[index]!
      expect([fold.heldOut, fold.train.length, fold.validation.length]).toEqual([held_out, n_train, n_val])
      const scale = standardisation(table, fold.train)
      mean.forEach((value, feature) => {
        expect(Math.abs(scale.mean[feature]! / value - 1)).toBeLessThan(1e-13)
      })
      std.forEach((value, feature) => {
        expect(Math.abs(scale.std[feature]! / value - 1)).toBeLessThan(1e-13)
      })
    })
  })

  it('is of the given rows alone, each feature by itself', () => {
    const table = tableOf([
      { source: 'a', features: [1, 10] },
      { source: 'b', features: [1e6, -1e6] },
      { source: 'a', features: [3, 50] },
    ])
    const { mean, std } = standardisation(table, Int32Array.of(0, 2))
    expect([...mean]).toEqual([2, 30])
    expect([...std]).toEqual([1, 20])
  })

  it('divides by n, not by n − 1', () => {
    expect(standardisation(columnOf(0, 2), Int32Array.of(0, 1)).std[0]).toBe(1)
  })

  it('is exact for small differences on top of 1e8, where the sum of squares loses everything', () => {
    const values = Array.from({ length: 10_000 }, (_, index) => 1e8 + (index % 2) / 1024)
    const { mean, std } = standardisation(columnOf(...values), Int32Array.from(values.keys()))
    expect(mean[0]).toBe(1e8 + 1 / 2048)
    expect(std[0]).toBeCloseTo(1 / 2048, 14)
  })

  it('is 1 for a feature that is constant but for rounding, and its own however small the feature', () => {
    const rows = Int32Array.of(0, 1)
    expect(standardisation(columnOf(0.1, 0.1), rows).std[0]).toBe(1)
    expect(standardisation(columnOf(1e8, 1e8 + 1e-6), rows).std[0]).toBe(1)
    expect(standardisation(columnOf(0, 1.9e-8), rows).std[0]).toBeCloseTo(9.5e-9, 20)
    expect(standardisation(columnOf(0, 2e-300), rows)).toEqual({
      mean: Float64Array.of(1e-300),
      std: Float64Array.of(1e-300),
    })
    expect(standardisation(columnOf(5), Int32Array.of(0)).std[0]).toBe(1)
  })

  it('gives standardised features of mean 0 and deviation 1', () => {
    const numbers = fc.array(
      fc.integer({ min: -1e6, max: 1e6 }).map((value) => value / 1000),
      { minLength: 2, maxLength: 50 },
    )
    fc.assert(
      fc.property(numbers, (values) => {
        const rows = Int32Array.from(values.keys())
        const { mean, std } = standardisation(columnOf(...values), rows)
        if (std[0] === 1) return
        const scaled = standardisation(columnOf(...values.map((value) => (value - mean[0]!) / std[0]!)), rows)
        expect(scaled.mean[0]).toBeCloseTo(0, 6)
        expect(scaled.std[0]).toBeCloseTo(1, 6)
      }),
    )
  })

  it('of no rows is a defect of ours', async () => {
    await errorOf(() => standardisation(columnOf(1), new Int32Array(0)), 'defect')
  })
})

describe('the range of the quality setting', () => {
  it('is over the whole corpus', () => {
    const table = tableOf([19, 51, 23].map((quality) => ({ source: `s${quality}`, quality })))
    expect(qualityRange(table)).toEqual({ min: 19, max: 51 })
  })
})
