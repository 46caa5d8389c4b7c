// A run directory belongs to one recipe, one corpus and one code: nothing else is ever trained into it.
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { evidenceBytes } from '../../support/evidence-bytes.js'
import { runCli } from '../../support/run-cli.js'
import { SMALL_RECIPE, smallRows, tableText, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()

beforeAll(async () => {
  await writeSmallCorpus(home)
  expect(await runCli(['run', '--out', 'run'], { cwd: home })).toMatchObject({ status: 0 })
  expect(await runCli(['gate', 'run'], { cwd: home })).toMatchObject({ status: 0 })
}, 60_000)

/** The finished run beside another recipe, another corpus or another record of its own. */
async function resumeBeside(
  name: string,
  other: { recipe?: string; table?: string; record?: (text: string) => string },
) {
  const folder = join(home, name)
  await writeSmallCorpus(folder, other)
  await cp(join(home, 'run'), join(folder, 'run'), { recursive: true })
  const record = join(folder, 'run/run.json')
  const text = await readFile(record, 'utf8')
  await writeFile(record, other.record?.(text) ?? text)
  const before = await evidenceBytes(join(folder, 'run'))
  const end = await runCli(['run', '--out', 'run', '--resume'], { cwd: folder })
  return {
    ...end,
    isUntouched: JSON.stringify(await evidenceBytes(join(folder, 'run'))) === JSON.stringify(before),
  }
}

describe('a run is not gone on with', () => {
  it('unless somebody says so', async () => {
    const { status, stderr } = await runCli(['run', '--out', 'run'], { cwd: home })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^error\[run-directory-not-empty\]: run holds a run already, started 20/m)
    expect(stderr).toContain('add --resume to go on with it, or name another folder with --out')
  })

  it('under another recipe', async () => {
    const end = await resumeBeside('recipe', { recipe: SMALL_RECIPE.replace('epochs: 30', 'epochs: 31') })
    expect(end).toMatchObject({ status: 2, stdout: '', isUntouched: true })
    expect(end.stderr).toContain('error[run-mismatch]: run holds a run of something else')
    expect(end.stderr).toMatch(
      /^ {2}- recipe: then training_sha256 [0-9a-f]{64}, now training_sha256 [0-9a-f]{64}$/m,
    )
    expect(end.stderr).toContain('start anew with another --out')
  })

  it('but is where only a comment or a threshold is another', async () => {
    const recipe = `${SMALL_RECIPE.replace('meanPlcc: 0.95', 'meanPlcc: 0.9')}# one more line\n`
    const end = await resumeBeside('newer-policy', { recipe })
    expect(end).toMatchObject({ status: 0 })
    expect(end.stderr).toContain('going on with the run')
  })

  it('on another corpus', async () => {
    const table = tableText(smallRows().toReversed())
    const end = await resumeBeside('corpus', { table })
    expect(end).toMatchObject({ status: 2, stdout: '', isUntouched: true })
    expect(end.stderr).toMatch(/^ {2}- corpus table: then [0-9a-f]{64}, now [0-9a-f]{64}$/m)
  })

  it('by another version', async () => {
    const end = await resumeBeside('code', {
      record: (text) => text.replace(/"code": ".*"/, '"code": "seedgate 0.0.1"'),
    })
    expect(end).toMatchObject({ status: 2, stdout: '', isUntouched: true })
    expect(end.stderr).toContain('code: then seedgate 0.0.1, now seedgate ')
  })

  it('where its record cannot be read', async () => {
    const end = await resumeBeside('record', { record: (text) => text.slice(0, 100) })
    expect(end).toMatchObject({ status: 2, stdout: '', isUntouched: true })
    expect(end.stderr).toContain('error[evidence-invalid]: run/run.json')
  })
})
