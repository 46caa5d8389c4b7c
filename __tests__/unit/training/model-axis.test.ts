import { describe, expect, it } from '@jest/globals'
import { stack, shareOf, weave } from '../../../src/training/model-axis.js'

describe('the model axis', () => {
  it('is the first of stacked arrays, of which every model has its share', () => {
    const parts = [Float32Array.of(1, 2, 3), Float32Array.of(4, 5, 6)]
    const stacked = stack(parts)
    expect(stacked).toEqual(Float32Array.of(1, 2, 3, 4, 5, 6))
    const shares = parts.map((_, model) => shareOf(stacked, model, parts.length))
    expect(shares).toEqual(parts)
    shares[1]!.fill(0)
    expect(stacked).toEqual(Float32Array.of(1, 2, 3, 0, 0, 0))
  })

  it('lies within the steps of woven arrays', () => {
    // Two models, three steps, two values a step.
    const woven = weave([Int32Array.of(1, 2, 3, 4, 5, 6), Int32Array.of(10, 20, 30, 40, 50, 60)], 3)
    expect(woven).toEqual(Int32Array.of(1, 2, 10, 20, 3, 4, 30, 40, 5, 6, 50, 60))
  })

  it('leaves a single model as it is', () => {
    expect(weave([Float32Array.of(1, 2, 3)], 3)).toEqual(Float32Array.of(1, 2, 3))
    expect(stack([Int32Array.of(7)])).toEqual(Int32Array.of(7))
  })
})
