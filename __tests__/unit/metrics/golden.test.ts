import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { plcc } from '../../../src/metrics/plcc.js'
import { rmse } from '../../../src/metrics/rmse.js'
import { srocc } from '../../../src/metrics/srocc.js'
import { summarise } from '../../../src/metrics/summary.js'

interface GoldenCase {
  name: string
  x: number[]
  y: number[]
  plcc: number
  srocc: number
  rmse: number
  mean: number
  std: number
  min: number
  max: number
}

const golden = JSON.parse(readFileSync(new URL('../../golden/metrics.json', import.meta.url), 'utf8')) as {
  cases: GoldenCase[]
}

/** Relative to the expected value, so that tiny and huge scales count as much as 1. */
const expectNear = (actual: number, expected: number, tolerance = 1e-12) => {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance * Math.abs(expected))
}

describe.each(golden.cases)('on the golden sample "$name"', (sample) => {
  const [x, y] = [Float64Array.from(sample.x), Float64Array.from(sample.y)]

  it('gives SciPy’s coefficients, from typed arrays and from plain ones', () => {
    expectNear(plcc(x, y), sample.plcc)
    expectNear(plcc(sample.x, sample.y), sample.plcc)
    expectNear(srocc(x, y), sample.srocc)
    expectNear(srocc(sample.x, y), sample.srocc)
    expectNear(rmse(x, y), sample.rmse)
  })

  it('gives NumPy’s summary', () => {
    const summary = summarise(x)
    expectNear(summary.mean, sample.mean)
    expectNear(summary.standardDeviation, sample.std)
    expectNear(summary.min, sample.min, 0)
    expectNear(summary.max, sample.max, 0)
    expect(summary.spread).toBe(sample.max - sample.min)
  })
})
