// The built gate in a second attempt: what an earlier attempt uploaded, what a person turned on meanwhile, and who pressed the button.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { GateJobs } from '../../support/gate-jobs.js'
import {
  annStarts,
  decidedRun,
  GateScene,
  NOTHING,
  RUN_ID,
  type DecidedRun,
  type SceneOptions,
} from '../../support/gate-scene.js'
import { digestOf } from '../../support/github/artifact-shelf.js'
import { says } from '../../support/github/faults.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { zipOfFolder } from '../../support/zip.js'

const folder = suiteFolder()
let decided: DecidedRun
let scene: GateScene
let jobs: GateJobs

beforeAll(async () => {
  decided = await decidedRun(join(folder, 'decided'))
})
afterEach(async () => {
  expect(scene.standIn.violations).toEqual([])
  await scene.close()
})

async function open(options: SceneOptions = {}): Promise<Readonly<Record<string, string>>> {
  scene = await GateScene.open(folder, decided, options)
  jobs = new GateJobs(scene, RUN_ID)
  return {
    stage: 'promote',
    'verdict-artifact-id': String(scene.artifact.id),
    'verdict-artifact-digest': digestOf(decided.archive),
    'verdict-digest': decided.verdictSha256,
  }
}

function newAttempt(triggeringActor: string): void {
  const { runs } = scene.standIn.state
  const run = runs.get(RUN_ID)!
  runs.set(RUN_ID, { ...run, attempts: [...run.attempts, { actor: 'ann', triggeringActor }] })
}

const annotation = (log: string): string => log.split('\n').find((line) => line.startsWith('::error')) ?? ''

describe('the first day: Actions may not create pull requests', () => {
  it.each(['ann', 'bob'])(
    'says how to do it by hand first; turned on, %s re-runs what failed (D51)',
    async (by) => {
      const inputs = await open()
      scene.standIn.state.actionsMayOpenPullRequests = false
      const first = await jobs.run(inputs)
      expect(first).toMatchObject({ status: 3, result: { code: 'pull-requests-forbidden' } })
      const said = annotation(first.log)
      expect(
        said.indexOf('open it by hand, as a draft: https://github.com/octo/models/compare/main...'),
      ).toBeGreaterThan(0)
      expect(said.indexOf('open it by hand')).toBeLessThan(said.indexOf('turn on "Allow GitHub Actions'))
      expect(said).toContain('"Re-run failed jobs" repeats this job alone and keeps the approval')
      expect(scene.traces).toMatchObject({ branches: 1, pulls: 0 })

      scene.standIn.state.actionsMayOpenPullRequests = true
      newAttempt(by)
      const second = await jobs.run(inputs, { attempt: 2 })
      expect(annotation(second.log)).toBe('')
      expect(second).toMatchObject({
        status: 0,
        result: { approver: { login: 'bob' }, self_approval: false },
      })
      expect(scene.traces).toMatchObject({ branches: 1, pulls: 1, statuses: 1 })
    },
  )

  it('is told by decide, with everything else that would stop promote, where the token may read it', async () => {
    await open({ jobs: [], reviews: [] })
    rmSync(join(decided.run.dir, 'PROMOTE.json'), { force: true })
    const evidence = jobs.evidence(`evidence-tiny_v1-${RUN_ID}-1-1-of-1`, zipOfFolder(decided.run.dir))
    const { state } = scene.standIn
    state.actionsMayOpenPullRequests = false
    state.branchRules.push({ prefix: 'seedgate/', type: 'creation' }, { prefix: 'other/', type: 'update' })
    state.environments[0] = { ...state.environments[0]!, rules: [] }
    const may = { ...state.token.permissions, administration: 'read' } as const
    state.token = { ...state.token, permissions: may }
    const told = await jobs.run({ ...evidence, comment: 'false', 'artifact-name': 'told' })
    expect(told).toMatchObject({ status: 0, outputs: { verdict: 'PROMOTE' } })
    const codes = ['pull-requests-forbidden', 'branch-rules', 'environment-unprotected']
    expect(told.result).toMatchObject({
      foreseen: { obstacles: codes.map((code) => ({ code })), notChecked: [] },
    })
    for (const code of codes) {
      expect(told.log).toMatch(
        new RegExp(`^::warning title=seedgate%3A ${code}%3A promoting would fail::`, 'm'),
      )
      expect(told.summary).toContain(`\`${code}\``)
    }
    expect(told.summary).toContain('Before you approve')

    // A job's own token may not read the first, and that is no failure.
    state.token = { ...state.token, permissions: { ...may, administration: undefined } as never }
    const partly = await jobs.run({ ...evidence, comment: 'false', 'artifact-name': 'partly' })
    expect(partly.result).toMatchObject({
      foreseen: {
        obstacles: codes.slice(1).map((code) => ({ code })),
        notChecked: ['whether GitHub Actions may create pull requests'],
      },
    })
  })
})

describe('what attempt 1 uploaded', () => {
  it('is the verdict that attempt 2 promotes', async () => {
    const inputs = await open({ attempts: [annStarts, annStarts] })
    const end = await jobs.run(inputs, { attempt: 2 })
    expect(annotation(end.log)).toBe('')
    expect(end.status).toBe(0)
  })

  it('is the evidence that attempt 2 decides on', async () => {
    await open({ attempts: [annStarts, annStarts] })
    rmSync(join(decided.run.dir, 'PROMOTE.json'), { force: true })
    scene.standIn.artifacts.put(RUN_ID, `evidence-tiny_v1-${RUN_ID}-1-1-of-1`, zipOfFolder(decided.run.dir))
    scene.standIn.artifacts.put(
      RUN_ID,
      `evidence-other_v1-${RUN_ID}-1-1-of-1`,
      Buffer.from('of another recipe'),
    )
    const end = await jobs.run({ comment: 'false' }, { attempt: 2 })
    expect(annotation(end.log)).toBe('')
    expect(end).toMatchObject({ status: 0, outputs: { verdict: 'PROMOTE' } })
  })

  it('is gone once all jobs are re-run, and that is said', async () => {
    const inputs = await open({ attempts: [annStarts, annStarts] })
    scene.standIn.artifacts.hide(RUN_ID)
    const end = await jobs.run(inputs, { attempt: 2 })
    expect(end).toMatchObject({ status: 2, result: { code: 'artifact-not-found' } })
    expect(scene.traces).toEqual(NOTHING)
  })
})

describe('a branch that GitHub does not let the job make', () => {
  it.each([
    ['workflows', 403, 'Resource not accessible by integration'],
    [
      'rules',
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    ],
  ])('leaves nothing, and is made once that is fixed: %s', async (_what, status, words) => {
    const inputs = await open()
    scene.standIn.fault('git/create-ref', says(status, words))
    const first = await jobs.run(inputs)
    expect(first.status).toBe(3)
    expect(annotation(first.log)).toContain('keeps the approval')
    expect(scene.traces).toEqual(NOTHING)
    newAttempt('bob')
    expect(await jobs.run(inputs, { attempt: 2 })).toMatchObject({ status: 0 })
    expect(scene.traces).toMatchObject({ branches: 1, pulls: 1 })
  })
})
