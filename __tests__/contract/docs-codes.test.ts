// Do the codes that the documentation names exist?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { ERROR_MEANINGS } from '../../src/errors/meanings.js'
import { isReasonCode } from '../../src/gate/reasons.js'

const DOCS = fileURLToPath(new URL('../../docs', import.meta.url))
const isErrorCode = (code: string) => Object.hasOwn(ERROR_MEANINGS, code)

/** Codes in the first column of every table whose first head is this. */
function firstColumn(text: string, head: string): string[] {
  const tables = [...text.matchAll(/^\|([^|\n]+)\|.*\n\|[-| ]+\n((?:\|.*\n)*)/gm)]
  return tables
    .filter(([, first = '']) => first.trim() === head)
    .flatMap(([, , rows = '']) => rows.split('\n').map((row) => row.split('|')[1] ?? ''))
    .flatMap((cell) => [...cell.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code = '']) => code))
}

describe.each([
  ['it holds on', 'migrating.md', isReasonCode],
  ['the run ends with', 'migrating.md', isErrorCode],
  ['it ends with', 'runbook.md', isErrorCode],
  ['reasons', 'runbook.md', isReasonCode],
] as const)('the tables "%s" of %s', (head, file, exists) => {
  const codes = firstColumn(readFileSync(join(DOCS, file), 'utf8'), head)

  it('name codes that exist', () => {
    expect(codes.length).toBeGreaterThan(1)
    expect(codes.filter((code) => !exists(code))).toEqual([])
  })
})

it('every decision record has the same four parts', () => {
  const folder = join(DOCS, 'decisions')
  const records = readdirSync(folder).filter((name) => /^\d{4}-/.test(name))
  expect(records.length).toBeGreaterThan(10)
  const index = readFileSync(join(folder, 'README.md'), 'utf8')
  for (const name of records) {
    const heads = [...readFileSync(join(folder, name), 'utf8').matchAll(/^## (.+)$/gm)].map(
      ([, head]) => head,
    )
    expect({ name, heads }).toEqual({ name, heads: ['Context', 'Decision', 'Consequences', 'Alternatives'] })
    expect(index).toContain(`](${name})`)
  }
})

it('the record of runtime dependencies has each of them, as it is pinned', () => {
  const record = readFileSync(join(DOCS, 'decisions', '0031-runtime-dependencies.md'), 'utf8')
  const { dependencies } = JSON.parse(readFileSync(join(DOCS, '..', 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  const named = new Set<string>()
  for (const [, group = ''] of record.matchAll(/^\| (`[^|]+) \|/gm)) {
    const scope = /`(@[\w-]+)\//.exec(group)?.[1] ?? ''
    for (const [, name = '', version = ''] of group.matchAll(/`([^`]+)` (\d[\w.-]*)/g))
      named.add(`${name.startsWith('/') ? scope + name : name} ${version}`)
  }
  expect([...named].toSorted()).toEqual(
    Object.entries(dependencies)
      .map(([name, version]) => `${name} ${version}`)
      .toSorted(),
  )
})
