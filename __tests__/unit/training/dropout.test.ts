import { describe, expect, it } from '@jest/globals'
import { drawMasks, keepProbability, POOL_ROWS, STEPS_PER_POOL } from '../../../src/training/dropout.js'

const KEY = { seed: 3, heldOut: 'crowd_run' }
const rowsOf = (pool: Float32Array, width: number) =>
  Array.from({ length: pool.length / width }, (_, row) =>
    [...pool.subarray(row * width, (row + 1) * width)].join(''),
  )
const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length

/** Five standard deviations of the mean of n draws that are 1 with probability p. */
const fiveSigma = (p: number, n: number) => 5 * Math.sqrt((p * (1 - p)) / n)

describe('the probability to stay', () => {
  it.each([0, 0.1, 0.25, 0.3, 0.5, 0.9])(
    'is a multiple of 2⁻¹⁶ next to what dropout %d asks for',
    (dropout) => {
      const keep = keepProbability(dropout)
      expect(Number.isInteger(keep * 2 ** 16)).toBe(true)
      expect(Math.abs(keep - (1 - dropout))).toBeLessThanOrEqual(2 ** -17)
    },
  )

  it('is never 0, which a kept unit could not be divided by', () => {
    expect(keepProbability(0.999999999)).toBe(2 ** -16)
  })
})

describe('masks', () => {
  it.each([0.1, 0.25, 0.5, 0.99])(
    'of dropout %d keep as many units as asked for, in every column',
    (dropout) => {
      const { pools } = drawMasks(KEY, 0, dropout, [64, 16], 4)
      const keep = keepProbability(dropout)
      expect(pools.map((pool) => pool.length)).toEqual([POOL_ROWS * 64, POOL_ROWS * 16])
      for (const pool of pools) {
        expect(pool.every((value) => value === 0 || value === 1)).toBe(true)
        expect(Math.abs(mean(pool) - keep)).toBeLessThan(fiveSigma(keep, pool.length))
        const width = pool.length / POOL_ROWS
        for (let unit = 0; unit < width; unit++) {
          const column = pool.filter((_value, index) => index % width === unit)
          expect(Math.abs(mean(column) - keep)).toBeLessThan(fiveSigma(keep, POOL_ROWS))
        }
      }
    },
  )

  it('keep neighbouring units independently', () => {
    const [pool] = drawMasks(KEY, 0, 0.5, [64], 4).pools
    const both = pool!.map((value, index) => value * (pool![index + 1] ?? 0))
    expect(Math.abs(mean(both) - 0.25)).toBeLessThan(2 * fiveSigma(0.25, both.length))
  })

  it('of a pool are different rows, in both layers', () => {
    const { pools } = drawMasks(KEY, 0, 0.5, [64, 64], 4)
    expect(new Set(pools.flatMap((pool) => rowsOf(pool, 64))).size).toBe(2 * POOL_ROWS)
  })

  it('are picked from the whole pool equally often, and by each layer for itself', () => {
    const { picks } = drawMasks(KEY, 0, 0.1, [8, 8], 64)
    for (const rows of picks) {
      expect(rows).toHaveLength(STEPS_PER_POOL * 64)
      const counts = new Float64Array(POOL_ROWS)
      for (const row of rows) counts[row]!++
      const expected = rows.length / POOL_ROWS
      const chiSquare = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
      expect(Math.abs(chiSquare - (POOL_ROWS - 1))).toBeLessThan(5 * Math.sqrt(2 * (POOL_ROWS - 1)))
    }
    expect(picks[0]).not.toEqual(picks[1])
  })

  it('keep everything without dropout', () => {
    expect(drawMasks(KEY, 0, 0, [5], 1).pools[0]!.every((value) => value === 1)).toBe(true)
  })

  it('are the same for the same model and block, and others for any other', () => {
    const draw = (change: Partial<typeof KEY>, block = 5) =>
      drawMasks({ ...KEY, ...change }, block, 0.5, [7, 3], 5)
    expect(draw({})).toEqual(draw({}))
    const others = [draw({ seed: 4 }), draw({ heldOut: 'ducks' }), draw({}, 6)]
    for (const { pools, picks } of others) {
      expect(pools).not.toEqual(draw({}).pools)
      expect(picks).not.toEqual(draw({}).picks)
    }
  })
})
