import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { BODY_LIMIT, fitBody } from '../../../src/adapters/github/text.js'

describe('a body', () => {
  it('that fits is left as it is, up to the last character', () => {
    const body = 'x'.repeat(BODY_LIMIT)
    expect(fitBody(null, body)).toEqual({ text: body, cut: false })
    expect(fitBody('<!-- m -->', 'short')).toEqual({ text: '<!-- m -->\nshort', cut: false })
  })

  it('that does not fit is cut between characters, within the limit, and what is missing is counted', () => {
    const pieces = fc.constantFrom('😀', 'é', 'x', '\n', '| a | b |\n')
    const bodies = fc
      .array(pieces, { minLength: 1, maxLength: 9 })
      .map((unit) => unit.join('').repeat(BODY_LIMIT / unit.length))
    fc.assert(
      fc.property(bodies, (unit) => {
        const body = unit + 'y'.repeat(BODY_LIMIT)
        const { text, cut } = fitBody('<!-- m -->', body)
        const kept = text.slice('<!-- m -->\n'.length, text.lastIndexOf('\n\n**Cut here:'))
        const left = Number(/the last (\d+) are left out/.exec(text)?.[1])
        expect([cut, kept.length + left, body.startsWith(kept)]).toEqual([true, body.length, true])
        expect(text.length).toBeLessThanOrEqual(BODY_LIMIT)
        expect(new TextDecoder().decode(new TextEncoder().encode(kept))).toBe(kept)
      }),
      { numRuns: 40 },
    )
  })
})
