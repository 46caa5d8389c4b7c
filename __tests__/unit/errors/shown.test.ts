import { describe, expect, it } from '@jest/globals'
import { shown } from '../../../src/errors/shown.js'

describe('a value inside a message', () => {
  it('is a quoted string, clipped to 80 characters', () => {
    expect(shown('abc')).toBe('"abc"')
    expect(shown('x'.repeat(500))).toBe(`"${'x'.repeat(80)}…"`)
  })

  it('cannot start a line, colour a terminal or turn the text around', () => {
    expect(shown('a\n::error::b')).toBe(String.raw`"a\n::error::b"`)
    expect(shown('\u001b[31m')).toBe(String.raw`"\u001b[31m"`)
    expect(shown('\u202e\u009b\u2028')).toBe(String.raw`"\u202e\u009b\u2028"`)
  })

  it('is a number in full, also one that JSON has no word for', () => {
    expect([0.1, -Infinity, NaN].map(shown)).toEqual(['0.1', '-Infinity', 'NaN'])
  })

  it('does not spell out objects, which may be of any size and depth', () => {
    expect([{ a: 1 }, [1], null, true].map(shown)).toEqual(['an object', 'an array', 'null', 'true'])
  })
})
