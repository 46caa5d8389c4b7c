import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { OutOfFoldPredictions } from '../../../src/predictions/out-of-fold.js'
import { parsePredictions, PREDICTION_LIMITS } from '../../../src/predictions/parse.js'
import { serialisePredictions } from '../../../src/predictions/serialise.js'

const FILE = 'predictions_seed3.jsonl'
const GOOD = '{"row":0,"source":"a","fold":"a","target":1,"prediction":2}'
const parse = (text: string, limits = PREDICTION_LIMITS) =>
  parsePredictions(new TextEncoder().encode(text), { file: FILE, seed: 3, limits })

const name = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('NaN', '"', '__proto__', 'a\nb', '\u2028'),
)
const number = fc
  .oneof(fc.double(), fc.constantFrom(NaN, Infinity, -Infinity))
  .map((v) => (Object.is(v, -0) ? 0 : v))
const line = fc.tuple(fc.integer({ min: 0, max: 2 ** 31 - 1 }), name, name, number, number)
const predictions = fc.array(line, { maxLength: 20 }).map((lines): OutOfFoldPredictions => ({
  seed: 3,
  row: Int32Array.from(lines, ([row]) => row),
  source: lines.map(([, source]) => source),
  fold: lines.map(([, , fold]) => fold),
  target: Float64Array.from(lines, ([, , , target]) => target),
  prediction: Float64Array.from(lines, ([, , , , prediction]) => prediction),
}))

describe('a predictions file', () => {
  it('reads back as what was written, to the last bit of every number and the last character of every name', () => {
    fc.assert(
      fc.property(predictions, (written) => {
        expect(parse(serialisePredictions(written))).toEqual(written)
      }),
    )
  })

  it('is one JSON object a line in a fixed order, the last line ended', () => {
    const text = serialisePredictions({
      seed: 0,
      row: Int32Array.of(0, 7),
      source: ['Old"Town', 'b'],
      fold: ['Old"Town', 'b'],
      target: Float64Array.of(91.25, 0.1),
      prediction: Float64Array.of(-0, NaN),
    })
    expect(text).toBe(
      '{"row":0,"source":"Old\\"Town","fold":"Old\\"Town","target":91.25,"prediction":0}\n' +
        '{"row":7,"source":"b","fold":"b","target":0.1,"prediction":NaN}\n',
    )
  })

  it('is read as Python writes it: spaces, other keys, bare NaN and Infinity, no last newline', () => {
    const text =
      '{"seed": 3, "row": 1, "source": "NaN", "fold": "a", "target": -Infinity, "prediction": NaN}\r\n' +
      '{"prediction": Infinity, "target": 1e2, "fold": "b", "source": "b", "row": 0}'
    expect(parse(text)).toEqual({
      seed: 3,
      row: Int32Array.of(1, 0),
      source: ['NaN', 'b'],
      fold: ['a', 'b'],
      target: Float64Array.of(-Infinity, 100),
      prediction: Float64Array.of(NaN, Infinity),
    })
  })

  it('may be empty', () => {
    expect(parse('').row).toHaveLength(0)
  })

  it.each([
    ['not JSON', 'nonsense', `${FILE}:2: expected one JSON object`],
    ['a blank line', '', `${FILE}:2: expected one JSON object`],
    ['half a line', GOOD.slice(0, 30), `${FILE}:2: expected one JSON object`],
    ['an array', '[1]', `${FILE}:2: expected a JSON object, got an array`],
    ['null', 'null', `${FILE}:2: expected a JSON object, got null`],
    ['a bare NaN', 'NaN', `${FILE}:2: expected a JSON object, got the number NaN`],
    ['no row', GOOD.replace('row', 'rows'), `${FILE}:2: row: expected a row index`],
    ['a negative row', GOOD.replace('"row":0', '"row":-1'), `${FILE}:2: row: expected a row index`],
    ['half a row', GOOD.replace('"row":0', '"row":0.5'), `got the number 0.5`],
    ['row NaN', GOOD.replace('"row":0', '"row":NaN'), `got the number NaN`],
    ['a row past 2³¹', GOOD.replace('"row":0', '"row":2147483648'), `got the number 2147483648`],
    ['a source that is no text', GOOD.replace('"source":"a"', '"source":7'), `source: expected a string`],
    ['no fold', GOOD.replace('fold', 'Fold'), `${FILE}:2: fold: expected a string, got no such key`],
    [
      'a target in quotes',
      GOOD.replace('"target":1', '"target":"1"'),
      `${FILE}:2: target: expected a number`,
    ],
    [
      'a null prediction',
      GOOD.replace('n":2', 'n":null'),
      `${FILE}:2: prediction: expected a number, got null`,
    ],
    [
      'inherited keys',
      GOOD.replace('"row":0', '"__proto__":{"row":0}'),
      `${FILE}:2: row: expected a row index`,
    ],
  ])('with %s is refused by file, line and key', (_case, bad, message) => {
    const reading = () => parse(`${GOOD}\n${bad}\n${GOOD}\n`)
    expect(reading).toThrow(expect.objectContaining({ code: 'evidence-invalid' }))
    expect(reading).toThrow(message)
  })

  it('that is not UTF-8 is refused by name', () => {
    const bytes = new TextEncoder().encode(GOOD)
    bytes[20] = 0xff
    expect(() => parsePredictions(bytes, { file: FILE, seed: 3 })).toThrow(
      expect.objectContaining({ code: 'evidence-invalid', message: `${FILE}: expected UTF-8 text` }),
    )
  })

  it('with too many lines or too long a name is refused before it fills the memory', () => {
    const limits = { maxLines: 2, maxNameLength: 5 }
    expect(() => parse(`${GOOD}\n${GOOD}\n${GOOD}`, limits)).toThrow(
      `${FILE}: expected at most 2 lines, got 3`,
    )
    expect(() => parse(GOOD.replace('"source":"a"', '"source":"abcdef"'), limits)).toThrow(
      `source: expected at most 5`,
    )
  })

  it('of five seeds with 33,840 lines each is written and read in well under four seconds', () => {
    const rows = 33_840
    const source = Array.from({ length: rows }, (_, i) => `source_${Math.floor(i / 3760)}`)
    const target = Float64Array.from({ length: rows }, (_, i) => 50 + 50 * Math.sin(i))
    const seeds = {
      seed: 0,
      row: Int32Array.from({ length: rows }, (_, i) => i),
      source,
      fold: source,
      target,
    }
    const start = process.cpuUsage()
    for (let seed = 0; seed < 5; seed++) {
      const text = serialisePredictions({ ...seeds, prediction: target.map(Math.fround) })
      expect(parse(text).row).toHaveLength(rows)
    }
    // Processor time: a busy machine must not fail this.
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(4000)
  })
})
