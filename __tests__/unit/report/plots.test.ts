import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { distinctLabels } from '../../../src/report/plots/labels.js'
import { collectPoints, drawnOf, thin, type Point } from '../../../src/report/plots/points.js'
import { extent, padded, within } from '../../../src/report/plots/range.js'
import { NASTY_NAMES, sampleReport } from './sample.js'

describe('the points of a plot', () => {
  it('are every row of every seed, by the fold that predicted it, without those that are no number', () => {
    const { predictions } = sampleReport({
      sources: ['a', 'b'],
      seeds: [3, 4],
      rowsPerSource: 5,
      divergedSeed: 4,
    })
    const { sources, notFinite } = collectPoints(predictions ?? [])
    expect(sources.map(({ heldOut, points }) => [heldOut, points.length])).toEqual([
      ['a', 5],
      ['b', 10],
    ])
    expect(notFinite).toBe(5)
    for (const { target, prediction, residual } of sources[1]!.points)
      expect(residual).toBe(prediction - target)
  })
})

describe('thinning', () => {
  const point = (residual: number): Point => ({ seed: 0, target: 0, prediction: residual, residual })
  const residuals = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 300 })
  const limit = fc.integer({ min: 50, max: 100 })

  it('keeps at most so many, each once, in their order, and the largest error among them', () => {
    fc.assert(
      fc.property(residuals, limit, (values, most) => {
        const points = values.map(point)
        const kept = thin(points, most)
        expect(kept).toHaveLength(Math.min(most, points.length))
        expect(new Set(kept).size).toBe(kept.length)
        const order = kept.map((chosen) => points.indexOf(chosen))
        expect(order).toEqual([...order].sort((a, b) => a - b))
        const size = (chosen: readonly Point[]) =>
          Math.max(0, ...chosen.map(({ residual }) => Math.abs(residual)))
        expect(size(kept)).toBe(size(points))
      }),
    )
  })

  it('is said in the caption', () => {
    expect(drawnOf(400, 3760)).toBe('Of 3,760 points 400 are drawn, the largest residuals always among them.')
    expect(drawnOf(12, 12)).toBe('All 12 points are drawn.')
  })
})

describe('labels', () => {
  it('are short, one for each name and all different, also where names differ in the middle only', () => {
    const twins = [`${'x'.repeat(40)}A${'y'.repeat(40)}`, `${'x'.repeat(40)}B${'y'.repeat(40)}`]
    const labels = distinctLabels([...NASTY_NAMES, ...twins])
    expect(new Set(labels).size).toBe(NASTY_NAMES.length + 2)
    for (const label of labels) expect(Array.from(label).length).toBeLessThanOrEqual(30)
    expect(distinctLabels(['Old_Town_1080p_25fps_take_number_1', 'short'])).toEqual([
      'Old_Town_1080p_…e_number_1',
      'short',
    ])
  })
})

describe('the range of an axis', () => {
  it('always has a width, so that one value and no value can be drawn too', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true })), (values) => {
        const [low, high] = padded(extent(values), 0.05)
        expect(low).toBeLessThan(high)
        for (const value of values) expect(value >= low && value <= high).toBe(true)
      }),
    )
    expect(extent([])).toEqual([0, 1])
    expect(within([-5, 200], [0, 100])).toEqual([0, 100])
  })
})
