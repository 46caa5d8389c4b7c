// A file that cannot be written in the middle of training ends the run with that error, and not the process with a crash.
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { runCli } from '../../support/run-cli.js'
import { SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()

beforeAll(async () => {
  await writeSmallCorpus(home, { recipe: SMALL_RECIPE.replace('epochs: 30', 'epochs: 60') })
  expect(await runCli(['run', '--out', 'run', '--seeds', '0'], { cwd: home })).toMatchObject({ status: 0 })
  // As if the run had been stopped early, and somebody had put a file in its way.
  const record = join(home, 'run', 'run.json')
  await writeFile(record, (await readFile(record, 'utf8')).replace('"finished"', '"running"'))
  for (const path of ['folds', 'members', 'loso_seed0.json'])
    await rm(join(home, 'run', path), { recursive: true })
  await mkdir(join(home, 'run', 'folds'))
  await writeFile(join(home, 'run', 'folds', 'seed0'), 'in the way')
}, 60_000)

// Whether a lane is in the middle of a run when another fails is chance: several times, then.
it.each([1, 2, 3, 4])('a fold model that cannot be written is named (%s)', async (round) => {
  const out = `run${round}`
  await cp(join(home, 'run'), join(home, out), { recursive: true })
  const { status, stderr } = await runCli(['run', '--out', out, '--resume'], { cwd: home })
  expect(stderr).toContain('error[path-not-writable]')
  expect(status).toBe(2)
})
