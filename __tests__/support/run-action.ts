// A built action, started as the runner starts it: inputs and places in the environment, outputs and state in files.
import { spawn } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { builtFile } from './built.js'
import { runtimeToken } from './github/results-service.js'

export interface ActionJob {
  /** Everything of the runner lies below it. */
  readonly home: string
  readonly runId: number
  readonly attempt: number
  /** Of the results service, without a slash at its end. */
  readonly service: string
  readonly inputs: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
}

export interface ActionEnd {
  readonly status: number | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
}

export interface RunningAction {
  readonly pid: number
  readonly ended: Promise<ActionEnd>
  kill(signal: NodeJS.Signals): void
  /** Resolves once the log holds the text. @throws Error where the action ends without it */
  says(text: string): Promise<void>
}

const FILES = { GITHUB_OUTPUT: 'output', GITHUB_STATE: 'state', GITHUB_STEP_SUMMARY: 'summary' } as const

/** Main, then post with main's state, as the runner does whatever became of main. */
export async function runActionWithPost(
  name: string,
  job: ActionJob,
): Promise<{ main: ActionEnd; post: ActionEnd }> {
  const main = await (await startAction(name, job)).ended
  return { main, post: await runPost(name, job, main) }
}

export async function runPost(name: string, job: ActionJob, { state }: ActionEnd): Promise<ActionEnd> {
  const states = Object.fromEntries(Object.entries(state).map(([key, value]) => [`STATE_${key}`, value]))
  const post = await startAction(`${name}-post`, { ...job, environment: { ...job.environment, ...states } })
  return await post.ended
}

/** Whether the action waits between two writes as GitHub asks of its clients, or hardly at all (see hurried-clock.mjs). */
export type Clockwork = 'real' | 'hurried'

const HURRIED = ['--import', new URL('hurried-clock.mjs', import.meta.url).href]

/** @param name of an entry in scripts/entries.mjs */
export async function startAction(
  name: string,
  job: ActionJob,
  dist?: string,
  clockwork: Clockwork = 'real',
): Promise<RunningAction> {
  const file = builtFile(name, dist)
  const env = await environment(job)
  const child = spawn(process.execPath, [...(clockwork === 'hurried' ? HURRIED : []), file], {
    cwd: workspaceOf(job),
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let log = ''
  let heard: () => void = () => undefined
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      log += text
      heard()
    })
  }
  const ended = new Promise<ActionEnd>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status) => {
      void readBack(env).then((files) => {
        resolve({ status, log, ...files })
      }, reject)
    })
  })
  return {
    pid: child.pid ?? 0,
    ended,
    kill(signal) {
      child.kill(signal)
    },
    async says(text) {
      const said = new Promise<null>((resolve) => {
        heard = () => {
          if (log.includes(text)) resolve(null)
        }
        heard()
      })
      const end = await Promise.race([said, ended])
      if (end !== null && !end.log.includes(text))
        throw new Error(`expected "${text}", got ${end.log} and ${end.status ?? ''}`)
    },
  }
}

export const workspaceOf = ({ home }: Pick<ActionJob, 'home'>): string =>
  join(home, '_work', 'models', 'models')

async function environment(job: ActionJob): Promise<Record<string, string>> {
  const temporary = join(job.home, '_work', '_temp')
  await mkdir(workspaceOf(job), { recursive: true })
  await mkdir(temporary, { recursive: true })
  const step = `${job.attempt}_${Math.random().toString(36).slice(2)}`
  const files = Object.fromEntries(
    Object.entries(FILES).map(([name, file]) => [name, join(temporary, `${file}_${step}`)]),
  )
  for (const path of Object.values(files)) await writeFile(path, '')
  const inputs = Object.fromEntries(
    Object.entries(job.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: job.home,
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'octo/models',
    GITHUB_ACTOR: 'mona',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_ATTEMPT: String(job.attempt),
    GITHUB_WORKSPACE: workspaceOf(job),
    GITHUB_TOKEN: 'tok-1234567',
    RUNNER_NAME: 'gpu-1',
    RUNNER_WORKSPACE: join(job.home, '_work', 'models'),
    RUNNER_TEMP: temporary,
    RUNNER_TOOL_CACHE: join(job.home, '_work', '_tool'),
    RUNNER_TRACKING_ID: 'github_1',
    ACTIONS_RESULTS_URL: `${job.service}/`,
    ACTIONS_RUNTIME_TOKEN: runtimeToken(job.runId, job.attempt),
    NO_PROXY: '127.0.0.1',
    ...files,
    ...inputs,
    ...job.environment,
  }
}

async function readBack(
  env: Record<string, string>,
): Promise<Pick<ActionEnd, 'outputs' | 'state' | 'summary'>> {
  const text = async (name: keyof typeof FILES) => await readFile(env[name] ?? '', 'utf8').catch(() => '')
  return {
    outputs: parseCommandFile(await text('GITHUB_OUTPUT')),
    state: parseCommandFile(await text('GITHUB_STATE')),
    summary: await text('GITHUB_STEP_SUMMARY'),
  }
}

/** `name<<delimiter`, lines, `delimiter`. */
function parseCommandFile(text: string): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [, name = '', , value = ''] of text.matchAll(/^(\S+)<<(\S+)\r?\n([\s\S]*?)\r?\n\2\r?$/gm))
    values[name] = value
  return values
}
