// The retraining workflow where it ends otherwise: nobody or the wrong answer, a HOLD, no GPU, a permission too few.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { neededBy } from '../../support/github/permissions.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { answers, Consumer, RETRAIN } from '../../support/workflow/consumer.js'
import type { WorkflowEnd } from '../../support/workflow/jobs.js'
import {
  publishSeedgate,
  replacing,
  type Edit,
  type Seedgate,
} from '../../support/workflow/publish-seedgate.js'
import { calledJobs, logOf, resultsOf } from '../../support/workflow/read-end.js'

const folder = suiteFolder()
const NOTHING = { branches: [], pulls: 0 }
let seedgate: Seedgate
let consumer: Consumer | undefined

beforeAll(() => {
  seedgate = publishSeedgate(folder)
})
afterEach(async () => {
  expect(consumer?.standIn.violations ?? []).toEqual([])
  await consumer?.close()
  consumer = undefined
})

async function open(edits: Readonly<Record<string, Edit>> = {}, called = seedgate): Promise<Consumer> {
  consumer = await Consumer.open(folder, called, edits)
  return consumer
}

const nothingAfter = { decide: 'skipped', approve: 'skipped', unapproved: 'skipped', promote: 'skipped' }
const decided = { plan: 'success', seeds: 'success', decide: 'success' }

describe('the answer', () => {
  it('rejected: nothing is promoted', async () => {
    const models = await open()
    const end = await models.retrain({ whileWaiting: answers('rejected') })
    const rejected = { approve: 'failure', unapproved: 'success', promote: 'skipped' }
    expect(resultsOf(calledJobs(end))).toEqual({ ...decided, ...rejected })
    // The example follows what is not promoted with an issue.
    const { issues } = models.standIn.state
    expect(issues).toMatchObject([{ title: 'vmaf_tiny_v1: nobody approved its verdict', state: 'open' }])
    expect(issues[0]?.body).toContain('`bob` rejected it')
    expect(issues[0]?.body).toContain(end.jobs['retrain']?.outputs['verdict-digest'] ?? 'no digest')
    expect(end.conclusion).toBe('failure')
    expect(models.left).toEqual(NOTHING)
  })

  it('never given: the run waits, and nothing is opened', async () => {
    const models = await open()
    const end = await models.retrain()
    expect(resultsOf(calledJobs(end))).toEqual({
      ...decided,
      approve: 'waiting',
      unapproved: 'waiting',
      promote: 'waiting',
    })
    expect(end.conclusion).toBe('waiting')
    expect(models.left).toEqual(NOTHING)
  })

  it('not asked for, since the environment’s name is misspelt: promote refuses by name', async () => {
    const models = await open({
      'seedgate.yml': replacing('environment: model-promotion', 'environment: modell'),
    })
    const end = await models.retrain({ whileWaiting: answers('approved') })
    const jobs = calledJobs(end)
    expect(resultsOf(jobs)).toEqual({
      ...decided,
      approve: 'success',
      unapproved: 'skipped',
      promote: 'failure',
    })
    expect(logOf(jobs['promote'])).toContain('environment-unprotected')
    expect(models.left).toEqual(NOTHING)
  })
})

describe('before anybody is asked', () => {
  it('a HOLD asks nobody, and is followed with an issue', async () => {
    const models = await open({ 'seedgate.yml': replacing('meanPlcc: 0.95', 'meanPlcc: 0.9999') })
    const end = await models.retrain({ whileWaiting: answers('approved') })
    expect(resultsOf(calledJobs(end))).toEqual({
      ...decided,
      approve: 'skipped',
      unapproved: 'skipped',
      promote: 'skipped',
    })
    expect(end.jobs['retrain']?.outputs).toMatchObject({ verdict: 'HOLD', 'pull-request': '' })
    expect(end.conclusion).toBe('success')
    expect(models.standIn.state.runs.get(7)?.reviews).toEqual([])
    expect(models.standIn.state.issues).toHaveLength(1)
    expect(models.left).toEqual(NOTHING)
  })

  it('without a GPU the seeds fail before they train, and nothing is decided', async () => {
    const models = await open()
    const end = await models.retrain({ inputs: { runners: '2' } })
    const jobs = calledJobs(end)
    expect(resultsOf(jobs)).toEqual({
      plan: 'success',
      seeds: 'failure',
      ...nothingAfter,
    })
    expect(logOf(jobs['seeds'])).toMatch(/^::error.*provider-unavailable/m)
    expect(logOf(jobs['seeds'])).not.toContain('training 6 fold models')
    expect(models.standIn.artifacts.list(7)).toEqual([])
  })

  it('called on a push, the plan refuses and nothing trains', async () => {
    const onPush = (text: string) =>
      text
        .replace(/^ {2}workflow_dispatch:[\s\S]*?\n\n/m, '  push:\n\n')
        .replace(/^ {6}(runners|require-gpu): .*\n/gm, '')
    const models = await open({ [RETRAIN]: onPush })
    const end = await models.retrain({ event: 'push', inputs: {} })
    const jobs = calledJobs(end)
    expect(resultsOf(jobs)).toEqual({
      plan: 'failure',
      seeds: 'skipped',
      ...nothingAfter,
    })
    expect(logOf(jobs['plan'])).toBe(
      '::error title=seedgate::expected workflow_dispatch or schedule, got push\n',
    )
  })
})

