// The quick start's last step: the example's workflow, run as GitHub runs it, from "Run workflow" to the draft pull request.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { suiteFolder } from '../../support/suite-folder.js'
import { answers, Consumer } from '../../support/workflow/consumer.js'
import type { Waiting } from '../../support/workflow/environments.js'
import { publishSeedgate } from '../../support/workflow/publish-seedgate.js'
import { calledJobs, summaryOf } from '../../support/workflow/read-end.js'

const folder = suiteFolder()
let consumer: Consumer

beforeAll(async () => {
  consumer = await Consumer.open(folder, publishSeedgate(folder))
})
afterAll(async () => {
  await consumer.close()
})

it('trains on two machines, asks, and opens one draft with exactly the flip', async () => {
  const { standIn, base } = consumer
  const seen: Omit<Waiting, 'run'>[] = []
  const end = await consumer.retrain({
    whileWaiting: ({ run, ...waiting }) => {
      seen.push(waiting)
      return answers('approved')({ run, ...waiting })
    },
  })
  const jobs = calledJobs(end)
  expect(Object.entries(jobs).map(([id, { result }]) => [id, result])).toEqual([
    ['plan', 'success'],
    ['seeds', 'success'],
    ['decide', 'success'],
    ['approve', 'success'],
    ['unapproved', 'skipped'],
    ['promote', 'success'],
  ])
  expect(end.conclusion).toBe('success')

  // Never two on one GPU, never two flips of one ensemble.
  expect(jobs['seeds']?.legs.map(({ name, group, labels }) => [name, group, labels.includes('gpu')])).toEqual(
    [
      ['retrain / Seeds 0,2 (shard 1-of-2)', 'seedgate-gpu-0', true],
      ['retrain / Seeds 1 (shard 2-of-2)', 'seedgate-gpu-1', true],
    ],
  )
  expect(jobs['promote']?.legs.map(({ group }) => group)).toEqual(['seedgate-promote-vmaf_tiny_v1'])
  expect(jobs['approve']?.legs.map(({ group }) => group)).toEqual([null])

  const { verdict, 'verdict-digest': digest = '' } = end.jobs['retrain']?.outputs ?? {}
  expect(verdict).toBe('PROMOTE')
  expect(seen).toEqual([{ environment: 'model-promotion', job: `retrain / Approve ${digest}` }])
  expect(summaryOf(jobs['approve'])).toContain(`Approved: **PROMOTE** with sha256 \`${digest}\``)

  const [pull] = standIn.state.pulls
  expect(pull).toMatchObject({ base: 'main', draft: true, state: 'open' })
  expect(consumer.left).toEqual({ branches: [pull?.head], pulls: 1 })
  expect(end.jobs['retrain']?.outputs['pull-request']).toBe('https://github.com/octo/models/pull/1')
  const changed = standIn.git.run(['diff', '--numstat', 'main', pull?.head ?? '']).split('\n')
  expect(changed).toContain('6\t6\tmodel/tiny/registry.json')
  expect(changed.map((line) => line.split('\t')[2])).toEqual([
    'model/tiny/registry.json',
    'model/tiny/vmaf_tiny_v1.json',
    'model/tiny/vmaf_tiny_v1_PROMOTE.json',
    'model/tiny/vmaf_tiny_v1_approval.json',
    'model/tiny/vmaf_tiny_v1_ledger.jsonl',
    ...[0, 1, 2].flatMap((seed) => [
      `model/tiny/vmaf_tiny_v1_seed${seed}.json`,
      `model/tiny/vmaf_tiny_v1_seed${seed}.onnx`,
    ]),
  ])
  expect(standIn.git.branch('main')).toBe(base)
  expect(standIn.violations).toEqual([])
}, 120_000)
