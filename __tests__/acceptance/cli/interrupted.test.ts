// A run that is stopped, killed and resumed.
import { join } from 'node:path'
import { beforeAll, expect, it } from '@jest/globals'
import { evidenceBytes } from '../../support/evidence-bytes.js'
import { runCli, startCli } from '../../support/run-cli.js'
import { SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()
const place = { cwd: home }

const SHORT = SMALL_RECIPE.replace('epochs: 30', 'epochs: 400')

beforeAll(async () => {
  await writeSmallCorpus(home, { recipe: SHORT })
})

it('a run that was stopped, then killed, and is resumed has the bytes of one that was not (D36)', async () => {
  expect(await runCli(['run', '--out', 'whole'], place)).toMatchObject({ status: 0 })
  const running = startCli(['run', '--out', 'parts'], place)
  await running.says('training 6 fold models')
  running.kill('SIGINT')
  expect(await running.ended).toMatchObject({ status: 3 })
  const killed = startCli(['run', '--out', 'parts', '--resume'], place)
  await killed.says('training 6 fold models')
  killed.kill('SIGKILL')
  await killed.ended
  const resumed = await runCli(['run', '--out', 'parts', '--resume'], place)
  expect(resumed.stderr).toContain('going on with the run started ')
  expect(resumed.status).toBe(0)
  expect(await evidenceBytes(join(home, 'parts'))).toEqual(await evidenceBytes(join(home, 'whole')))
}, 60_000)
