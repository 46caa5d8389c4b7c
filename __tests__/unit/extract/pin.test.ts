import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { pinTable } from '../../../src/extract/pin.js'

const PIN = 'ab'.repeat(32)
const OLD = 'cd'.repeat(32)

describe('the pin in a recipe', () => {
  it.each([
    [
      'a line behind the table',
      'corpus:\n  table: t.jsonl # ours\n  columns: {}\n',
      `corpus:\n  table: t.jsonl # ours\n  sha256: ${PIN}\n  columns: {}\n`,
    ],
    [
      'inside braces',
      'corpus: { table: t.jsonl, columns: {} }\n',
      `corpus: { table: t.jsonl, sha256: ${PIN}, columns: {} }\n`,
    ],
    [
      'the last line, without an end',
      'corpus:\n    table: "t.jsonl"',
      `corpus:\n    table: "t.jsonl"\n    sha256: ${PIN}\n`,
    ],
    [
      'with the ends of lines that the file has',
      'a: 1\r\ncorpus:\r\n  table: t\r\n',
      `a: 1\r\ncorpus:\r\n  table: t\r\n  sha256: ${PIN}\r\n`,
    ],
    [
      'one token where a pin is there',
      `corpus:\n  sha256: ${OLD} # of May\n  table: t\n`,
      `corpus:\n  sha256: ${PIN} # of May\n  table: t\n`,
    ],
    ['one token in quotes', `corpus: { sha256: "${OLD}", table: t }`, `corpus: { sha256: ${PIN}, table: t }`],
  ])('is %s', (_what, before, after) => {
    expect(pinTable(before, PIN, 'seedgate.yml')).toBe(after)
    expect((parse(after) as { corpus: { sha256: string } }).corpus.sha256).toBe(PIN)
    expect(pinTable(after, PIN, 'seedgate.yml')).toBe(after)
  })

  it('is asked for by hand where its place is not seen', () => {
    expect(() => pinTable('corpus: *other\n', PIN, 'seedgate.yml')).toThrow(
      'the place of corpus.sha256 cannot be found',
    )
  })
})
