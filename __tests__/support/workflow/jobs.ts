// The jobs of a workflow in the order of their needs, those of the workflows that it calls among them.
import { contextsAt } from './availability.js'
import { filled, filledMapping, holds, interpolate, type Status } from './expressions.js'
import { groupOf } from './groups.js'
import { calledInputs } from './inputs.js'
import { runJob, type JobEnd, type Result, type Scene } from './job.js'
import type { PlannedJob, WorkflowPlan } from './plan.js'
import { settled } from './settled.js'
import { asText, type Contexts, type Mapping, type Value } from './value.js'

export interface WorkflowEnd {
  /** As the list of runs shows it. */
  readonly name: string
  readonly conclusion: Exclude<Result, 'skipped'>
  readonly jobs: Readonly<Record<string, JobEnd & { readonly called: WorkflowEnd | null }>>
  /** Those of `workflow_call`. */
  readonly outputs: Mapping
}

type Ended = JobEnd & {
  readonly called: WorkflowEnd | null
  /** Of itself and of everything before it: what `success()` of a later job asks. */
  readonly past: Status
}

/** @param contexts `github`, `inputs` and `vars` @param prefix of the names, by the jobs that called */
export async function runJobs(
  scene: Scene,
  plan: WorkflowPlan,
  contexts: Contexts,
  prefix = '',
): Promise<WorkflowEnd> {
  const { workflow, jobs, address } = plan
  const ends = new Map<string, Promise<Ended>>()
  const start = (id: string, planned: PlannedJob): Promise<Ended> => {
    const needed = settled(planned.job.needs.map(async (need) => [need, await ended(need)] as const))
    return needed.then(async (all) => {
      const needs = new Map(all)
      const before = [...needs.values()]
      if (before.some(({ result }) => result === 'waiting')) return notRun(planned, 'waiting', 'skipped')
      const job: ReadyJob = {
        id,
        prefix,
        contexts: { ...contexts, needs: needsContext(needs) },
        past: worst(before),
      }
      return await runPlanned(scene, plan, planned, job)
    })
  }
  const ended = async (id: string): Promise<Ended> => {
    const planned = jobs.get(id)
    if (planned === undefined) throw new Error(`no job ${id}`)
    const known = ends.get(id) ?? start(id, planned)
    ends.set(id, known)
    return await known
  }
  const top = contextsAt('run-name', contexts)
  const all = await scene.groups.alone(groupOf(workflow.concurrency, top), async () => {
    return new Map(await settled([...jobs.keys()].map(async (id) => [id, await ended(id)] as const)))
  })
  const results = [...all.values()].map(({ result }) => result)
  return {
    name: interpolate(workflow['run-name'] ?? workflow.name ?? address.path, top),
    conclusion: (['failure', 'waiting'] as const).find((one) => results.includes(one)) ?? 'success',
    jobs: Object.fromEntries(all),
    outputs: outputsOf(plan, { ...contexts, jobs: needsContext(all) }),
  }
}

function outputsOf({ workflow }: WorkflowPlan, contexts: Contexts): Mapping {
  const declared = Object.entries(workflow.on.workflow_call?.outputs ?? {})
  const at = contextsAt('workflow_call.outputs', contexts)
  return Object.fromEntries(declared.map(([name, { value }]): [string, Value] => [name, filled(value, at)]))
}

/** A job whose needs have ended. */
interface ReadyJob {
  readonly id: string
  readonly prefix: string
  /** `github`, `inputs`, `vars` and `needs`. */
  readonly contexts: Contexts
  readonly past: Status
}

async function runPlanned(
  scene: Scene,
  { workflow, address }: WorkflowPlan,
  planned: PlannedJob,
  ready: ReadyJob,
): Promise<Ended> {
  const { id, prefix, contexts, past } = ready
  if (!holds(planned.job.if, contextsAt('job.if', contexts), past))
    return notRun(planned, 'skipped', past === 'success' ? 'skipped' : past)
  if (planned.called !== null) return await callWorkflow(scene, planned, ready)
  const { repository, path, commit } = address
  const end = await runJob(scene, {
    ...{ id, job: planned.job, permissions: planned.permissions, contexts, prefix, env: workflow.env },
    workflow: {
      workflow_repository: repository.name,
      workflow_file_path: path,
      workflow_sha: commit,
      workflow_ref: `${repository.name}/${path}@${commit}`,
    },
  })
  scene.run.jobs.push(...end.legs.map(({ name, result }) => ({ name, conclusion: result })))
  return { ...end, called: null, past: worst([{ past }, { past: statusOf(end.result) }]) }
}

async function callWorkflow(
  scene: Scene,
  planned: PlannedJob & { readonly called: WorkflowPlan },
  { id, prefix, contexts, past }: ReadyJob,
): Promise<Ended> {
  const { job, called } = planned
  const name = interpolate(job.name ?? id, contextsAt('job.name', contexts))
  const given = filledMapping(job.with, contextsAt('job.with', contexts))
  const inputs = calledInputs(called.workflow.on.workflow_call?.inputs ?? {}, given)
  const end = await runJobs(scene, called, { ...contexts, needs: {}, inputs }, `${prefix}${name} / `)
  const outputs = Object.entries(end.outputs).map(([key, one]) => [key, asText(one)] as const)
  return {
    ...notRun(planned, end.conclusion, worst([{ past }, { past: statusOf(end.conclusion) }])),
    outputs: Object.fromEntries(outputs),
    called: end,
  }
}

function notRun({ permissions }: PlannedJob, result: Result, past: Status): Ended {
  return { result, outputs: {}, permissions, legs: [], called: null, past }
}

/** `needs`, and `jobs` of what a called workflow gives back. */
function needsContext(ends: ReadonlyMap<string, Ended>): Mapping {
  return Object.fromEntries([...ends].map(([id, { result, outputs }]) => [id, { result, outputs }]))
}

const statusOf = (result: Result): Status => (result === 'waiting' ? 'skipped' : result)

function worst(all: readonly Pick<Ended, 'past'>[]): Status {
  return (['failure', 'skipped'] as const).find((one) => all.some(({ past }) => past === one)) ?? 'success'
}
