import { describe, expect, it } from '@jest/globals'
import { trainingRows } from '../../../src/training/trainer.js'
import { jobOf, regressionData } from './small-work.js'

const data = { ...regressionData([2, 2, 2]), sourceOf: Int32Array.of(2, 0, 1, 0, 2, 1) }

describe('the rows a model trains on', () => {
  it('are those of every source but the held-out one, ascending', () => {
    expect(trainingRows(data, jobOf(0, 0))).toEqual(Int32Array.of(0, 2, 4, 5))
    expect(trainingRows(data, jobOf(0, 2))).toEqual(Int32Array.of(1, 2, 3, 5))
  })

  it('are all rows for the member', () => {
    expect(trainingRows(data, jobOf(0, null))).toEqual(Int32Array.of(0, 1, 2, 3, 4, 5))
  })
})
