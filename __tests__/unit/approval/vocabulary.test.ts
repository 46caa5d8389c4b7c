// The vocabulary of refusals is documented, word for word.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { REFUSAL_FIXES } from '../../../src/approval/refusal.js'
import { BUNDLE_FIXES } from '../../../src/evidence/untrusted-bundle.js'

const PAGE = readFileSync(new URL('../../../docs/gate-action.md', import.meta.url), 'utf8')

describe('docs/gate-action.md', () => {
  it('lists exactly the refusals, each with its remedy', () => {
    // Up to the refusals of the flip, which have a table of their own.
    const [section = ''] = PAGE.slice(PAGE.indexOf('## Refusals')).split('\nThe flip itself')
    const listed = [...section.matchAll(/^\| `([^`]+)` +\| (.*?) +\|$/gm)].map(([, code, fix]) => [code, fix])
    expect(listed).toEqual(Object.entries(REFUSAL_FIXES))
  })

  it('names every reason for which a bundle is refused', () => {
    for (const reason of Object.keys(BUNDLE_FIXES)) expect(PAGE).toContain(`\`${reason}\``)
  })
})
