// What must hold of every workflow file: least privilege, pinned actions, nothing interpolated into a shell, no input that
// is not there.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { faultsOf, workflowSchema, type Interfaces } from '../support/workflow-faults.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): unknown => parse(readFileSync(join(ROOT, file), 'utf8'))

const FOLDERS = ['.github/workflows', 'examples/consumer/.github/workflows']
const FILES = FOLDERS.flatMap((folder) => readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`))

const declared = z.object({
  inputs: z.record(z.string(), z.unknown()).default({}),
  outputs: z.record(z.string(), z.unknown()).default({}),
})
const callable = z.object({ on: z.object({ workflow_call: declared }) })

/** As a workflow of ours names them, whether it has seedgate checked out or calls it. */
const interfaces: Interfaces = (uses) => {
  const action = /^(?:\.\/\.seedgate|\$)(?:\/(\w+))?$/.exec(uses)
  if (action !== null) return namesOf(declared.parse(read(join(action[1] ?? '', 'action.yml'))))
  const workflow = /^OWNER\/seedgate\/(\.github\/workflows\/[\w-]+\.yml)@/.exec(uses)?.[1]
  if (workflow === undefined || !existsSync(join(ROOT, workflow))) return null
  return namesOf(callable.parse(read(workflow)).on.workflow_call)
}

function namesOf({ inputs, outputs }: z.infer<typeof declared>) {
  return { inputs: Object.keys(inputs), outputs: Object.keys(outputs) }
}

it.each(FILES)('%s keeps every rule', (file) => {
  expect(faultsOf(workflowSchema.parse(read(file)), interfaces)).toEqual([])
})

describe('the retraining workflow', () => {
  const shape = z.object({
    on: z.object({
      workflow_dispatch: declared.pick({ inputs: true }),
      workflow_call: declared.pick({ inputs: true }),
    }),
    jobs: z.record(
      z.string(),
      z.looseObject({ permissions: z.record(z.string(), z.string()), concurrency: z.unknown().optional() }),
    ),
  })
  const { on, jobs } = shape.parse(read('.github/workflows/retrain.yml'))

  it('started by hand takes what it takes when called, but for the labels', () => {
    const { labels, ...called } = on.workflow_call.inputs
    expect(labels).toBeDefined()
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(Object.keys(called))
  })

  it('lets whatever trains write nothing', () => {
    expect(jobs['seeds']?.permissions).toEqual({ contents: 'read', actions: 'read' })
  })

  it('asks for approval in a job that holds nothing and that nobody waits for', () => {
    expect(jobs['approve']?.permissions).toEqual({})
    expect(jobs['approve']?.concurrency).toBeUndefined()
  })
})

describe('the extracting workflow', () => {
  const jobs = z
    .object({ jobs: z.record(z.string(), z.looseObject({ permissions: z.record(z.string(), z.string()) })) })
    .parse(read('.github/workflows/extract.yml')).jobs

  it('can write nothing to GitHub', () => {
    const all = Object.values(jobs).flatMap(({ permissions }) => Object.values(permissions))
    expect(new Set(all)).toEqual(new Set(['read']))
  })

  it('waits for the GPUs that retraining uses', () => {
    const groups = z.object({
      jobs: z.object({ seeds: z.unknown(), cells: z.unknown() }).partial().catchall(z.unknown()),
    })
    const group = (file: string, job: 'seeds' | 'cells') =>
      z.object({ concurrency: z.object({ group: z.string() }) }).parse(groups.parse(read(file)).jobs[job])
        .concurrency.group
    expect(group('.github/workflows/extract.yml', 'cells')).toBe(
      group('.github/workflows/retrain.yml', 'seeds'),
    )
  })
})

describe.each(['retrain', 'extract', 'guard', 'audit', 'rollback'])('the consumer’s caller of %s', (name) => {
  const jobsOf = (file: string) =>
    Object.values(
      z
        .object({
          jobs: z.record(z.string(), z.looseObject({ permissions: z.record(z.string(), z.string()) })),
        })
        .parse(read(file)).jobs,
    )

  it('gives exactly the most that any of its jobs has', () => {
    const all = jobsOf(`.github/workflows/${name}.yml`).flatMap(({ permissions }) =>
      Object.entries(permissions),
    )
    const most = Object.fromEntries(all.toSorted(([, a], [, b]) => (a === b ? 0 : a === 'read' ? -1 : 1)))
    const [caller] = jobsOf(`examples/consumer/.github/workflows/${name}.yml`)
    expect(caller?.permissions).toEqual(most)
  })
})

describe.each(['guard', 'audit', 'rollback'])('the workflow %s', (name) => {
  const step = z.looseObject({
    uses: z.string().optional(),
    with: z.record(z.string(), z.unknown()).default({}),
  })
  const { jobs } = z
    .object({ jobs: z.record(z.string(), z.object({ steps: z.array(step) })) })
    .parse(read(`.github/workflows/${name}.yml`))
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('has the whole history, keeps no token, and runs nothing but seedgate at its own commit', () => {
    expect(steps.map(({ uses }) => uses?.split('@')[0])).toEqual([
      'actions/checkout',
      `$/${name === 'rollback' ? 'rollback' : 'guard'}`,
    ])
    expect(steps[0]?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false })
  })
})

describe('a planted fault is named', () => {
  const step = (fields: object) => ({
    permissions: {},
    jobs: { one: { 'runs-on': 'x', 'timeout-minutes': 1, permissions: {}, steps: [fields] } },
  })
  const ours: Interfaces = (uses) =>
    uses === './.seedgate' ? { inputs: ['recipe'], outputs: ['seeds'] } : null

  it.each([
    ['an action by its tag', step({ uses: 'actions/checkout@v7' }), 'one: actions/checkout@v7 is not pinned'],
    [
      'an expression in a shell',
      step({ run: 'echo ${{ github.head_ref }}' }),
      'one: an expression inside run',
    ],
    [
      'an input that is not there',
      step({ uses: './.seedgate', with: { recepi: 'x' } }),
      'one: ./.seedgate has no input recepi',
    ],
    [
      'an output that is not there',
      {
        permissions: {},
        jobs: {
          one: {
            'runs-on': 'x',
            'timeout-minutes': 1,
            permissions: {},
            outputs: { plcc: '${{ steps.loop.outputs.plcc }}' },
            steps: [{ id: 'loop', uses: './.seedgate' }],
          },
        },
      },
      'one: ./.seedgate has no output plcc',
    ],
    [
      'an output of a matrix',
      {
        permissions: {},
        jobs: {
          one: {
            'runs-on': 'x',
            'timeout-minutes': 1,
            permissions: {},
            strategy: { matrix: {} },
            outputs: { a: 'b' },
            steps: [],
          },
        },
      },
      'one: outputs of a matrix',
    ],
    [
      'a job without permissions and without an end',
      { permissions: {}, jobs: { one: { 'runs-on': 'x', steps: [] } } },
      'one: no permissions',
    ],
    [
      'a job without an end',
      { permissions: {}, jobs: { one: { 'runs-on': 'x', permissions: {}, steps: [] } } },
      'one: no timeout-minutes',
    ],
    ['a workflow with every permission', { jobs: {} }, 'the workflow: no permissions'],
  ])('%s', (_what, workflow, fault) => {
    expect(faultsOf(workflowSchema.parse(workflow), ours)).toContain(fault)
  })
})
