// One job of a workflow: may it run, as how many legs, on which machines, with which token; what became of it.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recorded, GitHubStandIn } from '../github/stand-in.js'
import type { Run } from '../github/state.js'
import { contextsAt } from './availability.js'
import { passEnvironment, type WhileWaiting } from './environments.js'
import { filled, interpolate } from './expressions.js'
import { groupOf, type Groups } from './groups.js'
import { Leg, texts } from './leg.js'
import { newMachine, runsOn } from './machine.js'
import { legsOf, type Leg as MatrixLeg } from './matrix.js'
import { tokenPermissions, type Asked } from './permissions.js'
import { WorkflowRefused } from './refusal.js'
import type { Repository } from './repositories.js'
import { settled } from './settled.js'
import type { StepsJob } from './shape.js'
import type { Rerun } from './rerun.js'
import { runSteps, type StepEnd } from './steps.js'
import type { Contexts, Mapping } from './value.js'

/** What all jobs of a run have around them. */
export interface Scene {
  readonly standIn: GitHubStandIn
  readonly repositories: readonly Repository[]
  readonly folder: string
  readonly toolCache: string
  readonly run: Run
  readonly payload: Mapping
  readonly groups: Groups
  readonly whileWaiting: WhileWaiting
  /** Null in a first attempt. */
  readonly rerun: Rerun | null
}

/** One job, ready to run. */
export interface JobCall {
  readonly id: string
  readonly job: StepsJob
  /** `github`, `needs`, `inputs` and `vars`. */
  readonly contexts: Contexts
  readonly permissions: Asked
  /** Of the workflow. */
  readonly env: StepsJob['env']
  /** Of the `job` context: which workflow file this is. */
  readonly workflow: Mapping
  /** In front of the name, of the job that called. */
  readonly prefix: string
  /** Legs of an earlier attempt that are not run again, by their place in the matrix. */
  readonly kept: ReadonlyMap<number, LegEnd>
}

export type Result = 'success' | 'failure' | 'skipped' | 'waiting'

export interface LegEnd {
  /** As people see it. */
  readonly name: string
  readonly result: 'success' | 'failure'
  readonly labels: readonly string[]
  readonly group: string | null
  readonly steps: readonly StepEnd[]
  readonly outputs: Readonly<Record<string, string>>
  /** What the job asked GitHub, by its own token. */
  readonly requests: readonly Recorded[]
}

export interface JobEnd {
  readonly result: Result
  readonly outputs: Readonly<Record<string, string>>
  readonly permissions: Asked
  readonly legs: readonly LegEnd[]
  /** Of a job that did not come past its environment: as people see it. */
  readonly waitsAs?: string
}

export async function runJob(scene: Scene, call: JobCall): Promise<JobEnd> {
  const { job, contexts, permissions } = call
  const strategy = job.strategy?.matrix
  const legs = strategy === undefined ? [{}] : legsOf(filled(strategy, contextsAt('job.strategy', contexts)))
  const passed = await passGate(scene, call)
  if (passed !== 'passed') {
    const waitsAs = jobName(job, call.id, call.prefix, contexts)
    const result = passed === 'waiting' ? 'waiting' : 'failure'
    return { result, outputs: {}, permissions, legs: [], waitsAs }
  }
  const ends = await settled(
    legs.map(async (_, index) => call.kept.get(index) ?? (await runLeg(scene, call, legs, index))),
  )
  const given = ends.flatMap(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ''))
  const result = ends.every((end) => end.result === 'success') ? 'success' : 'failure'
  // Of a matrix the last leg's remain.
  return { result, outputs: Object.fromEntries(given), permissions, legs: ends }
}

async function passGate(scene: Scene, { job, contexts, prefix, id }: JobCall) {
  const { environment } = job
  if (environment === undefined) return 'passed'
  if (job.strategy !== undefined)
    throw new WorkflowRefused(`${id}: a matrix in an environment is not known here`)
  const name = interpolate(environment.name, contextsAt('job.environment', contexts))
  if (name === '') throw new WorkflowRefused(`${id}: the environment has no name`)
  const waiting = { environment: name, job: jobName(job, id, prefix, contexts), run: scene.run }
  return await passEnvironment(scene.standIn.state, waiting, scene.whileWaiting)
}

function jobName(job: StepsJob, id: string, prefix: string, contexts: Contexts): string {
  return `${prefix}${interpolate(job.name ?? id, contextsAt('job.name', contexts))}`
}

async function runLeg(
  scene: Scene,
  call: JobCall,
  legs: readonly MatrixLeg[],
  index: number,
): Promise<LegEnd> {
  const { job, id, prefix } = call
  const strategy = { 'fail-fast': false, 'job-index': index, 'job-total': legs.length }
  const contexts: Contexts = { ...call.contexts, matrix: legs[index] ?? {}, strategy }
  const name = jobName(job, id, prefix, contexts)
  const labels = runsOn(filled(job['runs-on'], contextsAt('job.runs-on', contexts)), name)
  const group = groupOf(job.concurrency, contextsAt('job.concurrency', contexts))
  const work = async () => await onMachine(scene, call, contexts, name, labels)
  return { name, labels, group: group?.name ?? null, ...(await scene.groups.alone(group, work)) }
}

async function onMachine(
  { standIn, repositories, folder, toolCache, run, payload }: Scene,
  { id, job, permissions, env, workflow }: JobCall,
  contexts: Contexts,
  name: string,
  labels: readonly string[],
): Promise<Pick<LegEnd, 'result' | 'steps' | 'outputs' | 'requests'>> {
  const { jobTokens, name: repository } = standIn.state
  const machine = await newMachine(join(folder, `${run.id}-${run.attempts.length}`), name, labels, {
    repository,
    toolCache,
  })
  const eventPath = join(machine.temporary, '_github_workflow', 'event.json')
  await mkdir(join(eventPath, '..'), { recursive: true })
  await writeFile(eventPath, JSON.stringify(payload))
  const token = `ghs_${id}${Math.random().toString(36).slice(2)}`
  jobTokens.set(token, tokenPermissions(permissions))
  const variables = { ...env, ...job.env }
  const leg = new Leg({
    ...{ standIn, repositories, machine, token, permissions, contexts, workflow, eventPath },
    job: id,
    runId: run.id,
    env: texts(variables, contextsAt('job.env', { ...contexts, secrets: { GITHUB_TOKEN: token } })),
  })
  try {
    const steps = await runSteps(leg, job.steps)
    const requests = standIn.requests.filter(({ authorization }) => authorization?.endsWith(` ${token}`))
    const result = leg.status === 'success' ? 'success' : 'failure'
    return { result, steps, outputs: texts(job.outputs, leg.at('job.outputs')), requests }
  } finally {
    // It ends with its job.
    jobTokens.set(token, null)
  }
}
