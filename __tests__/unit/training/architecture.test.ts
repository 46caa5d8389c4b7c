import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { layoutOf, slice } from '../../../src/training/architecture.js'

const width = fc.integer({ min: 1, max: 40 })

describe('the layout of the parameters', () => {
  it('gives every place of the flat vector to exactly one weight', () => {
    fc.assert(
      fc.property(width, width, width, (inputs, h1, h2) => {
        const { size, layer1, weight2, bias2, weight3, bias3 } = layoutOf({ inputs, hidden: [h1, h2] })
        const uses = new Float32Array(size)
        for (const segment of [layer1, weight2, bias2, weight3, bias3]) {
          expect(slice(uses, segment)).toHaveLength(segment.length)
          slice(uses, segment).forEach((_, i, part) => part[i]!++)
        }
        expect(uses.every((count) => count === 1)).toBe(true)
      }),
    )
  })

  it('has as many weights as the usual network', () => {
    expect(layoutOf({ inputs: 20, hidden: [64, 64] }).size).toBe(20 * 64 + 64 + 64 * 64 + 64 + 64 + 1)
  })
})
