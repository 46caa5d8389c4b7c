import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { summarise } from '../../../src/metrics/summary.js'

const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 30 })

describe('a summary', () => {
  it('has its mean between its ends', () => {
    fc.assert(
      fc.property(values, (sample) => {
        const { mean, min, max, spread } = summarise(sample)
        expect(mean).toBeGreaterThanOrEqual(min)
        expect(mean).toBeLessThanOrEqual(max)
        expect(spread).toBe(max - min)
      }),
    )
  })

  it('of equal values has that very value as mean, no deviation and no spread', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 20 }),
        (value, n) => {
          const { mean, standardDeviation, spread } = summarise(Array<number>(n).fill(value))
          expect(mean === value).toBe(true)
          expect(standardDeviation).toBe(0)
          expect(spread).toBe(0)
        },
      ),
    )
  })

  it('of one value has no standard deviation', () => {
    expect(summarise([0.5])).toEqual({ mean: 0.5, standardDeviation: NaN, min: 0.5, max: 0.5, spread: 0 })
  })

  it.each([
    ['no value', []],
    ['a NaN among good values', [0.99, NaN, 0.98]],
    ['an infinity', [1, Infinity]],
  ])('of %s is NaN throughout: nothing is dropped', (_case, sample) => {
    for (const number of Object.values(summarise(sample)) as number[]) expect(number).toBeNaN()
  })
})
