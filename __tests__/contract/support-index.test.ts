// __tests__/support/README.md lists what tests can build on, each file with its own first line.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'

const SUPPORT = fileURLToPath(new URL('../support', import.meta.url))
const INDEX = join(SUPPORT, 'README.md')
const HEAD = `# What tests build on

Made from the first line of each file: \`WRITE_INDEX=1 npm test -- __tests__/contract/support-index\` writes it anew.
`

/** @param folder below support; empty for support itself */
function section(folder: string): string {
  const files = readdirSync(join(SUPPORT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|mjs|cjs)$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted()
  const rows = files.map((name) => {
    const path = folder === '' ? name : `${folder}/${name}`
    return `| [${name}](${path}) | ${firstWords(path).replaceAll('|', '\\|')} |`
  })
  return `\n## ${folder === '' ? 'support' : folder}\n\n| file | what |\n|---|---|\n${rows.join('\n')}\n`
}

/** The comment that a file begins with, up to its end. */
function firstWords(path: string): string {
  const lines = readFileSync(join(SUPPORT, path), 'utf8').split('\n')
  if (lines[0]?.startsWith('#!') === true) lines.shift()
  const end = lines.findIndex((line) => !line.startsWith('// '))
  const words = lines.slice(0, end).map((line) => line.slice(3))
  if (words.length === 0) throw new Error(`${path}: expected a comment that says what it is for`)
  return words.join(' ')
}

it('support/README.md lists every file with what it is for', () => {
  const folders = readdirSync(SUPPORT, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(SUPPORT.length + 1))
    .toSorted()
  const index = HEAD + ['', ...folders].map(section).join('')
  if (process.env['WRITE_INDEX'] === '1') writeFileSync(INDEX, index)
  expect(readFileSync(INDEX, 'utf8')).toBe(index)
})
