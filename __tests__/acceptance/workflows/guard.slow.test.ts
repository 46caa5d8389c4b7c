// The guard's workflow on pull requests of a repository that retrains: the draft of an approved run, and what people do by hand.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { suiteFolder } from '../../support/suite-folder.js'
import { answers, Consumer } from '../../support/workflow/consumer.js'
import type { WorkflowEnd } from '../../support/workflow/jobs.js'
import { publishSeedgate } from '../../support/workflow/publish-seedgate.js'
import { calledJobs, logOf, resultsOf, summaryOf } from '../../support/workflow/read-end.js'

const folder = suiteFolder()
let models: Consumer
let flip: string

beforeAll(async () => {
  models = await Consumer.open(folder, publishSeedgate(folder))
  const end = await models.retrain({ whileWaiting: answers('approved') })
  expect(end.conclusion).toBe('success')
  flip = models.standIn.state.pulls[0]?.head ?? ''
}, 240_000)
afterAll(async () => {
  expect(models.standIn.violations).toEqual([])
  await models.close()
})

const commentsOf = (number: number) => models.standIn.state.comments.filter((one) => one.issue === number)
const guardOf = (end: WorkflowEnd) => calledJobs(end)['guard']

it('lets the draft of an approved run pass, as the run and the approval that it names vouch for it', async () => {
  const end = await models.guard({ number: 1, head: flip, runId: 20 })
  expect(resultsOf(calledJobs(end))).toEqual({ guard: 'success' })
  expect(end.jobs['guard']?.outputs).toMatchObject({ passed: 'true', vouched: 'vouched' })
  expect(summaryOf(guardOf(end))).toContain('bob approved it')
  expect(commentsOf(1)).toEqual([])
})

it('refuses the same files by hand, with the digest of another model in a governed row', async () => {
  const { git } = models.standIn
  const registry = git.run(['show', `${flip}:model/tiny/registry.json`])
  // Of a row that the recipe governs: what happens to others is noted and refuses nothing.
  const [, pinned = ''] = /"vmaf_tiny_v1_seed0\.onnx"[^}]*?"sha256": "([0-9a-f]{64})"/.exec(registry) ?? []
  git.setRef('refs/heads/by-hand', git.branch(flip) ?? '')
  git.commitFiles('by-hand', { 'model/tiny/registry.json': `${registry.replace(pinned, 'ab'.repeat(32))}\n` })
  const number = models.openPull('by-hand')
  const end = await models.guard({ number, head: 'by-hand', runId: 21 })
  expect(resultsOf(calledJobs(end))).toEqual({ guard: 'failure' })
  expect(end.jobs['guard']?.outputs).toMatchObject({ passed: 'false' })
  expect(logOf(guardOf(end))).toContain('weights-digest')
  expect(commentsOf(number)).toHaveLength(1)
})

it('says nothing to a change that is none of its business', async () => {
  const { git } = models.standIn
  git.setRef('refs/heads/docs', git.branch('main') ?? '')
  git.commitFiles('docs', { 'README.md': 'Models, and how to use them\n' })
  const number = models.openPull('docs')
  const end = await models.guard({ number, head: 'docs', runId: 22 })
  expect(resultsOf(calledJobs(end))).toEqual({ guard: 'success' })
  expect(end.jobs['guard']?.outputs).toMatchObject({ passed: 'true', vouched: '' })
  expect(commentsOf(number)).toEqual([])
})
