import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { rmse } from '../../../src/metrics/rmse.js'

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const rows = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 60 })

describe('RMSE', () => {
  it('is at least the size of the mean error, and at most that of the largest', () => {
    fc.assert(
      fc.property(rows, (pairs) => {
        const errors = pairs.map(([a, b]) => a - b)
        const result = rmse(pairs.map(([a]) => a), pairs.map(([, b]) => b)) // prettier-ignore
        const mean = errors.reduce((sum, error) => sum + error, 0) / errors.length
        expect(result).toBeGreaterThanOrEqual(Math.abs(mean) * (1 - 1e-12))
        expect(result).toBeLessThanOrEqual(Math.max(...errors.map(Math.abs)) * (1 + 1e-12))
      }),
    )
  })

  it('is in units of the target', () => {
    expect(rmse([1, 2, 3], [4, 5, 6])).toBe(3)
    expect(rmse([2e-200], [1e-200])).toBeCloseTo(1e-200, 210)
    expect(rmse([2e200], [1e200])).toBe(1e200)
  })

  it('is 0 for perfect predictions, a constant target among them', () => {
    expect(rmse([7, 7], [7, 7])).toBe(0)
  })

  it.each([
    ['no rows', [], []],
    ['different lengths', [1, 2], [1]],
    ['a NaN', [NaN, 1], [1, 1]],
    ['infinities that would cancel', [Infinity], [Infinity]],
  ])('is NaN for %s', (_case, prediction, target) => {
    expect(rmse(prediction, target)).toBeNaN()
  })
})
