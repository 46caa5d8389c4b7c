// The example's workflow, re-run as people do it: the first day, the reviewer who presses the button, everything again weeks later.
import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { MODEL_PROMOTION } from '../../support/github/model-promotion.js'
import { addUser } from '../../support/github/state.js'
import { suiteFolder } from '../../support/suite-folder.js'
import { answers, Consumer, RETRAIN } from '../../support/workflow/consumer.js'
import type { WhileWaiting } from '../../support/workflow/environments.js'
import { publishSeedgate, type Edit, type Seedgate } from '../../support/workflow/publish-seedgate.js'
import { calledJobs, logOf, resultsOf } from '../../support/workflow/read-end.js'

const folder = suiteFolder()
let seedgate: Seedgate
let consumer: Consumer

beforeAll(() => {
  seedgate = publishSeedgate(folder)
})
afterEach(async () => {
  expect(consumer.standIn.violations).toEqual([])
  await consumer.close()
})

const open = async (edits: Readonly<Record<string, Edit>> = {}): Promise<Consumer> =>
  (consumer = await Consumer.open(folder, seedgate, edits))

/** As the summary asks for it. */
const withDigest =
  (user: string): WhileWaiting =>
  ({ run, environment, job }) => {
    const comment = `APPROVE ${job.slice(-64).slice(0, 12)}`
    run.reviews.push({ state: 'approved', comment, user, environments: [environment] })
  }

it('a promotion that a setting stopped is re-run by the reviewer, and stays approved after everything was re-run (D51)', async () => {
  const models = await open()
  const { state, git } = models.standIn
  state.actionsMayOpenPullRequests = false
  const first = await models.retrain({ whileWaiting: answers('approved') })
  expect(resultsOf(calledJobs(first))).toMatchObject({ approve: 'success', promote: 'failure' })
  expect(logOf(calledJobs(first)['promote'])).toContain('pull-requests-forbidden')

  state.actionsMayOpenPullRequests = true
  const second = await models.retrain({ rerun: { of: first, what: 'failed', by: 'bob', listsKept: true } })
  expect(resultsOf(calledJobs(second))).toMatchObject({
    seeds: 'success',
    approve: 'success',
    promote: 'success',
  })
  // Promote alone was run, and nobody was asked again.
  expect(state.runs.get(7)?.reviews).toHaveLength(1)
  expect(models.left).toMatchObject({ branches: [state.pulls[0]?.head], pulls: 1 })
  const record = JSON.parse(
    git.run(['show', `${state.pulls[0]?.head ?? ''}:model/tiny/vmaf_tiny_v1_approval.json`]),
  ) as unknown
  expect(record).toMatchObject({ approver: { login: 'bob' }, self_approval: false, run: { attempt: 1 } })

  const head = state.pulls[0]?.head ?? ''
  const guarded = await models.guard({ number: 1, head, runId: 8 })
  expect(guarded.conclusion).toBe('success')

  // Weeks later ann re-runs everything: another verdict. Bob started an attempt of this run by now, so carol approves it.
  addUser(state, { id: 103, login: 'carol', type: 'User', permission: 'write' })
  const reviewers = ['bob', 'carol'].map((name) => ({ type: 'User' as const, name }))
  const rules = [{ type: 'required_reviewers' as const, prevent_self_review: true, reviewers }]
  state.environments.splice(0, 1, { ...MODEL_PROMOTION, rules })
  const third = await models.retrain({
    rerun: { of: second, what: 'all', by: 'ann' },
    whileWaiting: withDigest('carol'),
  })
  expect(resultsOf(calledJobs(third))).toMatchObject({ approve: 'success', promote: 'success' })
  // That hides the artifacts before, and no attestation was made here: the origin is not seen any more, the approval is.
  const approved = logOf(
    (await models.guard({ number: 1, head, runId: 9 })).jobs['guard']?.called?.jobs['guard'],
  )
  expect(approved).toMatch(/run: vouched: its approval: run 7: .*; bob approved it/)
}, 600_000)

it('decide that failed is re-run alone, on the evidence of the attempt before', async () => {
  const models = await open()
  const { standIn } = models
  const forbidden = { status: 403, body: { message: 'no', documentation_url: 'x', status: '403' } }
  standIn.fault('actions/list-workflow-run-artifacts', { kind: 'answer', answer: forbidden })
  const first = await models.retrain()
  expect(resultsOf(calledJobs(first))).toMatchObject({
    seeds: 'success',
    decide: 'failure',
    promote: 'skipped',
  })
  const second = await models.retrain({
    rerun: { of: first, what: 'failed', by: 'bob' },
    // Bob re-ran what decided, so he cannot approve it, and the environment does not let him.
    whileWaiting: answers('approved'),
  })
  expect(resultsOf(calledJobs(second))).toMatchObject({ decide: 'success', approve: 'waiting' })
  expect(standIn.artifacts.list(7).map(({ name, attempt }) => [name.replace(/-7-.*/, ''), attempt])).toEqual([
    ['evidence-vmaf_tiny_v1', 1],
    ['evidence-vmaf_tiny_v1', 1],
    ['verdict-vmaf_tiny_v1', 2],
  ])
}, 600_000)

describe('two recipes in one workflow run (D53)', () => {
  const second: Edit = (text) =>
    text.replace('ensemble: vmaf_tiny_v1', 'ensemble: other_v1').replace(/^registry:[\s\S]*/m, '')
  const asMatrix: Edit = (text) =>
    text
      .replace(
        /^ {4}uses: /m,
        '    strategy:\n      fail-fast: false\n      matrix:\n        recipe: [seedgate.yml, other.yml]\n    uses: ',
      )
      .replace('recipe: seedgate.yml', 'recipe: ${{ matrix.recipe }}')
  const asJobs: Edit = (text) => {
    const job = text.slice(text.indexOf('  retrain:\n', text.indexOf('jobs:')))
    return `${text}${job.replace('  retrain:', '  other:').replace('recipe: seedgate.yml', 'recipe: other.yml')}`
  }

  it.each([
    ['a matrix', asMatrix],
    ['two jobs', asJobs],
  ])(
    'as %s do not meet',
    async (_what, edit) => {
      const models = await open({ [RETRAIN]: edit })
      models.standIn.git.commitFiles('main', {
        'other.yml': second(models.standIn.git.run(['show', 'main:seedgate.yml'])),
      })
      const end = await models.retrain({ whileWaiting: withDigest('bob') })
      expect(end.conclusion).toBe('success')
      const names = models.standIn.artifacts.list(7).map(({ name }) => name)
      for (const ensemble of ['vmaf_tiny_v1', 'other_v1'])
        expect(names.filter((name) => name.includes(`-${ensemble}-7-1`))).toHaveLength(3)
      expect(models.left.pulls).toBe(1)
    },
    600_000,
  )
})
