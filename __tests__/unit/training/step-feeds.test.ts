import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { adamStep } from '../../../src/training/adam.js'
import { drawMasks, POOL_ROWS, STEPS_PER_POOL } from '../../../src/training/dropout.js'
import { picksInStack, StepFeeds, type BlockFeeds } from '../../../src/training/step-feeds.js'
import { bitsOf, jobOf, ODD_SETTINGS } from './small-work.js'

const JOB = jobOf(0, 1)
const ROWS = Int32Array.of(0, 1, 2, 3, 4, 11, 12, 13, 14, 15)
const feedsOf = (change: Partial<typeof ODD_SETTINGS> = {}) =>
  new StepFeeds({ ...ODD_SETTINGS, ...change }, JOB, ROWS)

describe('what a model is fed', () => {
  it('is the same whichever blocks the steps are cut into', () => {
    const perStep = ({ rows, weights, rate, epsilon, masks }: BlockFeeds) => [
      ...[rows, weights, rate, epsilon].map(bitsOf),
      ...masks.map(({ picks }) => bitsOf(picks)),
    ]
    const pools = ({ masks }: BlockFeeds) => masks.map(({ pool }) => bitsOf(pool))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 299 }), fc.integer({ min: 1, max: 60 }), (from, wanted) => {
        const walked = feedsOf()
        const steps = Math.min(wanted, walked.stepsInBlock(from))
        const whole = walked.block(from, steps)
        const [first, rest] = [feedsOf().block(from, 1), feedsOf().block(from + 1, steps - 1)]
        expect(perStep(first).map((bits, i) => bits + perStep(rest)[i]!)).toEqual(perStep(whole))
        expect(pools(first)).toEqual(pools(whole))
      }),
      { numRuns: 50 },
    )
  })

  it('weighs a batch’s rows to 2 together, and padding not at all', () => {
    // Ten rows in batches of four: the third one is short by two.
    const { rows, weights } = feedsOf().block(0, 3)
    expect(weights).toEqual(Float32Array.of(0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 1, 1, 0, 0))
    expect([...rows.slice(0, 10)].sort((a, b) => a - b)).toEqual([...ROWS])
  })

  it('has Adam’s constants of the step, counted from 1 over the whole training', () => {
    const { rate, epsilon } = feedsOf().block(40, 2)
    const expected = [adamStep(41, 0.01), adamStep(42, 0.01)]
    expect(rate).toEqual(Float32Array.from(expected, (step) => step.rate))
    expect(epsilon).toEqual(Float32Array.from(expected, (step) => step.epsilon))
  })

  it('takes a fresh pool of masks every 256 steps, and a block never spans two', () => {
    const feeds = feedsOf()
    expect(feeds.totalSteps).toBe(300)
    expect(feeds.stepsInBlock(0)).toBe(STEPS_PER_POOL)
    expect(feeds.stepsInBlock(STEPS_PER_POOL - 1)).toBe(1)
    expect(feeds.stepsInBlock(STEPS_PER_POOL)).toBe(300 - STEPS_PER_POOL)
    const [first, second] = [feeds.block(255, 1), feeds.block(256, 1)].map(({ masks }) => masks[0]!.pool)
    expect(first).toEqual(drawMasks(JOB, 0, 0.25, [5, 3], 4).pools[0])
    expect(second).toEqual(drawMasks(JOB, 1, 0.25, [5, 3], 4).pools[0])
  })

  it('has no masks without dropout', () => {
    expect(feedsOf({ dropout: 0 }).block(0, 1).masks).toEqual([])
  })

  it('picks from the model’s own pool where pools are stacked', () => {
    expect(picksInStack(Int32Array.of(0, 5), 2)).toEqual(Int32Array.of(2 * POOL_ROWS, 2 * POOL_ROWS + 5))
  })
})
