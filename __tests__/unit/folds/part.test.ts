import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isInPart, parsePart, partName, partsOfSeed, type Part } from '../../../src/folds/part.js'

const sizes = fc.record({
  of: fc.integer({ min: 1, max: 40 }),
  seeds: fc.integer({ min: 1, max: 8 }),
  models: fc.integer({ min: 3, max: 12 }),
})
const everyPart = (of: number): Part[] => Array.from({ length: of }, (_, place) => ({ index: place + 1, of }))
const inPart = (part: Part, seedPlace: number, models: number) =>
  Array.from({ length: models }).filter((_, model) => isInPart(part, seedPlace, models, model)).length

describe('the parts of seeds', () => {
  it('have every model of every seed exactly once', () => {
    fc.assert(
      fc.property(sizes, ({ of, seeds, models }) => {
        for (let seed = 0; seed < seeds; seed++)
          for (let model = 0; model < models; model++)
            expect(everyPart(of).filter((part) => isInPart(part, seed, models, model))).toHaveLength(1)
      }),
    )
  })

  it('differ by one model at most, within a seed and over all seeds', () => {
    fc.assert(
      fc.property(sizes, ({ of, seeds, models }) => {
        const perSeed = everyPart(of).map((part) =>
          Array.from({ length: seeds }, (_, seed) => inPart(part, seed, models)),
        )
        const spread = (counts: number[]) => Math.max(...counts) - Math.min(...counts)
        for (let seed = 0; seed < seeds; seed++)
          expect(spread(perSeed.map((counts) => counts[seed]!))).toBeLessThanOrEqual(1)
        expect(
          spread(perSeed.map((counts) => counts.reduce((sum, count) => sum + count, 0))),
        ).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('of a seed are those that have a model of it, however many parts there are', () => {
    fc.assert(
      fc.property(sizes, ({ of, seeds, models }) => {
        for (let seed = 0; seed < seeds; seed++)
          expect(partsOfSeed(of, seed, models)).toEqual(
            everyPart(of).filter((part) => inPart(part, seed, models) > 0),
          )
      }),
    )
  })
})

describe('the name of a part', () => {
  it('reads back', () => {
    expect(parsePart(partName({ index: 2, of: 3 }))).toEqual({ index: 2, of: 3 })
  })

  it.each([
    '',
    '2',
    '0-of-3',
    '4-of-3',
    '1-of-0',
    '01-of-3',
    '1-of-3 ',
    '1-OF-3',
    '1-of-9999999',
    '../1-of-2',
  ])('%j is none', (text) => {
    expect(parsePart(text)).toBeNull()
  })
})
