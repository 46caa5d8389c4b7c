// What our workflow runner does as GitHub does it, and that it refuses what it does not know instead of skipping it.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { GitHubStandIn } from '../support/github/stand-in.js'
import { suiteFolder } from '../support/suite-folder.js'
import { Groups, groupOf } from '../support/workflow/groups.js'
import type { WorkflowEnd } from '../support/workflow/jobs.js'
import { legsOf } from '../support/workflow/matrix.js'
import { logOf, resultsOf, summaryOf } from '../support/workflow/read-end.js'
import { runWorkflow, type WorkflowRequest } from '../support/workflow/run-workflow.js'

const folder = suiteFolder()
let standIn: GitHubStandIn
let runs = 0

beforeAll(async () => {
  standIn = await GitHubStandIn.start(join(folder, 'models.git'))
})
afterAll(async () => {
  await standIn.close()
})

const FILE = '.github/workflows/w.yml'
const CHECKOUT = `actions/checkout@${'a'.repeat(40)}\n        with: { persist-credentials: false }`

/** A workflow of these jobs, indented by two, and other files. */
async function run(
  jobs: string,
  {
    head = 'on: push',
    files = {},
    ...request
  }: Partial<WorkflowRequest> & {
    readonly head?: string
    readonly files?: Readonly<Record<string, string>>
  } = {},
): Promise<WorkflowEnd> {
  standIn.git.commitFiles('main', {
    ...files,
    [FILE]: `${head}\npermissions: { contents: read }\njobs:\n${jobs}`,
  })
  return await runWorkflow({
    ...{ standIn, file: FILE, event: 'push', actor: 'ann', runId: ++runs, toolCache: join(folder, 'tools') },
    folder: join(folder, 'machines'),
    ...request,
  })
}

const job = (id: string, steps: string, more = '') => `
  ${id}:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
${more}    steps:
${steps}`

describe('jobs', () => {
  it('wait for what they need, and are skipped after a failure, a skip, and what was skipped for it', async () => {
    const end = await run(
      job('third', '      - run: "true"', '    needs: second\n') +
        job('first', '      - run: exit 3') +
        job('second', '      - run: "true"', '    needs: first\n') +
        job(
          'always',
          '      - run: echo "$R" \n        env: { R: "${{ needs.third.result }}" }',
          '    needs: third\n    if: always()\n',
        ),
    )
    expect(resultsOf(end.jobs)).toEqual({
      third: 'skipped',
      first: 'failure',
      second: 'skipped',
      always: 'success',
    })
    expect(logOf(end.jobs['always'])).toBe('skipped\n')
    expect(end.conclusion).toBe('failure')
  })

  it('hand outputs on, and deal a matrix out from one', async () => {
    const end = await run(
      job(
        'plan',
        `      - id: deal\n        run: echo 'm={"include":[{"n":1},{"n":2}]}' >> "$GITHUB_OUTPUT"`,
        '    outputs: { m: "${{ steps.deal.outputs.m }}" }\n',
      ) +
        job(
          'legs',
          '      - run: echo "$N"\n        env: { N: "${{ matrix.n }}" }',
          '    name: Leg ${{ matrix.n }}\n    needs: plan\n    strategy: { fail-fast: false, matrix: "${{ fromJSON(needs.plan.outputs.m) }}" }\n',
        ),
    )
    expect(end.jobs['legs']?.legs.map(({ name }) => name)).toEqual(['Leg 1', 'Leg 2'])
    expect(logOf(end.jobs['legs'])).toBe('1\n2\n')
  })
})

describe('steps', () => {
  it('of a shell see neither the token nor the results service nor anything of ours', async () => {
    const end = await run(job('one', '      - run: env | cut -d = -f 1 | sort'))
    const names = logOf(end.jobs['one']).split('\n')
    expect(names).toContain('GITHUB_RUN_ID')
    expect(names.filter((name) => /TOKEN|^ACTIONS_|^INPUT_|^npm_|^JEST_/.test(name))).toEqual([])
  })

  const ACTION = {
    'act/action.yml': `name: a
description: a
inputs: { who: { description: w, default: "\${{ github.actor }}" }, not: { description: n } }
outputs: { said: { description: s } }
runs: { using: node24, main: main.js, post: post.js }
`,
    'act/main.js': `const fs = require('fs')
fs.appendFileSync(process.env.GITHUB_OUTPUT, 'said<<E\\n' + process.env.INPUT_WHO + '\\nE\\n')
fs.appendFileSync(process.env.GITHUB_STATE, 'kept=1\\n')
if (process.env.INPUT_NOT) fs.appendFileSync(process.env.GITHUB_OUTPUT, 'more=1\\n')
console.log(Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_')).sort().join())
`,
    'act/post.js': `require('fs').appendFileSync(process.env.GITHUB_STEP_SUMMARY, 'post ' + process.env.STATE_kept)\n`,
  }

  it('of an action get its inputs and the service, give its outputs, and are followed by its post', async () => {
    const steps = `      - uses: ${CHECKOUT}\n      - id: act\n        uses: ./act\n      - run: exit 1\n`
    const end = await run(job('one', steps, '    outputs: { said: "${{ steps.act.outputs.said }}" }\n'), {
      files: ACTION,
    })
    expect(end.jobs['one']).toMatchObject({ result: 'failure', outputs: { said: 'ann' } })
    expect(logOf(end.jobs['one'])).toContain('ACTIONS_RESULTS_URL,ACTIONS_RUNTIME_TOKEN\n')
    expect(summaryOf(end.jobs['one'])).toBe('post 1')
  })

  it.each([
    ['an input that it does not declare', 'whom: x', 'no input whom'],
    ['an output that it does not declare', 'not: x', 'set an output that it does not declare: more'],
  ])('of an action with %s are refused', async (_what, given, message) => {
    const steps = `      - uses: ${CHECKOUT}\n      - uses: ./act\n        with: { ${given} }\n`
    await expect(run(job('one', steps), { files: ACTION })).rejects.toThrow(message)
  })

  it('check their own repository out only with a permission for its contents', async () => {
    const end = await run(job('one', `      - uses: ${CHECKOUT}\n`, '    permissions: {}\n'))
    expect(end.conclusion).toBe('failure')
    expect(logOf(end.jobs['one'])).toContain('repository octo/models not found')
  })
})

