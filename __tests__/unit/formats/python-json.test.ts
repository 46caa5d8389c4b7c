import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parsePythonJson } from '../../../src/formats/python-json.js'

/** Names and texts that look like the bare numbers, or like JSON around them. */
const treacherous = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'NaN',
    'Infinity',
    '-Infinity',
    '"NaN',
    '\\',
    '\\"',
    'NaN"',
    ': NaN',
    's',
    'n',
    '__proto__',
    '\u2028',
  ),
)

/** What Python's json.dumps writes for the value. */
function pythonJson(value: unknown): string {
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${pythonJson(item)}`)
    return `{${entries.join(', ')}}`
  }
  return JSON.stringify(value)
}

describe('JSON from Python', () => {
  it('is what JSON.parse reads, wherever JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (text) => {
        expect(parsePythonJson(text)).toEqual(JSON.parse(text))
      }),
    )
  })

  it('has every number where it was written, bare ones among them, and every string untouched', () => {
    const number = fc.oneof(
      fc.double().map((v) => (Object.is(v, -0) ? 0 : v)),
      fc.constantFrom(NaN, Infinity, -Infinity),
    )
    const { document } = fc.letrec((tie) => ({
      document: fc.oneof(
        { depthSize: 'small' },
        number,
        treacherous,
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('document')),
        fc.dictionary(treacherous, tie('document')),
      ),
    }))
    fc.assert(
      fc.property(document, (value) => {
        expect(parsePythonJson(pythonJson(value))).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  it('leaves those words alone inside strings', () => {
    const text = String.raw`{"NaN": "Infinity", "x": NaN, "y": "a \"NaN\" \\", "z": ""}`
    expect(parsePythonJson(text)).toEqual({ NaN: 'Infinity', x: NaN, y: 'a "NaN" \\', z: '' })
  })

  it('refuses whatever else JSON.parse refuses', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        fc.pre(!/NaN|Infinity/.test(text))
        const outcome = (parse: (text: string) => unknown) => {
          try {
            return { value: parse(text) }
          } catch (error) {
            return { error: String(error) }
          }
        }
        expect(outcome(parsePythonJson)).toEqual(outcome((json) => JSON.parse(json) as unknown))
      }),
    )
  })

  it.each([
    '-NaN', '+Infinity', '--Infinity', 'NaNs', '1Infinity', 'Infinity2', '1.NaN', 'nan', 'Nan', 'inf', '{NaN: 1}',
    '{Infinity : 1}', '[NaN', '[NaN,]', '"NaN', 'NaN NaN', '{"a": NaN "b": 1}', '["\\x", NaN]', '["a\nb", NaN]',
  ])('refuses %j', (text) => {
    expect(() => parsePythonJson(text)).toThrow(SyntaxError)
  }) // prettier-ignore

  it('reads a long document with one bare number in linear time', () => {
    const text = `{"a": ${JSON.stringify('x\\"NaN '.repeat(300_000))}, "b": NaN}`
    expect(parsePythonJson(text)).toMatchObject({ b: NaN })
    // Quadratic, this would take minutes: many strings that never close.
    expect(() => parsePythonJson(`NaN ${'"\\'.repeat(300_000)}`)).toThrow(SyntaxError)
  })
})
