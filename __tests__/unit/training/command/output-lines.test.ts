import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { OutputLines } from '../../../../src/training/command/output-lines.js'

function linesOf(pieces: readonly Uint8Array[]): string[] {
  const lines = new OutputLines()
  return [...pieces.flatMap((piece) => lines.push(piece)), ...lines.end()]
}

const text = fc.string({
  unit: fc.constantFrom('a', 'é', '😀', '\n', '\r', '\r\n', '::x::', '##[', '\u001b[31m', '\u2028'),
})

describe('a trainer’s output as lines', () => {
  it('is the same however it was cut into pieces', () => {
    fc.assert(
      fc.property(text, fc.array(fc.nat(40)), (whole, cuts) => {
        const bytes = new TextEncoder().encode(whole)
        const ends = [...cuts.sort((a, b) => a - b), bytes.length]
        const pieces = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        expect(linesOf(pieces)).toEqual(linesOf([bytes]))
      }),
    )
  })

  it('holds no line end, no control character and no `##[`', () => {
    fc.assert(
      fc.property(text, (whole) => {
        for (const line of linesOf([new TextEncoder().encode(whole)]))
          expect(line).not.toMatch(/[\u0000-\u0008\n\r\u001b\u2028]|##\[/)
      }),
    )
  })

  it('keeps every character of a line that is too long', () => {
    const long = 'y'.repeat(10_000)
    expect(linesOf([new TextEncoder().encode(long)]).join('')).toBe(long)
  })
})
