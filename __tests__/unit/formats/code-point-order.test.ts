import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareCodePoints } from '../../../src/formats/code-point-order.js'

const text = fc.string({ unit: 'binary' })

describe('the order by code points', () => {
  it('puts U+1F600 after U+FFFD, where the order by UTF-16 units puts it before', () => {
    const names = ['\u{1F600}', '\uFFFD', 'a', 'B', '']
    expect(names.toSorted(compareCodePoints)).toEqual(['', 'B', 'a', '\uFFFD', '\u{1F600}'])
    expect(names.toSorted()).not.toEqual(names.toSorted(compareCodePoints))
  })

  it('is that of the code points as numbers', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(
          Math.sign(compareNumbers(codePoints(a), codePoints(b))),
        )
      }),
    )
  })

  it('is that of the UTF-8 bytes', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(Math.sign(compareCodePoints(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
    )
  })
})

function codePoints(value: string): number[] {
  return Array.from(value, (character) => character.codePointAt(0)!)
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place])
  return index === -1 ? a.length - b.length : a[index]! - (b[index] ?? -1)
}
