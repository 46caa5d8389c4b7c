// The built seed-loop action where the results service fails, and where the native runtime is nowhere.
import { cp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { filesIn } from '../../support/evidence-bytes.js'
import { runActionWithPost, startAction, workspaceOf } from '../../support/run-action.js'
import { recipeOfJob, seedLoopJobs } from '../../support/seed-loop-jobs.js'
import { SMALL_ENSEMBLE, SMALL_RECIPE, writeSmallCorpus } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const home = suiteFolder()
const jobs = seedLoopJobs(home)
const { newJob, runDirectory, names } = jobs

describe('a results service that fails', () => {
  it('with a 503, a dropped connection and a slow answer is survived', async () => {
    const job = await newJob()
    jobs.service().fault('CreateArtifact', {
      kind: 'answer',
      answer: { status: 503, body: { code: 'unavailable', msg: '' } },
    })
    jobs.service().fault('blob/put', { kind: 'drop', when: 'before' })
    jobs.service().fault('FinalizeArtifact', { kind: 'slow', ms: 1500 })
    expect(await (await startAction('seed-loop', job)).ended).toMatchObject({ status: 0 })
    expect(names(job)).toHaveLength(1)
  }, 40_000)

  it('with a conflict is reported with what to do, and the evidence stays on the machine', async () => {
    const job = await newJob()
    jobs
      .service()
      .artifacts.put(
        job.runId,
        `evidence-${SMALL_ENSEMBLE}-${job.runId}-1-1-of-1`,
        Buffer.from('somebody else’s'),
      )
    const { main } = await runActionWithPost('seed-loop', job)
    expect(main.status).toBe(3)
    expect(main.log).toContain('error[artifact-exists]')
    expect(main.log).toContain(`the evidence is whole on this machine, in ${runDirectory(job)}`)
    expect(await filesIn(runDirectory(job))).toContain('loso_seed3.json')
  })
})

describe('a second attempt on a new machine', () => {
  it('continues what the first uploaded, by the public interface, since the runner’s own does not give it', async () => {
    const job = await newJob()
    expect(await (await startAction('seed-loop', job)).ended).toMatchObject({ status: 0 })
    const fresh = { ...job, home: join(home, 'fresh-1'), attempt: 2 }
    await writeSmallCorpus(workspaceOf(fresh), { recipe: recipeOfJob() })
    const again = await (await startAction('seed-loop', fresh)).ended
    expect(again).toMatchObject({ status: 0 })
    expect(again.log).toContain('restored from the artifact')
    expect(names(job)).toHaveLength(2)
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['without a token', { token: '' }],
    ['with a token that may not', { token: 'ghs_noActions' }],
  ])('starts anew %s, and says so', async (what, inputs) => {
    jobs.service().state.jobTokens.set('ghs_noActions', { contents: 'read' })
    const job = await newJob(inputs)
    expect(await (await startAction('seed-loop', job)).ended).toMatchObject({ status: 0 })
    const fresh = { ...job, home: join(home, `fresh ${what}`), attempt: 2 }
    await writeSmallCorpus(workspaceOf(fresh), { recipe: recipeOfJob() })
    const again = await (await startAction('seed-loop', fresh)).ended
    expect(again).toMatchObject({ status: 0 })
    expect(again.log).toMatch(
      /^warning: .*may have left evidence in this artifact, and this job cannot get it/m,
    )
    expect(again.log).toContain('training starts anew')
  })

  it('starts anew where all jobs are re-run, which hides what was uploaded', async () => {
    const job = await newJob()
    expect(await (await startAction('seed-loop', job)).ended).toMatchObject({ status: 0 })
    jobs.service().artifacts.hide(job.runId)
    const fresh = { ...job, home: join(home, 'fresh-all'), attempt: 2 }
    await writeSmallCorpus(workspaceOf(fresh), { recipe: recipeOfJob() })
    const again = await (await startAction('seed-loop', fresh)).ended
    expect(again).toMatchObject({ status: 0 })
    expect(again.log).toContain('no evidence of an earlier attempt to continue with: training starts anew')
  })
})

describe('two recipes in one run', () => {
  it('meet neither in their artifacts nor in their folders (D53)', async () => {
    const one = await newJob()
    const other = { ...one, inputs: { ...one.inputs, recipe: 'other.yml' } }
    const renamed = SMALL_RECIPE.replace(/^ensemble: .*$/m, 'ensemble: other_v1')
    await writeFile(join(workspaceOf(one), 'other.yml'), recipeOfJob(renamed))
    // One after the other on the same machine, with shards of the same name.
    for (const job of [one, other])
      expect(await (await startAction('seed-loop', job)).ended).toMatchObject({ status: 0 })
    expect(names(one)).toEqual(
      [SMALL_ENSEMBLE, 'other_v1'].map((ensemble) => `evidence-${ensemble}-${one.runId}-1-1-of-1`),
    )
    expect(await filesIn(runDirectory(one))).toContain('loso_seed3.json')
  })
})

describe('the native runtime', () => {
  it('is named as missing, with how to get it, where it is nowhere and nothing can be reached', async () => {
    // Away from its packages, as on a runner: the repository's files without node_modules.
    const elsewhere = join(home, 'elsewhere')
    const job = await newJob({ 'runtime-registry': `${jobs.service().base}/nothing-here` })
    await cp(join(ROOT, 'dist'), join(elsewhere, 'dist'), { recursive: true })
    const { status, log } = await (await startAction('seed-loop', job, join(elsewhere, 'dist'))).ended
    expect(status).toBe(2)
    expect(log).toMatch(/runtime-not-found: onnxruntime-node \S+ could not be downloaded/)
    expect(log).toContain('runtime-folder')

    const given = await newJob({ 'runtime-folder': join(ROOT, 'node_modules', 'onnxruntime-node') })
    expect(await (await startAction('seed-loop', given, join(elsewhere, 'dist'))).ended).toMatchObject({
      status: 0,
    })
  })
})
