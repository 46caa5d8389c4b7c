import { describe, expect, it } from '@jest/globals'
import { findRow, readRegistry } from '../../../src/registry/read-registry.js'

const read = (text: string | Uint8Array) =>
  readRegistry(typeof text === 'string' ? new TextEncoder().encode(text) : text, 'model/registry.json')

describe('reading a registry', () => {
  it('finds rows under "models" and says exactly where each value stands', () => {
    const text = '{\r\n  "models": [\r\n    { "id": "a", "note": "caf\\u00e9 — x", "smoke":true }\r\n  ]\r\n}'
    const registry = read(text)
    const row = findRow(registry, 'a')
    expect(row?.place).toBe('3:5')
    for (const token of row?.fields.values() ?? []) {
      expect(text.slice(token.offset, token.offset + token.raw.length)).toBe(token.raw)
      expect(JSON.parse(token.raw)).toEqual(token.value)
    }
    expect(row?.fields.get('note')).toEqual({
      offset: text.indexOf('"caf'),
      raw: '"caf\\u00e9 — x"',
      value: 'café — x',
    })
  })

  it('reads a registry that is an array of rows', () => {
    expect(read('[{"id":"a"},{"id":"b"}]').rows.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('keeps the byte-order mark, and offsets count it', () => {
    const registry = read('\uFEFF[{"id":"a","smoke":true}]')
    expect(registry.text.startsWith('\uFEFF')).toBe(true)
    const smoke = findRow(registry, 'a')?.fields.get('smoke')
    expect(registry.text.slice(smoke?.offset).startsWith('true}')).toBe(true)
  })

  it('names the second of two rows with one id (D28)', () => {
    expect(() => read('[{"id":"a"},\n {"id":"b"},\n {"id":"a"}]')).toThrow(
      'model/registry.json:3:2: expected every id once, got "a" again (first at 1:2)',
    )
  })

  it('sees that two ids are one where an escape hides it', () => {
    expect(() => read('[{"id":"a"},{"id":"\\u0061"}]')).toThrow('every id once')
  })

  it.each([
    ['a comment', '[ // rows\n]', '1:3: expected strict JSON, got: invalid comment token'],
    ['a trailing comma', '[{"id":"a"},]', '1:13: expected strict JSON'],
    ['NaN', '[{"id":"a","x":NaN}]', '1:16: expected strict JSON, got: invalid symbol'],
    ['a control character in a string', '[{"id":"a\tb"}]', 'invalid character'],
    ['text after the end', '[] []', '1:4: expected strict JSON, got: end of file expected'],
    ['nothing at all', '', 'expected strict JSON'],
    ['a row cut in half', '[{"id":"a"', 'expected strict JSON'],
    [
      'a key twice in a row',
      '[{"id":"a",\n"smoke":true,"smoke":false}]',
      '2:14: expected every key once, got "smoke" again (first at 2:1)',
    ],
    ['a key twice, once escaped', '[{"id":"a","smoke":true,"smok\\u0065":false}]', 'got "smoke" again'],
    ['"models" twice', '{"models":[],"models":[]}', 'got "models" again'],
    ['a key twice deep inside a row', '[{"id":"a","x":[{"y":1,"y":2}]}]', 'got "y" again'],
    ['no rows', '{"model":[]}', 'an object with an array "models", got object without it'],
    ['rows that are no list', '{"models":{}}', 'got models: object'],
    ['a row that is no object', '[1]', 'row 0: expected an object with a non-empty string "id", got number'],
    [
      'a row without id',
      '[{"id":"a"},{"smoke":true}]',
      'row 1: expected an object with a non-empty string "id", got no id',
    ],
    ['an id that is a number', '[{"id":7}]', 'got 7'],
    ['values nested without end', '['.repeat(200_000), 'nested too deep'],
  ])('refuses %s', (_name, text, message) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'registry-invalid' }))
    expect(() => read(text)).toThrow(message)
  })

  it('refuses bytes that are not UTF-8', () => {
    expect(() => read(Uint8Array.of(0x5b, 0xff, 0x5d))).toThrow('model/registry.json: expected UTF-8')
  })
})