describe('permissions', () => {
  it('one too few in a job is named by the job that misses it', async () => {
    const called = publishSeedgate(folder, {
      [RETRAIN]: (text) => text.replace(/^ {6}statuses: write .*\n/m, ''),
    })
    const models = await open({}, called)
    const end = await models.retrain({ whileWaiting: answers('approved') })
    const jobs = calledJobs(end)
    expect(resultsOf(jobs)).toMatchObject({ approve: 'success', promote: 'failure' })
    expect(logOf(jobs['promote'])).toContain('error[permission-missing]')
    expect(logOf(jobs['promote'])).toContain('add "statuses: write"')
    expect(models.left.pulls).toBe(0)
  })

  it('one too few in the caller: GitHub does not start the run', async () => {
    const models = await open({ [RETRAIN]: (text) => text.replace(/^ {6}statuses: write .*\n/m, '') })
    await expect(models.retrain()).rejects.toThrow(
      "the nested job 'retrain / promote' is requesting 'statuses: write', but is only allowed 'statuses: none'",
    )
    expect(models.standIn.requests).toEqual([])
  })

  it('each that a job has is one that it uses', async () => {
    // With a pull request of the run's branch to comment on, and a HOLD to follow up.
    const models = await open()
    const promoted = await models.retrain({ whileWaiting: answers('approved') })
    const ref = `refs/heads/${models.standIn.state.pulls[0]?.head ?? ''}`
    const held = await heldOn(models, ref)
    const rejected = await rejectedOn(models, ref)
    const unused = [promoted, held, rejected].map(unusedPermissions)
    const never = unused[0]?.filter((one) => unused.every((others) => others.includes(one)))
    // Of an earlier attempt's evidence a first attempt has no need: acceptance/seed-loop. Signing needs an identity that only GitHub gives a job: adapters/sigstore stands in for its services, and this runner not.
    expect(never).toEqual(['seeds: actions: read', 'decide: id-token: write', 'decide: attestations: write'])
  })
})

/** A second run on another branch, where the thresholds cannot be met. */
async function heldOn(models: Consumer, ref: string): Promise<WorkflowEnd> {
  const { git } = models.standIn
  const recipe = git.run(['show', `${ref}:seedgate.yml`]).replace('meanPlcc: 0.95', 'meanPlcc: 0.9999')
  git.commitFiles(ref.replace('refs/heads/', ''), { 'seedgate.yml': `${recipe}\n` })
  return await models.retrain({ runId: 8, ref })
}

/** A third one there, which could be promoted, and which the reviewer rejects: with the pull request's comment to change. */
async function rejectedOn(models: Consumer, ref: string): Promise<WorkflowEnd> {
  const { git } = models.standIn
  const recipe = git.run(['show', `${ref}:seedgate.yml`]).replace('meanPlcc: 0.9999', 'meanPlcc: 0.95')
  git.commitFiles(ref.replace('refs/heads/', ''), { 'seedgate.yml': `${recipe}\n` })
  return await models.retrain({ runId: 9, ref, whileWaiting: answers('rejected') })
}

/** `job: permission`, of the jobs that ran. Reading contents is what a checkout does, by git. */
function unusedPermissions(end: WorkflowEnd): readonly string[] {
  return Object.entries(calledJobs(end)).flatMap(([id, { permissions, legs }]) => {
    const needs = legs.flatMap(({ requests }) => requests.map(({ operation }) => neededBy(operation)))
    const used = needs.flatMap((need) =>
      need === null ? [] : need.slice(1).map((name) => `${name}: ${need[0]}`),
    )
    return Object.entries(permissions)
      .map(([name, access]) => `${name}: ${access}`)
      .filter((one) => one !== 'contents: read' && !used.includes(one))
      .map((one) => `${id}: ${one}`)
  })
}
