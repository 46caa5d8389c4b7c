import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { plcc } from '../../../src/metrics/plcc.js'
import { srocc } from '../../../src/metrics/srocc.js'

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true })
const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 60 })
const columns = (rows: [number, number][]): [number[], number[]] => [
  rows.map(([x]) => x),
  rows.map(([, y]) => y),
]

// Well away from constant: there the coefficient itself is ill-conditioned, and no property can be told from rounding.
const spreadOut = (values: number[]) => Math.max(...values) - Math.min(...values) > 1
const conditioned = pairs.map(columns).filter(([x, y]) => spreadOut(x) && spreadOut(y))

describe.each([
  ['PLCC', plcc],
  ['SROCC', srocc],
])('%s', (_name, coefficient) => {
  it('is symmetric, changes sign with one of its samples, and stays in [-1, 1]', () => {
    fc.assert(
      fc.property(conditioned, ([x, y]) => {
        const r = coefficient(x, y)
        expect(coefficient(y, x)).toBeCloseTo(r, 12)
        expect(coefficient(x.map((v) => -v), y)).toBeCloseTo(-r, 12) // prettier-ignore
        expect(Math.abs(r)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(conditioned, ([x, y]) => {
        expect(coefficient([...x].reverse(), [...y].reverse())).toBeCloseTo(coefficient(x, y), 12)
      }),
    )
  })

  it('is 1 for a sample with itself', () => {
    fc.assert(
      fc.property(conditioned, ([x]) => {
        expect(coefficient(x, x)).toBeCloseTo(1, 14)
      }),
    )
  })

  it.each([
    ['no rows', [], []],
    ['one row', [1], [2]],
    ['different lengths', [1, 2, 3], [1, 2]],
    ['a constant sample', [0.1, 0.1, 0.1], [1, 2, 3]],
    ['a constant sample whose mean rounds', Array<number>(7).fill(0.95), [1, 2, 3, 4, 5, 6, 7]],
    ['two constant samples', [5, 5], [5, 5]],
    ['zeros of either sign', [0, -0, 0], [1, 2, 3]],
    ['a NaN', [1, NaN, 3], [1, 2, 3]],
    ['a NaN in the other sample', [1, 2, 3], [1, 2, NaN]],
    ['an infinity', [1, 2, Infinity], [1, 2, 3]],
  ])('is NaN, not 0 and not 1, for %s', (_case, x, y) => {
    expect(coefficient(x, y)).toBeNaN()
    expect(coefficient(Float64Array.from(x), Float64Array.from(y))).toBeNaN()
  })
})

describe('PLCC', () => {
  it('of a sample with itself is 1 to the last bit', () => {
    fc.assert(
      fc.property(conditioned, ([x]) => {
        expect(plcc(x, x)).toBe(1)
      }),
    )
  })

  it('is invariant under affine maps with a positive slope', () => {
    const slope = fc.double({ min: 1e-3, max: 1e3, noNaN: true })
    fc.assert(
      fc.property(conditioned, slope, value, ([x, y], scale, offset) => {
        expect(plcc(x.map((v) => v * scale + offset), y)).toBeCloseTo(plcc(x, y), 5) // prettier-ignore
      }),
    )
  })

  it('keeps all its digits under an exact affine map', () => {
    const integer = fc.integer({ min: -1000, max: 1000 })
    const rows = fc.array(fc.tuple(integer, integer), { minLength: 3, maxLength: 60 }).map(columns)
    fc.assert(
      fc.property(rows.filter(([x, y]) => spreadOut(x) && spreadOut(y)), ([x, y]) => {
        expect(plcc(x.map((v) => v * 2 ** -600), y)).toBe(plcc(x, y)) // prettier-ignore
        expect(plcc(x.map((v) => v + 2 ** 40), y)).toBe(plcc(x, y)) // prettier-ignore
      }), // prettier-ignore
    )
  })

  it('never leaves [-1, 1] by rounding', () => {
    fc.assert(
      fc.property(conditioned, value, ([x], offset) => {
        expect(plcc(x, x.map((v) => 3 * v + offset))).toBeLessThanOrEqual(1) // prettier-ignore
        expect(plcc(x, x.map((v) => -3 * v + offset))).toBeGreaterThanOrEqual(-1) // prettier-ignore
      }),
    )
  })
})

describe('SROCC', () => {
  it('is invariant under strictly monotone maps', () => {
    const small = fc.integer({ min: -50, max: 50 })
    const rows = fc.array(fc.tuple(small, small), { minLength: 3, maxLength: 60 }).map(columns)
    fc.assert(
      fc.property(rows.filter(([x, y]) => spreadOut(x) && spreadOut(y)), ([x, y]) => {
        expect(srocc(x.map((v) => v ** 3 + v), y)).toBe(srocc(x, y)) // prettier-ignore
        expect(srocc(x.map((v) => Math.exp(v / 10)), y)).toBe(srocc(x, y)) // prettier-ignore
      }), // prettier-ignore
    )
  })

  it('takes ties at their mean rank', () => {
    // Ranks 1.5 1.5 3 4 and 1 2.5 2.5 4: Pearson of these is 3.75 / √(4.5 · 4.5).
    expect(srocc([1, 1, 2, 3], [1, 2, 2, 3])).toBeCloseTo(3.75 / 4.5, 14)
  })
})
