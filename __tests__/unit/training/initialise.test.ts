import { describe, expect, it } from '@jest/globals'
import { layoutOf, slice, type Architecture } from '../../../src/training/architecture.js'
import { initialParameters } from '../../../src/training/initialise.js'
import { golden, type Distribution } from './golden.js'
import { bitsOf } from './small-work.js'

const USUAL: Architecture = { inputs: 20, hidden: [64, 64] }
const { layer1, weight2, bias2, weight3, bias3 } = layoutOf(USUAL)
const weight1 = { ...layer1, length: 20 * 64 }
const bias1 = { ...layer1, offset: 20 * 64, length: 64 }
const [linear1, linear2, linear3] = golden.linear as [Linear, Linear, Linear]
type Linear = (typeof golden.linear)[number]

/** Many models, since one has only a few biases. */
const models = Array.from({ length: 100 }, (_, seed) => initialParameters(USUAL, seed, null))

/** Kolmogorov–Smirnov: the largest distance between the sample's distribution function and the uniform one's on [-1, 1]. */
function distanceToUniform(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const gaps = sorted.map((value, rank) => {
    const uniform = (value + 1) / 2
    return Math.max((rank + 1) / sorted.length - uniform, uniform - rank / sorted.length)
  })
  return Math.max(...gaps)
}

/** Of n draws; a larger one has a probability of 2·exp(−2·2²), some 1 in 1500. */
const farFromUniform = (n: number) => 2 / Math.sqrt(n)

describe('the weights a model starts from', () => {
  const segments: [string, typeof layer1, Distribution][] = [
    ['the first layer’s weights', weight1, linear1.weight],
    ['the first layer’s biases', bias1, linear1.bias],
    ['the second layer’s weights', weight2, linear2.weight],
    ['the second layer’s biases', bias2, linear2.bias],
    ['the last layer’s weights', weight3, linear3.weight],
    ['the last layer’s bias', bias3, linear3.bias],
  ]

  it.each(segments)('are distributed as PyTorch’s nn.Linear: %s', (_name, segment, pytorch) => {
    const bound = 1 / Math.sqrt(pytorch.fanIn)
    const values = models.flatMap((parameters) =>
      [...slice(parameters, segment)].map((value) => value / bound),
    )
    const n = Math.min(values.length, pytorch.count)
    const sorted = [...values].sort((a, b) => a - b)
    // Never above the bound, but for the rounding to float32, and close to it at both ends.
    expect(sorted.at(-1)!).toBeLessThanOrEqual(1 + 2 ** -24)
    expect(sorted[0]!).toBeGreaterThanOrEqual(-1 - 2 ** -24)
    expect(Math.min(sorted.at(-1)!, -sorted[0]!, pytorch.largest)).toBeGreaterThan(1 - 20 / n)

    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
    // Of the difference of two samples: a uniform value has variance 1/3, its square 4/45, a decile at most 1.
    const five = (spread: number) => 5 * Math.sqrt((2 * spread) / n)
    expect(Math.abs(mean - pytorch.mean)).toBeLessThan(five(1 / 3))
    expect(Math.abs(variance - pytorch.variance)).toBeLessThan(five(4 / 45))
    pytorch.deciles.forEach((decile, i) => {
      const ours = sorted[Math.floor(((i + 1) / 10) * sorted.length)]!
      expect(Math.abs(ours - decile)).toBeLessThan(five(1))
    })
  })

  it('are uniform within a single model: 64 × 64 weights', () => {
    const values = [...slice(models[0]!, weight2)].map((value) => value * 8)
    const variance = values.reduce((sum, value) => sum + value * value, 0) / values.length
    expect(distanceToUniform(values)).toBeLessThan(farFromUniform(64 * 64))
    expect(Math.abs(variance - 1 / 3)).toBeLessThan(5 * Math.sqrt(4 / 45 / values.length))
  })

  it('would be told from a normal distribution of the same variance', () => {
    const values = [...slice(models[0]!, weight2)].map((value) => value * 8)
    const sumsOfThree = values
      .slice(2)
      .map((value, i) => (value + values[i]! + values[i + 1]!) / Math.sqrt(3))
    expect(distanceToUniform(sumsOfThree)).toBeGreaterThan(farFromUniform(64 * 64))
  })

  it('are the same for the same seed and fold, and others for another seed, another fold and the member', () => {
    const start = (seed: number, heldOut: string | null) => bitsOf(initialParameters(USUAL, seed, heldOut))
    expect(start(1, 'crowd_run')).toBe(start(1, 'crowd_run'))
    const starts = [
      start(1, 'crowd_run'),
      start(2, 'crowd_run'),
      start(1, 'ducks'),
      start(1, null),
      start(2, null),
    ]
    expect(new Set(starts).size).toBe(starts.length)
  })
})
