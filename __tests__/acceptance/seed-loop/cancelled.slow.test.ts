// A job that is cancelled: in time, with its evidence, and with no process left behind.
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from '@jest/globals'
import { commandRecipe, lives } from '../../support/command-run.js'
import { evidenceBytes } from '../../support/evidence-bytes.js'
import { runPost, startAction, workspaceOf } from '../../support/run-action.js'
import { seedLoopJobs } from '../../support/seed-loop-jobs.js'
import { SMALL_ENSEMBLE, SMALL_RECIPE } from '../../support/small-corpus.js'
import { suiteFolder } from '../../support/suite-folder.js'

const home = suiteFolder()
const jobs = seedLoopJobs(home)
const { newJob, runDirectory, names } = jobs

describe('a job that is cancelled', () => {
  it('is down in time, uploads what was finished, and goes on on a fresh machine to the same bytes', async () => {
    // Long enough that the fastest machine is still at it when the signal arrives.
    const slow = SMALL_RECIPE.replace('epochs: 30', 'epochs: 1500')
    const whole = await newJob({ 'out-dir': 'whole' }, slow)
    expect((await (await startAction('seed-loop', whole)).ended).status).toBe(0)

    const job = await newJob({}, slow)
    const running = await startAction('seed-loop', job)
    await running.says('training 6 fold models')
    const stopped = performance.now()
    running.kill('SIGINT')
    const main = await running.ended
    expect(performance.now() - stopped).toBeLessThan(7500)
    expect(main.status).toBe(3)
    expect(main.log).toContain('error[interrupted]')
    expect(await runPost('seed-loop', job, main)).toMatchObject({ status: 0 })
    expect(names(job)).toEqual([`evidence-${SMALL_ENSEMBLE}-${job.runId}-1-1-of-1`])

    await rm(runDirectory(job), { recursive: true })
    const again = await (await startAction('seed-loop', { ...job, attempt: 2 })).ended
    expect(again.log).toContain(`restored from the artifact evidence-${SMALL_ENSEMBLE}-${job.runId}-1-1-of-1`)
    expect(again.log).toContain('going on with the run started ')
    expect(again.status).toBe(0)
    expect(names(job)).toContain(`evidence-${SMALL_ENSEMBLE}-${job.runId}-2-1-of-1`)
    // run.json tells which attempt it was; everything else is the same.
    const evidence = async (dir: string) =>
      Object.entries(await evidenceBytes(dir)).filter(([path]) => path !== 'run.json')
    expect(await evidence(runDirectory(job))).toEqual(await evidence(join(workspaceOf(whole), 'whole')))
  }, 60_000)

  it('leaves no process of a command trainer behind, whatever that does (D38)', async () => {
    const witness = join(home, 'witness-cancelled')
    const job = await newJob({ 'out-dir': 'run' }, commandRecipe('hangs-with-grandchildren', witness))
    const running = await startAction('seed-loop', job)
    await running.says('seed 0 | hanging')
    await sleep(300)
    running.kill('SIGINT')
    const stopped = performance.now()
    expect((await running.ended).status).toBe(3)
    expect(performance.now() - stopped).toBeLessThan(7500)
    for (const pid of await processes(witness)) expect(await lives(pid)).toBe(false)
  })

  it('leaves none behind either where SIGTERM comes first and is not waited for', async () => {
    const witness = join(home, 'witness-terminated')
    const job = await newJob({ 'out-dir': 'run' }, commandRecipe('ignores-sigterm', witness))
    const running = await startAction('seed-loop', job)
    await running.says('seed 0 | hanging')
    running.kill('SIGINT')
    await sleep(200)
    running.kill('SIGTERM')
    expect((await running.ended).status).toBe(3)
    await sleep(200)
    for (const pid of await processes(witness)) expect(await lives(pid)).toBe(false)
  })
})

async function processes(witness: string): Promise<number[]> {
  const lines = (await readFile(witness, 'utf8')).trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { pid: number }).pid)
}
