// D48: git shows some bytes and gives others. Each attribute is planted in a real repository, and git itself says whether a
// checkout or an archive of it has other bytes.
import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { guardRevisions } from '../../../src/use-cases/guard/guard-revisions.js'
import { aPromotion, ENSEMBLE, REGISTRY } from '../../support/a-promotion.js'
import { aRepository, type TestRepository } from '../../support/a-repository.js'

const WEIGHTS = `model/tiny/${ENSEMBLE}_seed1.onnx`
const PROMOTED = `model/tiny/${ENSEMBLE}_PROMOTE.json`
const MANIFEST = `model/tiny/${ENSEMBLE}.json`

let folder: string
let here: TestRepository
let base: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'seedgate-attributes-test-'))
  here = await aRepository(folder)
  base = await here.flip(aPromotion())
})
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

const guard = async (from: string, head: string) =>
  await guardRevisions({
    history: here.history,
    recipePath: 'seedgate.yml',
    vouchers: [],
    requireVouched: false,
    base: from,
    head,
  })

/** Files whose bytes a clone or an archive of the commit gives otherwise than git's objects; null where a file is left out. */
function changedFor(commit: string, paths: readonly string[]): string[] {
  const clone = join(folder, `clone-${commit}`)
  execFileSync('git', ['clone', '-q', '--no-checkout', here.root, clone])
  const at = (cwd: string, ...args: string[]): Buffer =>
    execFileSync('git', args, { cwd, maxBuffer: 1 << 26 })
  at(clone, 'checkout', '-q', commit)
  const archive = join(folder, `archive-${commit}`)
  execFileSync('mkdir', [archive])
  execFileSync('tar', ['-x', '-C', archive], { input: at(here.root, 'archive', commit) })
  const bytes = (root: string, path: string): string | null => {
    try {
      return readFileSync(join(root, path)).toString('latin1')
    } catch {
      return null
    }
  }
  return paths.filter((path) => {
    const own = at(here.root, 'cat-file', 'blob', `${commit}:${path}`).toString('latin1')
    return [clone, archive].some((root) => bytes(root, path) !== own)
  })
}

const FILES = [REGISTRY, WEIGHTS, PROMOTED, MANIFEST]

describe('a .gitattributes file (D48)', () => {
  it.each([
    ['model/registry.json working-tree-encoding=UTF-16LE-BOM', []],
    [`${REGISTRY} working-tree-encoding=UTF-16LE-BOM`, [REGISTRY]],
    [`${REGISTRY} working-tree-encoding=utf-8`, []],
    [`${REGISTRY} text eol=crlf`, [REGISTRY]],
    [`${REGISTRY} eol=crlf`, [REGISTRY]],
    [`*.json eol=crlf`, [REGISTRY, PROMOTED, MANIFEST]],
    [`${REGISTRY} -text eol=crlf`, []],
    ['* text=auto', []],
    ['* text=auto eol=lf', []],
    ['*.onnx binary', []],
    ['*.json text', []],
    ['model export-ignore', FILES],
    [`${WEIGHTS} export-ignore`, [WEIGHTS]],
    [`[attr]records export-ignore\n${PROMOTED} records`, [PROMOTED]],
    [`${REGISTRY} ident export-subst`, []],
  ])('%j', async (text, expected) => {
    here.git('checkout', '-q', '-f', '-B', 'planted', base)
    // Alone: `git add --all` would write the other files anew as the attributes have it.
    writeFileSync(join(here.root, '.gitattributes'), `${text}\n`)
    here.git('add', '.gitattributes')
    here.git('commit', '-q', '-m', 'attributes')
    const head = here.git('rev-parse', 'HEAD')
    const { findings } = await guard(base, head)
    const own = findings.filter(({ code }) => code === 'attributes-change-bytes').map(({ file }) => file)
    const others = findings.filter(({ code }) => code !== 'attributes-change-bytes')
    expect(others).toEqual([])
    expect(new Set(own.filter((file) => FILES.includes(file)))).toEqual(new Set(expected))
    expect(new Set(expected)).toEqual(new Set(changedFor(head, FILES)))
  })

  it('is seen below the folder of the registry, and as the change has it, not as this clone has it', async () => {
    here.git('checkout', '-q', '-f', '-B', 'planted', base)
    const head = await here.commit('attributes', { 'model/tiny/.gitattributes': 'registry.json eol=crlf\n' })
    const codes = async (from: string, to: string): Promise<string[]> =>
      (await guard(from, to)).findings.map(({ code }) => code)
    expect(await codes(base, head)).toEqual(['attributes-change-bytes'])
    // It is told once: where the base has it already, an unrelated change is not refused for it.
    const next = await here.commit('unrelated', { 'docs/a.md': 'a' })
    expect(await codes(head, next)).toEqual([])
  })

  it.each([
    ['a filter of its own', 'filter=mangle', '{"models": []}'],
    ['ident', 'ident', '{"models": [], "revision": "$Id$"}'],
    ['export-subst', 'export-subst', '{"models": [], "revision": "$Format:%H$"}'],
  ])('with %s, where the file has what the attribute replaces', async (_name, attribute, text) => {
    here.git('checkout', '-q', '-f', '-B', 'planted', base)
    const head = await here.commit('attributes', {
      '.gitattributes': `${REGISTRY} ${attribute}\n`,
      [REGISTRY]: text,
    })
    const { findings } = await guard(base, head)
    expect(findings.map(({ code }) => code)).toContain('attributes-change-bytes')
  })
})
