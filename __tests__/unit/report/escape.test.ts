import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cellSpan, codeSpan, escapeHtml, htmlText, visible } from '../../../src/report/escape.js'
import { NASTY_NAMES } from './sample.js'

const foreign = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('`', '|', '\\', '<', '!', '-', ' ', 'a', '\n', '@') }),
  fc.constantFrom(...NASTY_NAMES),
)
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u

/** What CommonMark reads as one code span; null where the text is more or less than that. */
function readCodeSpan(markdown: string): string | null {
  const [, fence, inside] = /^(`+)([^]*[^`])\1$/.exec(markdown) ?? []
  if (fence === undefined || inside === undefined) return null
  if (Array.from(inside.matchAll(/`+/g)).some(([run]) => run.length === fence.length)) return null
  return inside.startsWith(' ') && inside.endsWith(' ') && inside.trim() !== '' ? inside.slice(1, -1) : inside
}

/** Where GitHub cuts a table's row, a backslash taking the next character with it; then `\|` is a pipe. */
function readCells(row: string): string[] {
  return Array.from(row.matchAll(/(?:\\.|[^|\\])+/gsu), ([cell]) => cell.replaceAll('\\|', '|'))
}

describe('visible text', () => {
  it.each([
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u202egnp.exe', '\\u{202e}gnp.exe'],
    ['a\0b\x9bc', 'a\\u{0}b\\u{9b}c'],
    ['\ud800', '\\u{d800}'],
    ['\u{e0041}', '\\u{e0041}'],
    ['', '(empty)'],
    ['  ', '\\u{20}\\u{20}'],
    [' a  b ', ' a  b '],
    ['a\u00a0b', 'a\\u{a0}b'],
    ['Größe 日本 😀', 'Größe 日本 😀'],
  ])('of %j is %s', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })

  it('has nothing in it that cannot be seen, whatever the text', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        expect(visible(text)).not.toMatch(UNSEEN)
      }),
    )
  })

  it('is cut at 120 code points, never in the middle of one', () => {
    expect(visible('😀'.repeat(120))).toBe('😀'.repeat(120))
    expect(visible('😀'.repeat(121))).toBe(`${'😀'.repeat(119)}…`)
    expect(visible('x'.repeat(10_000))).toBe(`${'x'.repeat(119)}…`)
    expect(visible('abcdef', 4)).toBe('abc…')
  })
})

describe('a code span', () => {
  it('is one code span with the visible text in it, whatever the text', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        expect(readCodeSpan(codeSpan(text))).toBe(visible(text).replaceAll('<!--', '\\u{3c}!--'))
      }),
    )
  })

  it('forges no marker: no HTML comment begins in it', () => {
    expect(codeSpan('<!-- seedgate:verdict -->')).toBe('`\\u{3c}!-- seedgate:verdict -->`')
  })

  it('in a table stays in its cell', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        const cells = readCells(`left |${cellSpan(text)}| right`)
        expect(cells).toHaveLength(3)
        expect(readCodeSpan(cells[1]!)).not.toBeNull()
      }),
      { numRuns: 1000 },
    )
    expect(readCells(`left |${cellSpan('x|y')}| right`)[1]).toBe('`x|y`')
  })
})

describe('HTML text', () => {
  it('has no markup in it, whatever the text', () => {
    fc.assert(
      fc.property(foreign, (text) => {
        expect(htmlText(text).replace(/^<bdi>|<\/bdi>$/g, '')).not.toMatch(
          /[<>"']|&(?!(amp|lt|gt|quot|#39);)/,
        )
      }),
    )
  })

  it('reads back as the text', () => {
    expect(escapeHtml(`<a href="x">'&amp;'`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;amp;&#39;')
  })
})
