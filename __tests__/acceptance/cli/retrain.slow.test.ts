// `gate --retrain` and `verify --retrain` as a user runs them.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { scoresFile } from '../../../src/evidence/layout.js'
import { parseVerdict } from '../../../src/gate/verdict.js'
import { filesIn } from '../../support/evidence-bytes.js'
import { runCli, startCli, type CliEnd } from '../../support/run-cli.js'
import { SMALL_RECIPE, SMALL_SEEDS, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()
const place = { cwd: home }
const cli = async (...args: string[]): Promise<CliEnd> => await runCli(args, place)
const retrained = async (file: string) =>
  parseVerdict(await readFile(join(home, 'run', file)), file).checked!.retrained

let evidence: string[]

beforeAll(async () => {
  await writeSmallCorpus(home, {
    recipe: SMALL_RECIPE.replace('epochs: 30', 'epochs: 400').replace(
      'learningRate: 0.02',
      'learningRate: 0.005',
    ),
  })
  expect(await cli('run', '--out', 'run')).toMatchObject({ status: 0 })
  evidence = await filesIn(join(home, 'run'))
})

describe('seedgate gate', () => {
  it('trains nothing again where nobody asks for it, and says so', async () => {
    const { status, stdout } = await cli('gate', 'run')
    expect(status).toBe(0)
    expect(stdout).toContain(
      'No model was trained again: nobody asked for it (--retrain on the command line).',
    )
    expect(await cli('gate', 'run', '--no-retrain')).toMatchObject({ status: 0 })
    expect(await retrained('PROMOTE.json')).toMatchObject({ why_not: 'not-asked', draw: null, members: [] })
  })

  it('--retrain trains on all cores, leaves no model of its own behind, and verify repeats its draw', async () => {
    const { status, stdout, stderr } = await cli('gate', 'run', '--retrain')
    expect(status).toBe(0)
    expect(stderr).toMatch(/^training again within 10 min, drawn by [0-9a-f]{64}$/m)
    expect(stderr).toMatch(/^training 4 of 4 models again$/m)
    expect(stdout).toContain('Result: all 4 identical to the byte.')
    const written = ['PROMOTE.json', 'report.html', ...SMALL_SEEDS.map(scoresFile)]
    expect(await filesIn(join(home, 'run'))).toEqual([...evidence, ...written].sort())
    const { draw } = await retrained('PROMOTE.json')

    const verified = await cli(
      'verify',
      'run',
      '--recipe',
      'seedgate.yml',
      '--retrain',
      '--retrain-minutes',
      '5',
    )
    expect(verified).toMatchObject({ status: 0, stdout: expect.stringMatching(/^verified: PROMOTE/) })
    expect(verified.stderr).toContain(`training again within 5 min, drawn by ${draw}`)
    expect(await cli('verify', 'run', '--recipe', 'seedgate.yml')).toMatchObject({ status: 0, stderr: '' })
  })

  it('draws another number each time', async () => {
    await cli('gate', 'run', '--retrain')
    const first = await retrained('PROMOTE.json')
    await cli('gate', 'run', '--retrain')
    expect((await retrained('PROMOTE.json')).draw).not.toBe(first.draw)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    '%s while it trains ends it with status 3 and no verdict',
    async (signal) => {
      await cli('gate', 'run')
      const running = startCli(['gate', 'run', '--retrain'], place)
      await running.says('training 4 of 4 models again')
      running.kill(signal)
      const { status, stdout, stderr } = await running.ended
      expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
      expect(stderr).toContain('stopping: nothing is decided (once more to stop at once)')
      expect(stderr).toContain(
        'error[interrupted]: stopped while models were trained again: nothing was decided',
      )
      expect(await filesIn(join(home, 'run'))).toEqual(evidence)
    },
  )
})

describe('seedgate verify', () => {
  it('--retrain asks for the recipe', async () => {
    const { status, stderr } = await cli('verify', 'run', '--retrain')
    expect(status).toBe(2)
    expect(stderr).toContain('error[usage-invalid]: --retrain: expected --recipe with it, got none')
  })
})
