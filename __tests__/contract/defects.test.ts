// Is every defect of docs/defects.md planted by a test, and does every reason that it names exist?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { REFUSAL_FIXES } from '../../src/approval/refusal.js'
import { ERROR_MEANINGS } from '../../src/errors/meanings.js'
import { REASONS } from '../../src/gate/reasons.js'
import { FINDINGS } from '../../src/guard/vocabulary.js'
import { EVERY_FLIP_REFUSAL } from '../support/gate-refusals.js'

const TESTS = fileURLToPath(new URL('..', import.meta.url))
const page = readFileSync(join(TESTS, '../docs/defects.md'), 'utf8')
const rows = [...page.matchAll(/^\| (D\d+) \|(.*)\|(.*)\|$/gm)].map(([, number = '', , ends = '']) => {
  return { number, codes: [...ends.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code = '']) => code) }
})

it('they stand in the order of their numbers, each once', () => {
  const numbers = rows.map(({ number }) => Number(number.slice(1)))
  expect(numbers.length).toBeGreaterThan(0)
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b))
})

it('each is in the name of a test', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(TESTS, path), 'utf8'))
  // A comment is no test: the number stands in a text.
  const named = new Set(
    files.flatMap((text) => text.match(/(?<=['`][^'`\n]*)\bD\d{1,2}\b(?=[^'`\n]*['`])/g) ?? []),
  )
  expect(rows.map(({ number }) => number).filter((number) => !named.has(number))).toEqual([])
})

it('the reasons that they end with exist', () => {
  const known = [REASONS, FINDINGS, REFUSAL_FIXES, ERROR_MEANINGS, EVERY_FLIP_REFUSAL].flatMap(Object.keys)
  expect(rows.flatMap(({ codes }) => codes).filter((code) => !known.includes(code))).toEqual([])
})
