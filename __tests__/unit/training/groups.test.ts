import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { planGroups } from '../../../src/training/groups.js'

const counts = fc.integer({ min: 1, max: 500 })
const lanes = fc.integer({ min: 1, max: 64 })
const numbered = (count: number) => [...Array(count).keys()]

describe('groups', () => {
  it('hold every job exactly once, in order', () => {
    fc.assert(
      fc.property(counts, lanes, (jobs, side) => {
        expect(planGroups(numbered(jobs), side).flat()).toEqual(numbered(jobs))
      }),
    )
  })

  it('are of nearly the same size, never empty and never above twelve', () => {
    fc.assert(
      fc.property(counts, lanes, (jobs, side) => {
        const sizes = planGroups(numbered(jobs), side).map((group) => group.length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        expect(Math.min(...sizes)).toBeGreaterThan(0)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(12)
      }),
    )
  })

  it('are as many for each lane, where there is a job for each', () => {
    fc.assert(
      fc.property(counts, lanes, (jobs, side) => {
        const groups = planGroups(numbered(jobs), side).length
        if (groups < jobs) expect(groups % side).toBe(0)
        if (jobs >= side) expect(groups).toBeGreaterThanOrEqual(side)
      }),
    )
  })

  it('of nothing are none', () => {
    expect(planGroups([], 4)).toEqual([])
  })
})
