import { describe, expect, it } from '@jest/globals'
import { InvalidArgumentError } from 'commander'
import { parseCount, parseFolds, parseSeeds } from '../../../src/cli/options.js'

describe('seeds on the command line', () => {
  it('are whole numbers with commas between them', () => {
    expect(parseSeeds('0')).toEqual([0])
    expect(parseSeeds('0,2, 15')).toEqual([0, 2, 15])
  })

  it.each(['', ',', '0,', '1.5', '-1', '0x1', '1e3', 'a', '0 2', '12345678901'])('are not %j', (text) => {
    expect(() => parseSeeds(text)).toThrow(InvalidArgumentError)
  })

  it('are named once each, also where they are written differently', () => {
    expect(() => parseSeeds('1,2,1')).toThrow('every seed once')
    expect(() => parseSeeds('1,01')).toThrow('every seed once')
  })
})

describe('a count on the command line', () => {
  it('is a whole number from 1 on', () => {
    expect([parseCount('1'), parseCount('16')]).toEqual([1, 16])
  })

  it.each(['', '0', '-1', '2.0', '1e2', 'two', '1000000'])('is not %j', (text) => {
    expect(() => parseCount(text)).toThrow(InvalidArgumentError)
  })
})

describe('folds on the command line', () => {
  it('are a part by its number', () => {
    expect(parseFolds('2-of-3')).toEqual({ index: 2, of: 3 })
  })

  it.each(['', '2', '2/3', '4-of-3'])('are not %j', (text) => {
    expect(() => parseFolds(text)).toThrow(InvalidArgumentError)
  })
})
