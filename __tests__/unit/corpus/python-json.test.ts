import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePythonJson } from '../../../src/corpus/python-json.js'

describe('JSON as Python writes it', () => {
  it('has bare NaN and infinities where a number may stand', () => {
    expect(parsePythonJson('{"a": NaN, "b": [-Infinity, {"c": Infinity}], "d": 1}')).toEqual({
      a: NaN,
      b: [-Infinity, { c: Infinity }],
      d: 1,
    })
    expect(parsePythonJson('NaN')).toBeNaN()
  })

  it('leaves those words alone inside strings', () => {
    const text = String.raw`{"NaN": "Infinity", "x": NaN, "y": "a \"NaN\" \\", "z": ""}`
    expect(parsePythonJson(text)).toEqual({ NaN: 'Infinity', x: NaN, y: 'a "NaN" \\', z: '' })
  })

  it('is what JSON.parse says of everything that is JSON, also beside a bare NaN', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parsePythonJson(text)).toEqual(JSON.parse(text))
        expect(parsePythonJson(`[NaN, ${text}]`)).toEqual([NaN, JSON.parse(text)])
      }),
    )
  })

  it.each([
    '',
    '{',
    'nan',
    'Nan',
    '+Infinity',
    '-NaN',
    '1Infinity',
    'Infinity5',
    'NaN5',
    '{NaN: 1}',
    '{"a": NaN',
    '["NaN]',
  ])('refuses %j as JSON.parse does', (text) => {
    expect(() => parsePythonJson(text)).toThrow(SyntaxError)
  })
})
