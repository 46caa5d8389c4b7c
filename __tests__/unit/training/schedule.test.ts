import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BatchSchedule, stepsPerEpoch } from '../../../src/training/schedule.js'

const problem = fc.record({
  rows: fc.uniqueArray(fc.integer({ min: 0, max: 9999 }), { minLength: 1, maxLength: 60 }),
  batch: fc.integer({ min: 1, max: 20 }),
  seed: fc.nat(),
  heldOut: fc.option(fc.string()),
})
type Problem = typeof problem extends fc.Arbitrary<infer Value> ? Value : never

const scheduleOf = ({ rows, batch, seed, heldOut }: Problem) =>
  new BatchSchedule(Int32Array.from(rows), batch, seed, heldOut)
const epochOf = (schedule: BatchSchedule, epoch: number) =>
  Array.from({ length: schedule.stepsPerEpoch }, (_, step) => [
    ...schedule.rowsAt(epoch * schedule.stepsPerEpoch + step),
  ])
const ascending = (rows: readonly number[]) => [...rows].sort((a, b) => a - b)
const HUNDRED: Problem = { rows: [...Array(100).keys()], batch: 7, seed: 0, heldOut: 'crowd_run' }

describe('the schedule', () => {
  it('shows every row exactly once an epoch', () => {
    fc.assert(
      fc.property(problem, fc.nat(1000), (chosen, epoch) => {
        expect(ascending(epochOf(scheduleOf(chosen), epoch).flat())).toEqual(ascending(chosen.rows))
      }),
    )
  })

  it('has full batches but for the last of an epoch, which has the rest', () => {
    fc.assert(
      fc.property(problem, (chosen) => {
        const sizes = epochOf(scheduleOf(chosen), 0).map((rows) => rows.length)
        const rest = chosen.rows.length % chosen.batch
        expect(sizes).toHaveLength(stepsPerEpoch(chosen.rows.length, chosen.batch))
        expect(sizes.pop()).toBe(rest === 0 ? chosen.batch : rest)
        expect(sizes.every((size) => size === chosen.batch)).toBe(true)
      }),
    )
  })

  it('gives a step asked for alone what it gives after all steps before it', () => {
    fc.assert(
      fc.property(problem, fc.nat(300), (chosen, step) => {
        const walked = scheduleOf(chosen)
        for (let before = 0; before < step; before++) walked.rowsAt(before)
        expect(scheduleOf(chosen).rowsAt(step)).toEqual(walked.rowsAt(step))
      }),
    )
  })

  it('goes back as well as on', () => {
    const schedule = scheduleOf(HUNDRED)
    const first = epochOf(schedule, 0)
    epochOf(schedule, 5)
    expect(epochOf(schedule, 0)).toEqual(first)
  })

  it('has another order in every epoch, for every seed and for every fold', () => {
    const orders = [
      ...[0, 1, 2].map((epoch) => epochOf(scheduleOf(HUNDRED), epoch)),
      epochOf(scheduleOf({ ...HUNDRED, seed: 1 }), 0),
      epochOf(scheduleOf({ ...HUNDRED, heldOut: 'ducks' }), 0),
      epochOf(scheduleOf({ ...HUNDRED, heldOut: null }), 0),
    ]
    expect(new Set(orders.map((order) => order.flat().join())).size).toBe(orders.length)
  })

  it('brings every row to every position equally often', () => {
    const schedule = scheduleOf({ ...HUNDRED, rows: [...Array(10).keys()], batch: 10 })
    const counts = new Float64Array(100)
    const epochs = 5000
    for (let epoch = 0; epoch < epochs; epoch++) {
      schedule.rowsAt(epoch).forEach((row, position) => counts[row * 10 + position]!++)
    }
    // A count is binomial(5000, 1/10): five standard deviations are 106.
    expect(counts.every((count) => Math.abs(count - epochs / 10) < 106)).toBe(true)
  })
})