describe('what it does not know is refused by name', () => {
  const step = '      - run: "true"'
  it.each([
    ['a key of a job', job('one', step, '    services: {}\n'), /jobs\.one.*services/s],
    ['a key of a step', job('one', '      - run: a\n        shel: b'), /shel/],
    ['an action', job('one', '      - uses: some/thing@v1'), /nothing stands in for it/],
    [
      'an input of checkout',
      job('one', `      - uses: ${CHECKOUT.replace('{', '{ submodules: true,')}`),
      /submodules/,
    ],
    [
      'a context at its place',
      job('one', step, '    if: steps.a.outputs.b\n'),
      /Unrecognized named-value: 'steps'/,
    ],
    [
      'a function',
      job('one', "      - run: echo ${{ hashFiles('x') }}"),
      /Unrecognized function: 'hashFiles'/,
    ],
    ['a machine', job('one', step).replace('ubuntu-24.04', 'windows-2025'), /no machine has the labels/],
    ['a need', job('one', step, '    needs: two\n'), /one needs two, which is not there/],
    [
      'needs in a circle',
      job('one', step, '    needs: two\n') + job('two', step, '    needs: one\n'),
      /need each other/,
    ],
  ])('%s', async (_what, jobs, message) => {
    await expect(run(jobs)).rejects.toThrow(message)
  })

  it('an event that does not start it', async () => {
    await expect(run(job('one', step), { event: 'pull_request' })).rejects.toThrow(
      'is not started by pull_request',
    )
  })
})

describe('inputs', () => {
  const head = `on:
  workflow_dispatch:
    inputs: { n: { type: number, default: 1 }, b: { type: boolean }, c: { type: choice, options: [x, y] } }`
  const called = `on: { workflow_call: { inputs: { n: { type: number } } } }
permissions: {}
jobs:${job('inner', '      - run: echo "$N"\n        env: { N: "${{ inputs.n }}" }')}`

  it('a typed-in number is text, which a called workflow refuses; fromJSON makes it one', async () => {
    const commit = standIn.git.commitFiles('main', { '.github/workflows/called.yml': called })
    const request = { head, event: 'workflow_dispatch' }
    const call = (n: string) =>
      `  outer:\n    uses: octo/models/.github/workflows/called.yml@${commit}\n    with: { n: "${n}" }\n`
    await expect(run(call('${{ inputs.n }}'), request)).rejects.toThrow("with.n: Unexpected value '1'")
    const end = await run(call('${{ fromJSON(inputs.n) }}'), request)
    expect(logOf(end.jobs['outer']?.called?.jobs['inner'])).toBe('1\n')
  })

  it.each([
    [{ m: '1' }, 'Unexpected inputs provided: m'],
    [{ n: 'one' }, "Provided value 'one' for input 'n' is not a number"],
    [{ c: 'z' }, "Provided value 'z' for input 'c' is not a choice"],
  ])('%j are refused', async (inputs, message) => {
    const request = { head, event: 'workflow_dispatch', inputs }
    await expect(run(job('one', '      - run: "true"'), request)).rejects.toThrow(message)
  })
})

it('a matrix is every combination, without what it excludes, with what it includes', () => {
  const matrix = {
    a: [1, 2],
    b: ['x', 'y'],
    exclude: [{ a: 1, b: 'y' }],
    include: [{ a: 2, c: true }, { d: 4 }],
  }
  expect(legsOf(matrix)).toEqual([
    { a: 1, b: 'x', d: 4 },
    { a: 2, b: 'x', c: true, d: 4 },
    { a: 2, b: 'y', c: true, d: 4 },
  ])
  expect(legsOf({ include: [{ a: 1 }, { a: 2 }] })).toEqual([{ a: 1 }, { a: 2 }])
  expect(() => legsOf({ a: [] })).toThrow('the matrix has no leg')
})

describe('a concurrency group', () => {
  const group = (more: object = {}) =>
    groupOf({ group: 'GPU', 'cancel-in-progress': false, queue: 'max', ...more }, {})

  it('runs one at a time, also after one that failed', async () => {
    const groups = new Groups()
    const log: string[] = []
    const work = (name: string) => async () => {
      log.push(`${name} starts`)
      await Promise.resolve()
      log.push(`${name} ends`)
      if (name === 'a') throw new Error('a')
    }
    const all = ['a', 'b', 'c'].map(async (name) => {
      await groups.alone(group(), work(name))
    })
    await Promise.allSettled(all)
    expect(log).toEqual(['a', 'b', 'c'].flatMap((name) => [`${name} starts`, `${name} ends`]))
  })

  it('where somebody would be cancelled is refused', async () => {
    const nothing = async () => {
      await Promise.resolve()
    }
    const busy = (more: object, count: number) => {
      const groups = new Groups()
      return Promise.all(
        Array.from({ length: count }, async () => {
          await groups.alone(group(more), nothing)
        }),
      )
    }
    await expect(busy({ queue: 'single' }, 3)).rejects.toThrow('gpu: would cancel what waits')
    await expect(busy({ queue: 'single', 'cancel-in-progress': '${{ true }}' }, 2)).rejects.toThrow(
      'gpu: would cancel what is running',
    )
  })
})
