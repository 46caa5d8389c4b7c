// Evidence of a processor with SSE only, trained again on this one. Run by scripts/check-other-processor.sh, where qemu is.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseVerdict } from '../../../src/gate/verdict.js'
import { CHAOTIC_RECIPE } from '../../support/retraining.js'
import { builtFile } from '../../support/built.js'
import { runCli, startProcess } from '../../support/run-cli.js'
import { SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()
const onQemu = process.env['SEEDGATE_QEMU'] === undefined ? describe.skip : describe

async function judged(name: string, recipe: string) {
  const cwd = join(home, name)
  await writeSmallCorpus(cwd, { recipe })
  const args = [
    '-cpu',
    'Nehalem',
    process.execPath,
    builtFile('cli'),
    'run',
    '--out',
    'run',
    '--provider',
    'cpu',
  ]
  expect(await startProcess('qemu-x86_64', args, { cwd }).ended).toMatchObject({ status: 0 })
  expect(await runCli(['gate', 'run', '--retrain'], { cwd })).toMatchObject({ status: 0 })
  const { members, folds, distance } = parseVerdict(
    await readFile(join(cwd, 'run', 'PROMOTE.json')),
    'PROMOTE.json',
  ).checked!.retrained
  return { models: [...members, ...folds], distance: distance! }
}

onQemu('evidence of a processor without AVX', () => {
  it('has other bytes, and its models are equal', async () => {
    const { models, distance } = await judged('calm', SMALL_RECIPE)
    expect(models.map(({ result }) => result)).toEqual(Array<string>(4).fill('equal'))
    for (const { rms } of models) expect(rms).toBeLessThan(distance / 1000)
  }, 600_000)

  it('passes too where the training makes much of every rounding', async () => {
    const { models } = await judged('chaotic', CHAOTIC_RECIPE)
    const results = models.map(({ result }) => result)
    expect(results).toContain('within-noise')
    for (const result of results) expect(['equal', 'within-noise']).toContain(result)
  }, 600_000)
})
