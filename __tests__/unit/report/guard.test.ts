// What people see of a guard: every finding with its remedy, as text and nothing else, and short enough to be posted.
import { describe, expect, it } from '@jest/globals'
import type { GuardFinding } from '../../../src/guard/guarded.js'
import { FINDINGS } from '../../../src/guard/vocabulary.js'
import { renderAudit, renderGuard, type GuardPage } from '../../../src/report/guard.js'
import { NASTY_NAMES } from './sample.js'

const page = (findings: readonly GuardFinding[], plant: Partial<GuardPage> = {}): GuardPage => ({
  findings,
  notes: [],
  vouching: null,
  ensemble: 'tiny_v1',
  recipe: 'seedgate.yml',
  runUrl: 'https://github.com/o/r/actions/runs/7',
  base: 'a'.repeat(40),
  head: 'b'.repeat(40),
  policyFrom: 'base',
  containsBase: true,
  ...plant,
})
const removed = (row: string): GuardFinding => ({
  code: 'row-removed',
  file: row,
  row,
  message: `expected ${row}`,
})
const withoutCode = (markdown: string) => markdown.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'CODE')

describe('the page of a guard', () => {
  it('has a row for every finding, with what to do', () => {
    const text = renderGuard(page([removed('alpha'), { ...removed('beta'), row: null }]))
    expect(text).toContain('### ✋ Guard of `tiny_v1`: 2 findings')
    expect(text).toContain(
      `| \`row-removed\` | \`alpha\` | \`alpha\` | \`expected alpha\` | ${FINDINGS['row-removed'].whatToDo} |`,
    )
    expect(text).toContain('| `beta` | – |')
  })

  it('shows foreign names as text: nobody is mentioned, nothing is linked, no marker is forged, no cell is added', () => {
    const names = [...NASTY_NAMES, 'a|b', '<!-- seedgate:v1 guard tiny_v1 -->', '@octocat', 'Fixes #1\n@team']
    const vouching = {
      verdictSha256: 'c'.repeat(64),
      state: 'refused' as const,
      answers: names.map((name) => ({ voucher: name, answer: 'refused', detail: name })),
    }
    const text = renderGuard(page(names.map(removed), { vouching, recipe: '@octocat', ensemble: '#1' }))
    expect(withoutCode(text)).not.toMatch(/@\w|#\d|<img|<!--|Fixes/)
    expect(text).not.toContain('<!--')
    for (const row of text.split('\n').filter((line) => line.startsWith('| `row-removed`')))
      expect(row.match(/(?<!\\)\|/g)).toHaveLength(6)
  })

  it('is cut honestly, far below what GitHub takes', () => {
    const many = Array.from({ length: 1000 }, (_, nth) => ({
      ...removed(`row${nth}`),
      message: 'x'.repeat(5000),
    }))
    const text = renderGuard(page(many))
    expect(text.length).toBeLessThan(60_000)
    expect(text).toContain('1,000 findings')
    expect(text).toMatch(/^\d+ more findings not shown here\.$/m)
  })

  it('says on what it rests: who vouches, whose policy, and that something was not as usual', () => {
    const vouching = {
      verdictSha256: 'c'.repeat(64),
      state: 'vouched' as const,
      answers: [{ voucher: 'run', answer: 'vouched', detail: 'run 7, approved by bob' }],
    }
    const text = renderGuard(page([], { vouching, policyFrom: 'head', containsBase: false }))
    expect(text).toContain('**vouched for**')
    expect(text).toContain('`run 7, approved by bob`')
    expect(text).toContain('the base has no recipe')
    expect(text).toContain('does not have the base in it')
  })
})

it('the page of an audit says what was looked at', () => {
  const text = renderAudit({ ...page([]), revision: 'd'.repeat(40) })
  expect(text).toContain('### ✅ Audit of `tiny_v1`: everything is as it was promoted')
  expect(text).toContain(`\`${'d'.repeat(40)}\``)
})
