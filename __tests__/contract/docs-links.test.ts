// Does every relative link in the documentation lead somewhere, to a heading as well where it names one?
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const FOLDERS = ['.', 'docs', 'docs/decisions', 'docs/reference', 'demo', 'bench', 'examples/consumer']
const DOCUMENTS = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
)

it.each(DOCUMENTS)('%s has no dead link', (document) => {
  const file = join(ROOT, document)
  const text = withoutCode(readFileSync(file, 'utf8'))
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  const inside = links.filter((link) => !/^[a-z]+:/i.test(link))
  expect(inside.filter((link) => isDead(file, link))).toEqual([])
})

it('a dead link, and one to a heading that is not there, would be found', () => {
  const readme = join(ROOT, 'README.md')
  expect(isDead(readme, 'docs/nowhere.md')).toBe(true)
  expect(isDead(readme, 'docs/verdict.md#no-such-heading')).toBe(true)
  expect(isDead(readme, 'docs/verdict.md#reasons')).toBe(false)
})

function isDead(from: string, link: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? from : join(dirname(from), path)
  if (relative(ROOT, target).startsWith('..') || !existsSync(target)) return true
  if (heading === undefined || statSync(target).isDirectory()) return false
  return !headingsOf(readFileSync(target, 'utf8')).includes(heading)
}

/** As GitHub names them: lower case, without punctuation, a hyphen for every space. */
function headingsOf(text: string): string[] {
  return [...withoutCode(text).matchAll(/^#{1,6} +(.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function withoutCode(text: string): string {
  return text.replaceAll(/^```.*?^```/gms, '')
}
