import { expect, it } from '@jest/globals'
import { flushDenormals } from '../../../src/training/denormals.js'

it('sets to zero what is smaller than the smallest normal number, and nothing else', () => {
  const smallest = 2 ** -126
  const kept = [smallest, -smallest, 1, -1, Infinity, -Infinity, NaN, 0]
  const values = Float32Array.from([...kept, smallest * 0.999, -smallest * 0.999, 2 ** -149, -(2 ** -149)])
  flushDenormals(values)
  expect([...values]).toEqual([...kept, 0, 0, 0, 0])
})
