import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { adamStep, BETA1, BETA2 } from '../../../src/training/adam.js'

const gradient = fc.oneof(
  fc.double({ min: -1e3, max: 1e3, noNaN: true }),
  fc.double({ min: -1e-9, max: 1e-9, noNaN: true }),
)
const learningRate = fc.double({ min: 1e-6, max: 1, noNaN: true })

describe('an Adam step', () => {
  it('moves a parameter as the textbook does, at every step of a training', () => {
    fc.assert(
      fc.property(fc.array(gradient, { minLength: 1, maxLength: 12 }), learningRate, (cycle, rate) => {
        let [m, v, undamped1, undamped2] = [0, 0, 0, 0]
        for (let step = 1; step <= 1000; step++) {
          const g = cycle[step % cycle.length]!
          m = 0.9 * m + (1 - 0.9) * g
          v = 0.999 * v + (1 - 0.999) * g * g
          const textbook = (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(v / (1 - 0.999 ** step)) + 1e-8)
          undamped1 = BETA1 * undamped1 + g
          undamped2 = BETA2 * undamped2 + g * g
          const ours = adamStep(step, rate)
          const move = (ours.rate * undamped1) / (Math.sqrt(undamped2) + ours.epsilon)
          // Of a first moment that cancels to nearly nothing only the rounding of its terms is left, hence 1 in the scale.
          if (Math.abs(move - textbook) > 1e-12 * rate) expect(move).toBe(textbook)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('is at first a learning rate in the direction of the gradient, whatever its size', () => {
    const { rate, epsilon } = adamStep(1, 5e-4)
    for (const g of [1e-3, 1, 1e6]) expect((rate * -g) / (g + epsilon)).toBeCloseTo(-5e-4, 7)
  })

  it('tends to fixed constants', () => {
    const { rate, epsilon } = adamStep(1e6, 5e-4)
    expect(rate).toBeCloseTo((5e-4 * 0.1) / Math.sqrt(0.001), 12)
    expect(epsilon).toBeCloseTo(1e-8 / Math.sqrt(0.001), 15)
  })
})
