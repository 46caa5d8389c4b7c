import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RandomStream, randomStream, type StreamKey } from '../../../src/training/random.js'
import { golden } from './golden.js'

const take = (random: RandomStream, count: number) => Array.from({ length: count }, () => random.uint32())
const KEY: StreamKey = { seed: 1, heldOut: 'crowd_run', purpose: 'shuffle', position: 3 }

describe('the generator', () => {
  it.each(golden.generator)('gives xoshiro128**’s numbers from state $state', ({ state, outputs }) => {
    expect(take(new RandomStream(state), outputs.length)).toEqual(outputs)
  })

  it('gives units in [0, 1) and integers in [0, bound)', () => {
    const word = fc.integer({ min: 0, max: 0xffff_ffff })
    fc.assert(
      fc.property(fc.tuple(word, word, word, word), fc.integer({ min: 1, max: 2 ** 31 }), (state, bound) => {
        const random = new RandomStream(state)
        for (let i = 0; i < 10; i++) {
          const unit = random.unit()
          expect(unit >= 0 && unit < 1).toBe(true)
          const integer = random.below(bound)
          expect(Number.isInteger(integer) && integer >= 0 && integer < bound).toBe(true)
        }
      }),
    )
  })

  it.each([2, 7, 10, 1000])('gives integers below %i equally often', (bound) => {
    const random = randomStream(KEY)
    const draws = 200 * bound
    const counts = new Float64Array(bound)
    for (let i = 0; i < draws; i++) counts[random.below(bound)]!++
    const chiSquare = counts.reduce((sum, count) => sum + (count - 200) ** 2 / 200, 0)
    // Mean bound − 1, variance 2 (bound − 1): five standard deviations off is no chance.
    expect(Math.abs(chiSquare - (bound - 1))).toBeLessThan(5 * Math.sqrt(2 * (bound - 1)))
  })
})

describe('a stream', () => {
  it.each(golden.streams)('starts from the sha256 of its key: $key', ({ key, outputs }) => {
    const [seed, heldOut, purpose, position] = key
    expect(take(randomStream({ seed, heldOut, purpose, position }), outputs.length)).toEqual(outputs)
  })

  it('is the same for the same key', () => {
    expect(take(randomStream({ ...KEY }), 100)).toEqual(take(randomStream(KEY), 100))
  })

  it.each<[keyof StreamKey, Partial<StreamKey>]>([
    ['seed', { seed: 2 }],
    ['heldOut', { heldOut: 'crowd_run ' }],
    ['heldOut', { heldOut: null }],
    ['purpose', { purpose: 'dropout' }],
    ['position', { position: 4 }],
  ])('is another one where %s differs: %j', (_part, change) => {
    const numbers = new Set(take(randomStream(KEY), 100))
    expect(take(randomStream({ ...KEY, ...change }), 100).filter((number) => numbers.has(number))).toEqual([])
  })

  it('of the member is not that of a fold named null', () => {
    const member = randomStream({ ...KEY, heldOut: null })
    expect(take(randomStream({ ...KEY, heldOut: 'null' }), 4)).not.toEqual(take(member, 4))
  })

  it('cannot be had by moving a boundary between the parts of the key', () => {
    const one = randomStream({ ...KEY, seed: 1, heldOut: '2' })
    const other = randomStream({ ...KEY, seed: 12, heldOut: '' })
    expect(take(one, 4)).not.toEqual(take(other, 4))
  })
})
