import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { LineSplitter, LONGEST_LINE } from '../../../src/formats/text-lines.js'
import { errorOf } from '../../support/error-code.js'

describe('splitting bytes into lines', () => {
  it('does not depend on where the pieces begin and end', () => {
    const line = fc
      .string({ unit: 'binary' })
      .map((value) => value.replaceAll('\n', ' ').replaceAll('\ufeff', '?'))
    fc.assert(
      fc.property(fc.array(line), fc.array(fc.nat()), fc.boolean(), (lines, cuts, isEnded) => {
        const bytes = Buffer.from(lines.join('\n') + (isEnded && lines.length > 0 ? '\n' : ''))
        expect(splitAt(bytes, cuts)).toEqual(splitAt(bytes, []))
        if (isEnded) expect(splitAt(bytes, cuts)).toEqual(lines)
      }),
    )
  })

  it('reads a last line without an end, and an emoji cut into four pieces', () => {
    expect(splitAt(Buffer.from('a\n\u{1F600}'), [2, 3, 4, 5])).toEqual(['a', '\u{1F600}'])
  })

  it('leaves out a byte order mark before the first line, even in three pieces, and only there', () => {
    expect(splitAt(Buffer.from('\ufeffa\n\ufeffb\n'), [1, 2])).toEqual(['a', '\ufeffb'])
  })

  it('names the line that is not UTF-8', async () => {
    const error = await errorOf(
      () => splitAt(Buffer.from([0x61, 0x0a, 0xff, 0xfe, 0x0a]), []),
      'corpus-unreadable',
    )
    expect(error.message).toBe('t.jsonl:2: expected UTF-8, got bytes that are not')
  })

  it('refuses a line beyond 16 MiB before all of it is in memory', async () => {
    const splitter = new LineSplitter('t.jsonl')
    const piece = new Uint8Array(1024 * 1024).fill(0x61)
    let given = 0
    const error = await errorOf(() => {
      for (given = 0; given < 1000; given++) splitter.push(piece)
    }, 'corpus-unreadable')
    expect(error.message).toContain(`t.jsonl:1: expected a line of at most ${LONGEST_LINE} bytes`)
    expect(given).toBe(16)
  })
})

function splitAt(bytes: Uint8Array, cuts: readonly number[]): string[] {
  const splitter = new LineSplitter('t.jsonl')
  const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length]
  const pieces = places.slice(1).map((end, index) => bytes.subarray(places[index], end))
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()]
}
