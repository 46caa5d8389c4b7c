// The built seed-loop action, started as the runner starts it, against a results service that behaves as GitHub's.
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { commandRecipe, TINY_ENSEMBLE } from '../../support/command-run.js'
import { filesIn } from '../../support/evidence-bytes.js'
import { runActionWithPost, startAction } from '../../support/run-action.js'
import { seedLoopJobs } from '../../support/seed-loop-jobs.js'
import { SMALL_ENSEMBLE, SMALL_RECIPE } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()
const jobs = seedLoopJobs(home)
const { newJob, runDirectory, names } = jobs

describe('the seed-loop action', () => {
  it('trains, uploads the evidence, and gives outputs and a summary', async () => {
    const job = await newJob({ 'retention-days': '7' })
    const { main, post } = await runActionWithPost('seed-loop', job)
    expect(main.log).not.toMatch(/^::error/m)
    expect(main.status).toBe(0)
    const [artifact] = jobs.service().artifacts.list(job.runId)
    expect(artifact?.name).toBe(`evidence-${SMALL_ENSEMBLE}-${job.runId}-1-1-of-1`)
    expect(main.outputs).toEqual({
      'run-dir': runDirectory(job),
      provider: 'cpu',
      seeds: '[0,3]',
      'mean-plcc': expect.stringMatching(/^0\.9\d+$/),
      'artifact-id': String(artifact?.id),
      'artifact-digest': artifact?.digest,
    })
    expect(main.log).toContain('training on the CPU')
    expect(main.summary).toContain('## Seed loop finished: `small_v1`, shard `1-of-1`')
    expect(main.summary).toMatch(/\| 3 \| 3 \| 0\.9\d+ \| 0\.9\d+ \| /)
    expect(post).toMatchObject({ status: 0, log: expect.stringContaining('was uploaded as') })
    expect(names(job)).toHaveLength(1)
  })

  it('trains a part of the plan, and gives no figure that a seed does not have yet', async () => {
    const job = await newJob({ folds: '2-of-2', shard: '2-of-2' })
    const { status, outputs, summary } = await (await startAction('seed-loop', job)).ended
    expect(status).toBe(0)
    expect(names(job)).toEqual([`evidence-${SMALL_ENSEMBLE}-${job.runId}-1-2-of-2`])
    expect(outputs).toMatchObject({ seeds: '[0,3]', 'mean-plcc': '' })
    expect(summary).toContain('shard `2-of-2`, part `2-of-2` of its seeds')
    expect(await filesIn(outputs['run-dir'] ?? '')).toEqual([
      'folds/seed0/Dunes.onnx',
      'folds/seed3/Dunes.onnx',
      'members/small_v1_seed0.onnx',
      'members/small_v1_seed3.onnx',
      ...[
        'loso_seed0.json',
        'loso_seed3.json',
        'members/small_v1_seed0.json',
        'members/small_v1_seed3.json',
      ].map((path) => `parts/2-of-2/${path}`),
      'parts/2-of-2/predictions_seed0.jsonl',
      'parts/2-of-2/predictions_seed3.jsonl',
      'run.json',
    ])
  })

  it('fails before training with every reason at once, and uploads nothing', async () => {
    const job = await newJob({ 'require-gpu': 'true' }, SMALL_RECIPE.replace('sources: 3', 'sources: 9'))
    const { main, post } = await runActionWithPost('seed-loop', job)
    expect(main.status).toBe(2)
    expect(main.log).toContain('nothing was trained: 2 of the checks before it failed')
    expect(main.log).toContain('provider-unavailable: require-gpu: expected a GPU, got none')
    expect(main.log).toContain('corpus-expectation: ')
    expect(main.summary).toContain('stopped after 0 of 2 seeds')
    expect(post).toMatchObject({ status: 0, log: expect.stringContaining('nothing to upload') })
    expect(names(job)).toEqual([])
  })

  it('names every input that is wrong', async () => {
    const { status, log } = await (
      await startAction(
        'seed-loop',
        await newJob({ seeds: '0,0', folds: '3-of-2', resume: 'maybe', lanes: '0' }),
      )
    ).ended
    expect(status).toBe(2)
    for (const name of ['seeds', 'folds', 'resume', 'lanes']) expect(log).toContain(`input ${name}: expected`)
  })
})

describe('a command trainer in the action', () => {
  it('cannot set outputs, fold the log or hide a line, and its evidence is uploaded (D37)', async () => {
    const job = await newJob({}, commandRecipe('commands', join(home, 'witness-commands')))
    const { main } = await runActionWithPost('seed-loop', job)
    expect(main.status).toBe(0)
    expect(main.outputs).toMatchObject({
      provider: 'command',
      seeds: '[0,1,2]',
      'run-dir': runDirectory(job, TINY_ENSEMBLE),
    })
    // The artifact client says commands of its own later.
    const [training = ''] = main.log.split('::group::Evidence')
    const commands = training.split(/[\r\n]+/).filter((line) => /^\s*::|##\[/.test(line))
    expect(commands.filter((line) => !/^::(group|endgroup)::/.test(line))).toEqual([])
    expect(
      (await filesIn(main.outputs['run-dir'] ?? '')).filter((path) => path.startsWith('logs/')),
    ).toHaveLength(3)
  })
})
