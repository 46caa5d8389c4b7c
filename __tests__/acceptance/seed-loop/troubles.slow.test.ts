// The built seed-loop action where the results service fails, and where the native runtime is nowhere.
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { filesIn } from '../../support/evidence-bytes.js'
import { runActionWithPost, startAction } from '../../support/run-action.js'
import { seedLoopJobs } from '../../support/seed-loop-jobs.js'
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
    jobs.service().artifacts.put(job.runId, `evidence-${job.runId}-1-1-of-1`, Buffer.from('somebody else’s'))
    const { main } = await runActionWithPost('seed-loop', job)
    expect(main.status).toBe(3)
    expect(main.log).toContain('error[artifact-exists]')
    expect(main.log).toContain(`the evidence is whole on this machine, in ${runDirectory(job)}`)
    expect(await filesIn(runDirectory(job))).toContain('loso_seed3.json')
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
