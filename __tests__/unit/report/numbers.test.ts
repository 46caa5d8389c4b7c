import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { againstLimit, correlation, count, fixed, plural, significant } from '../../../src/report/numbers.js'

describe('a number against a limit', () => {
  it.each([
    [0.9987, 0.95, '0.9987'],
    [0.95, 0.95, '0.9500'],
    [0.94999996, 0.95, '0.94999996'],
    [0.9500000001, 0.95, '0.9500000001'],
    [0.00500001, 0.005, '0.00500001'],
    [0.000043, 0.005, '0.000043'],
    [0, 0.005, '0.0000'],
    [-0.31, 0.95, '−0.3100'],
    [null, 0.95, 'undefined'],
    [NaN, 0.95, 'undefined'],
  ])('%p (limit %p) is written %s', (value, limit, shown) => {
    expect(againstLimit(value, limit)).toBe(shown)
  })

  it('is never rounded onto the limit or across it', () => {
    const near = fc.tuple(
      fc.constantFrom(0.95, 0.005, 0.9),
      fc.double({ min: -1e-7, max: 1e-7, noNaN: true }),
    )
    fc.assert(
      fc.property(near, ([limit, offset]) => {
        const value = limit + offset
        const shown = Number(againstLimit(value, limit).replace('−', '-'))
        expect([shown < limit, shown > limit]).toEqual([value < limit, value > limit])
      }),
    )
  })
})

describe('a number', () => {
  it('that is none is undefined, never 0', () => {
    for (const none of [null, NaN, Infinity, -Infinity]) {
      expect([correlation(none), fixed(none, 3)]).toEqual(['undefined', 'undefined'])
    }
    expect(significant(NaN)).toBe('undefined')
  })

  it('is written for people', () => {
    expect([correlation(0.99864), correlation(-0.5), fixed(2.34567, 3)]).toEqual([
      '0.9986',
      '−0.5000',
      '2.346',
    ])
    expect([count(999), count(33_840), count(1_000_000)]).toEqual(['999', '33,840', '1,000,000'])
    expect([significant(0.0042134), significant(12.345), significant(-1204.4)]).toEqual([
      '0.00421',
      '12.3',
      '−1204',
    ])
    expect([plural(1, 'fold'), plural(0, 'fold'), plural(45_000, 'row')]).toEqual([
      '1 fold',
      '0 folds',
      '45,000 rows',
    ])
  })
})
