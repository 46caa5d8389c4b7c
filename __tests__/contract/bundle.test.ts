// What the build does to a bundle, that a dist/ of other sources is refused, and that each program loads only what it needs.
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parse } from 'acorn'
import { describe, expect, it } from '@jest/globals'
import { ENTRIES } from '../../scripts/entries.mjs'
import { DIGEST_FILE, sourcesDigest } from '../../scripts/sources-digest.mjs'
import { squeeze } from '../../scripts/squeeze.mjs'
import { DIST, refuseStale } from '../support/built.js'
import { runCli, startProcess } from '../support/run-cli.js'
import { suiteFolder } from '../support/suite-folder.js'

const folder = suiteFolder()

const NASTY = String.raw`/* first */ export function f(a) {
  // a comment with \`a tick\` and "quotes"
  const url = 'https://example.org' /* http://a */ ;
    const text = \`
   indented ${'${'} a /* inside
   a place */ } // no comment

   /* no comment */ \`
  const folded = 'one \
   two';
  const pattern = /\/\* none \*\/ [//]/g
  let b = a
  /* ends
  the statement */ ++b
  return /* a
  line break */ 7
}
`.replaceAll('\\`', '`')

function tokens(code: string): string[] {
  const found: string[] = []
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    onToken: ({ type, start, end }) => found.push(`${type.label} ${code.slice(start, end)}`),
  })
  return found
}

describe('a bundle without its comments', () => {
  const { code, lines } = squeeze(NASTY)

  it('is the same program to the token, literals and ends of statements included', async () => {
    expect(tokens(code)).toEqual(tokens(NASTY))
    const gives = async (text: string) => {
      const program = `${text}\nconsole.log(f.length, f.name, f(1))`
      return await startProcess(process.execPath, ['--input-type=module', '--eval', program], { cwd: folder })
        .ended
    }
    const before = await gives(NASTY)
    expect(before).toMatchObject({ status: 0, stdout: '1 f undefined\n' })
    expect(await gives(code)).toEqual(before)
  })

  it('has no comment, indentation or empty line outside of literals', () => {
    expect(code).not.toContain('first')
    expect(code).not.toContain('a comment')
    expect(code).toContain('\n   /* no comment */ `')
    expect(code.split('\n').filter((line) => /^\s+const/.test(line))).toEqual([])
  })

  it('knows of each line which it was', () => {
    const before = NASTY.split('\n')
    const after = code.trimEnd().split('\n')
    expect(lines).toHaveLength(after.length)
    for (const [index, line] of after.entries())
      expect(before[(lines[index] ?? 0) - 1]).toContain(line.trim().slice(0, 5).trim())
  })

  it('is refused where it is no module', () => {
    expect(() => squeeze('export const = 1')).toThrow(SyntaxError)
  })
})

describe('dist', () => {
  it('of other sources is refused, with what to do', () => {
    const other = mkdtempSync(join(folder, 'dist-'))
    expect(() => {
      refuseStale(other)
    }).toThrow('got nothing; run `node scripts/build.mjs`')
    writeFileSync(join(other, DIGEST_FILE), `${'0'.repeat(64)}\n`)
    expect(() => {
      refuseStale(other)
    }).toThrow(`got ${'0'.repeat(64)}; run \`node scripts/build.mjs\``)
    writeFileSync(join(other, DIGEST_FILE), `${sourcesDigest()}\n`)
    expect(() => {
      refuseStale(other)
    }).not.toThrow()
  })

  it('has a file to start each entry, and one bundle', () => {
    const started = Object.keys(ENTRIES)
    for (const name of started)
      expect(readFileSync(join(DIST, name, 'index.js'), 'utf8')).toContain(
        `import { start } from '../bundle/index.js'\n\nawait start('${name}')\n`,
      )
    const folders = readdirSync(DIST, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders.map(({ name }) => name).toSorted()).toEqual([...started, 'bundle'].toSorted())
  })

  it('starts without what only some commands need: plots and Sigstore', async () => {
    const coverage = join(folder, 'loaded')
    const { stdout, stderr } = await runCli(['--help'], { cwd: folder, env: { NODE_V8_COVERAGE: coverage } })
    expect(stderr).toBe('')
    expect(stdout).toContain('Exit statuses')
    const [report = ''] = readdirSync(coverage)
    const { result } = JSON.parse(readFileSync(join(coverage, report), 'utf8')) as {
      result: { url: string }[]
    }
    const loaded = result.map(({ url }) => url).filter((url) => url.startsWith(pathToFileURL(DIST).href))
    expect(loaded.length).toBeGreaterThan(2)
    const holding = (words: string) =>
      loaded.filter((url) => readFileSync(fileURLToPath(url), 'utf8').includes(words))
    expect(holding('Exit statuses')).toHaveLength(1)
    expect(holding('sigstore.dev')).toEqual([])
    expect(holding('vega.github.io')).toEqual([])
    const all = readdirSync(join(DIST, 'bundle')).map((file) =>
      readFileSync(join(DIST, 'bundle', file), 'utf8'),
    )
    for (const words of ['sigstore.dev', 'vega.github.io'])
      expect(all.some((text) => text.includes(words))).toBe(true)
  })
})
