// The shell in our workflow files, run as the runner runs it: bash -e, values by environment only.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { writeFile, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { z } from 'zod'
import { withTemporaryFolder } from '../support/temporary-folder.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

const named = z.object({ name: z.string().optional(), run: z.string().optional() })
const shape = z.object({ jobs: z.record(z.string(), z.object({ steps: z.array(named) })) })

function scriptOf(file: string, job: string, step: string): string {
  const { jobs } = shape.parse(parse(readFileSync(join(ROOT, '.github', 'workflows', file), 'utf8')))
  const script = jobs[job]?.steps.find(({ name }) => name === step)?.run
  if (script === undefined) throw new Error(`${file}: ${job}: expected a step ${step}`)
  return script
}

/** As `run:` without `shell:` does. */
function bash(script: string, env: Readonly<Record<string, string>>, cwd = ROOT) {
  const { status, stdout } = spawnSync('bash', ['-e', '-c', script], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  })
  return { status, stdout }
}

describe.each(['retrain', 'extract'])('%s: only people and schedules start it', (name) => {
  const script = scriptOf(`${name}.yml`, 'plan', `Only people and schedules ${name}`)

  it.each(['workflow_dispatch', 'schedule'])('%s goes on', (event) => {
    expect(bash(script, { GITHUB_EVENT_NAME: event })).toEqual({ status: 0, stdout: '' })
  })

  it.each(['pull_request', 'pull_request_target', 'issue_comment', 'workflow_run', 'push', ''])(
    '%j is refused before anything trains',
    (event) => {
      const { status, stdout } = bash(script, { GITHUB_EVENT_NAME: event })
      expect(status).toBe(2)
      expect(stdout).toBe(`::error title=seedgate::expected workflow_dispatch or schedule, got ${event}\n`)
    },
  )
})

describe('extract: the plan', () => {
  const script = scriptOf('extract.yml', 'plan', 'One shard a runner')
  const planned = async (runners: string) => {
    let output = ''
    let status: number | null = null
    await withTemporaryFolder(async (folder) => {
      const file = join(folder, 'output')
      await writeFile(file, '')
      status = bash(script, { GITHUB_OUTPUT: file, RUNNERS: runners }).status
      output = await readFile(file, 'utf8')
    })
    return { status, output }
  }

  it.each([
    ['1', '{"shard":["1-of-1"]}'],
    ['3', '{"shard":["1-of-3","2-of-3","3-of-3"]}'],
  ])('of %s runners is a shard for each', async (runners, matrix) => {
    expect(await planned(runners)).toEqual({ status: 0, output: `matrix=${matrix}\n` })
  })

  it.each(['0', '100', '1.5', '', '2; touch x'])('of %j runners is refused', async (runners) => {
    expect(await planned(runners)).toEqual({ status: 2, output: '' })
  })
})

describe('extract: encode and score', () => {
  it('hands every value over as one argument, and what is not said is left out', async () => {
    await withTemporaryFolder(async (folder) => {
      await writeFile(join(folder, 'node'), `#!/usr/bin/env bash\nprintf '[%s]' "$@"\n`, { mode: 0o755 })
      const env = {
        PATH: `${folder}:${process.env['PATH'] ?? ''}`,
        GITHUB_OUTPUT: '/dev/null',
        GITHUB_WORKSPACE: '/w/r/r',
        RECIPE: 'a b.yml',
        SHARD: '1-of-2',
      }
      const script = scriptOf('extract.yml', 'cells', 'Encode and score')
      const before =
        '[.seedgate/dist/cli/index.js][extract][--recipe][a b.yml][--out][/w/r/seedgate-extract][--only][shard=1-of-2]'
      expect(bash(script, { ...env, SOURCES: '', CELLS: '0' })).toEqual({ status: 0, stdout: before })
      expect(bash(script, { ...env, SOURCES: '/v; x', CELLS: '4' }).stdout).toBe(
        `${before}[--sources][/v; x][--jobs][4]`,
      )
    })
  })
})

describe('retrain: the plan', () => {
  const action = z.object({ runs: z.object({ steps: z.array(named) }) })
  const script =
    action.parse(parse(readFileSync(join(ROOT, 'plan', 'action.yml'), 'utf8'))).runs.steps[0]?.run ?? ''

  /** With a command in seedgate's place that says what it was called with. */
  async function planned(command: string, env: Readonly<Record<string, string>>) {
    let result = { status: null as number | null, output: '' }
    await withTemporaryFolder(async (folder) => {
      const output = join(folder, 'output')
      await writeFile(output, '')
      await writeFile(join(folder, 'node'), `#!/usr/bin/env bash\n${command}\n`, { mode: 0o755 })
      const path = `${folder}:${process.env['PATH'] ?? ''}`
      const { status } = bash(script, { GITHUB_OUTPUT: output, ...env, PATH: path }, folder)
      result = { status, output: await readFile(output, 'utf8') }
    })
    return result
  }

  it('hands every value over as one argument, whatever is in it', async () => {
    const env = {
      RECIPE: 'a b;$(touch x).yml',
      RUNNERS: '2',
      GITHUB_ACTION_PATH: '/actions/plan',
      GITHUB_EVENT_NAME: 'schedule',
      GITHUB_REF_NAME: 'a b',
      DEFAULT_BRANCH: 'main',
    }
    expect(await planned(`printf '[%s]' "$@"`, env)).toEqual({
      status: 0,
      output:
        'plan=[/actions/plan/../dist/cli/index.js][plan][--recipe][a b;$(touch x).yml][--runners][2][--event][schedule][--branch][a b][--default-branch][main]\n',
    })
  })

  it('ends the job where there is none', async () => {
    expect(await planned('exit 2', { RECIPE: 'x', RUNNERS: '1' })).toEqual({ status: 2, output: '' })
  })
})

it('retrain: the approval says what was approved', async () => {
  await withTemporaryFolder(async (folder) => {
    const summary = join(folder, 'summary.md')
    const env = {
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'o/r',
      GITHUB_RUN_ID: '7',
    }
    const script = scriptOf('retrain.yml', 'approve', 'What was approved')
    bash(script, { ...env, VERDICT: 'PROMOTE', DIGEST: 'c266', ARTIFACT: '12' })
    expect(await readFile(summary, 'utf8')).toBe(
      'Approved: **PROMOTE** with sha256 `c266`\n\n[verdict, report and evidence](https://github.com/o/r/actions/runs/7/artifacts/12)\n',
    )
  })
})

it.each([
  ['success', 0],
  ['success success', 0],
  ['success failure', 1],
  ['cancelled success', 1],
  ['skipped', 1],
])('ci-ok: %s ends with %i', (results, status) => {
  const script = scriptOf('ci.yml', 'ci-ok', 'Every job succeeded')
  expect(bash(script, { RESULTS: results }).status).toBe(status)
})
