import { describe, expect, it } from '@jest/globals'
import { MARKDOWN_LIMIT, renderMarkdown } from '../../../src/report/markdown.js'
import { sha256Of } from '../../../src/formats/sha256.js'
import { NASTY_NAMES, sampleReport } from './sample.js'

const SPREAD = { code: 'spread-above', message: 'spread 0.0123, expected at most 0.005' } as const
const lines = (markdown: string) => markdown.split('\n')
const withoutCode = (markdown: string) => markdown.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'CODE')

describe('the Markdown of a PROMOTE', () => {
  const markdown = renderMarkdown(sampleReport())

  it('says in its first line what a busy person needs', () => {
    expect(lines(markdown)[0]).toMatch(
      /^### ✅ PROMOTE: mean PLCC \*\*0\.\d{4}\*\* \(≥ 0\.95\) · spread \(max − min\) \*\*0\.\d+\*\* \(≤ 0\.005\) · lowest seed: 4 \*\*0\.\d{4}\*\* \(≥ 0\.95\)$/,
    )
  })

  it('has folds as rows, seeds as columns, every seed’s worst fold in bold, and the means', () => {
    expect(markdown).toContain('| held-out source | rows | seed 0 | seed 1 | seed 2 | seed 3 | seed 4 |')
    const folds = lines(markdown).filter((line) => line.startsWith('| `Source_'))
    expect(folds).toHaveLength(9)
    for (let seed = 0; seed < 5; seed++) {
      const bold = folds.filter((line) => line.split(' | ')[2 + seed]?.includes('**'))
      expect(bold).toHaveLength(1)
    }
    expect(markdown).toMatch(/\| \*\*mean\*\* \| {2}\| 0\.\d{4} \|/)
  })

  it('draws the seeds and the limit with the old and the new Mermaid', () => {
    expect(markdown).toMatch(/```mermaid\nxychart-beta\n[^`]*x-axis "seed" \["0", "1", "2", "3", "4"\]\n/)
    expect(markdown).toMatch(/bar \[0\.\d{5}(, 0\.\d{5}){4}\]\n {4}line \[0\.95(, 0\.95){4}\]\n```/)
  })

  it('keeps every digest, folded away', () => {
    for (const digest of ['a1', 'd4', 'e5', 'f6', '07']) expect(markdown).toContain(digest.repeat(32))
    for (const text of ['table', 'raw files']) expect(markdown).toContain(sha256Of(text))
    expect(markdown.indexOf('<details>')).toBeLessThan(markdown.indexOf('a1a1'))
  })

  it('is the same text every time', () => {
    expect(renderMarkdown(sampleReport())).toBe(markdown)
  })
})

describe('the Markdown of a HOLD', () => {
  const input = sampleReport({
    divergedSeed: 2,
    reasons: [SPREAD, { code: 'mean-plcc-below', message: 'the mean is not a number' }],
  })
  const markdown = renderMarkdown(input)

  it('says every reason and what to do about it, before the numbers', () => {
    const reasons = lines(markdown).filter((line) => line.startsWith('1. '))
    expect(reasons[0]).toMatch(
      /^1\. \*\*[^*]+\*\* \(`spread-above`\): `spread 0\.0123, .*\*\*What to do:\*\* \S+/,
    )
    expect(reasons).toHaveLength(2)
    expect(markdown.indexOf('Why it is HOLD')).toBeLessThan(markdown.indexOf('| held-out source'))
  })

  it('shows what is undefined as undefined: in the headline, the table, and by leaving it out of the chart', () => {
    expect(lines(markdown)[0]).toMatch(
      /^### ✋ HOLD: mean PLCC \*\*undefined\*\* \(≥ 0\.95 ✗\).*lowest seed: 2 \*\*undefined\*\*/,
    )
    expect(markdown).toMatch(/\| `Source_0_25fps` \| 40 \| 0\.\d+ \| 0\.\d+ \| \*\*undefined\*\* \|/)
    expect(markdown).toContain('x-axis "seed" ["0", "1", "3", "4"]')
    expect(markdown).toContain('Not drawn: 1 seed with an undefined PLCC')
    expect(markdown).not.toMatch(/NaN|null|\b0\.0000\b/)
  })
})

describe('foreign text in the Markdown', () => {
  const nasty = NASTY_NAMES.map((name) => ({ ...SPREAD, message: name }))
  const base = sampleReport({ sources: NASTY_NAMES, rowsPerSource: 3, reasons: nasty })
  const markdown = renderMarkdown({
    ...base,
    verdict: {
      ...base.verdict,
      ensemble: '@org <!-- x -->',
      loso_dir: 'a|b',
      recommendation: '@all **now**',
    },
  })

  it('mentions nobody, closes and links nothing, and brings no markup', () => {
    const outside = withoutCode(markdown)
    expect(outside).not.toMatch(/@|#\d|GH-|Fixes|https?:|<img|<script|javascript|\]\(|alert|forged/)
    expect(Array.from(outside.matchAll(/<\/?(\w+)/g), ([, tag]) => tag)).toEqual(
      expect.not.arrayContaining(['img', 'script', 'code', 'td']),
    )
  })

  it('forges no marker and hides nothing', () => {
    expect(markdown).not.toContain('<!--')
    expect(markdown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
  })

  it('adds no row and no cell', () => {
    const start = lines(markdown).findIndex((line) => line.startsWith('| held-out source'))
    const table = lines(markdown).slice(start, lines(markdown).indexOf('', start))
    expect(table).toHaveLength(2 + NASTY_NAMES.length + 1)
    for (const row of table) {
      expect(Array.from(row.matchAll(/(?:\\.|[^|\\])+/gsu))).toHaveLength(2 + 5)
    }
  })
})

describe('a Markdown too long for a comment', () => {
  it('is cut between rows and says what was cut', () => {
    const sources = Array.from({ length: 400 }, (_, index) => `${'long '.repeat(60)}${index}`)
    const reasons = Array.from({ length: 300 }, () => ({ ...SPREAD, message: '`'.repeat(3000) }))
    const seeds = Array.from({ length: 100 }, (_, seed) => seed)
    const base = sampleReport({ sources, reasons, seeds, rowsPerSource: 2 })
    const evidence = Object.fromEntries(sources.map((source) => [source, 'e5'.repeat(32)]))
    const markdown = renderMarkdown({ ...base, verdict: { ...base.verdict, evidence } })
    expect(markdown.length).toBeLessThanOrEqual(MARKDOWN_LIMIT)
    expect(markdown).toMatch(/\n\n\d+ more reasons not shown\. /)
    expect(markdown).toMatch(/\n\n\d+ more folds not shown; the mean is over all\. /)
    expect(markdown).toMatch(/\n\n\d+ more digests not shown\. /)
    expect(markdown).toContain('| **mean** |')
    for (const line of lines(markdown)) if (line.startsWith('|')) expect(line).toMatch(/\|$/)
  })
})
