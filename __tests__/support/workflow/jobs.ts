// The jobs of a workflow in the order of their needs, those of the workflows that it calls among them.
import { contextsAt } from './availability.js'
import { filled, filledMapping, holds, interpolate, type Status } from './expressions.js'
import { groupOf } from './groups.js'
import { calledInputs } from './inputs.js'
import { runJob, type JobEnd, type Result, type Scene } from './job.js'
import { legsOf } from './matrix.js'
import type { PlannedJob, WorkflowPlan } from './plan.js'
import { isChosen, keptLegs } from './rerun.js'
import { settled } from './settled.js'
import { asText, type Contexts, type Mapping, type Value } from './value.js'

/** A job that called a workflow: what came of it, once for every leg of its matrix. */
type CalledLegs = readonly WorkflowEnd[]

export interface WorkflowEnd {
  /** As the list of runs shows it. */
  readonly name: string
  readonly conclusion: Exclude<Result, 'skipped'>
  readonly jobs: Readonly<
    Record<string, JobEnd & { readonly called: WorkflowEnd | null; readonly calledLegs: CalledLegs }>
  >
  /** Those of `workflow_call`. */
  readonly outputs: Mapping
}

type Ended = JobEnd & {
  /** The first leg's. */
  readonly called: WorkflowEnd | null
  readonly calledLegs: CalledLegs
  /** Whether it was run in this attempt, or a job that it needs. */
  readonly fresh: boolean
  /** Of itself and of everything before it: what `success()` of a later job asks. */
  readonly past: Status
}

/** @param contexts `github`, `inputs` and `vars` @param prefix of the names, by the jobs that called */
export async function runJobs(
  scene: Scene,
  plan: WorkflowPlan,
  contexts: Contexts,
  prefix = '',
  earlier: WorkflowEnd | null = scene.rerun?.of ?? null,
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
        earlier: earlier?.jobs[id] ?? null,
        fresh: before.some((one) => one.fresh),
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
  /** As it ended in the attempt before. */
  readonly earlier: WorkflowEnd['jobs'][string] | null
  /** Whether a job that it needs was run in this attempt. */
  readonly fresh: boolean
}

async function runPlanned(
  scene: Scene,
  { workflow, address }: WorkflowPlan,
  planned: PlannedJob,
  ready: ReadyJob,
): Promise<Ended> {
  const { id, prefix, contexts, past, earlier, fresh } = ready
  if (scene.rerun !== null && earlier !== null && !fresh && planned.called === null) {
    if (!isChosen(scene.rerun, earlier)) return kept(scene, earlier, past)
  }
  if (!holds(planned.job.if, contextsAt('job.if', contexts), past))
    return notRun(planned, 'skipped', past === 'success' ? 'skipped' : past)
  if (planned.called !== null) return await callWorkflow(scene, planned, ready)
  const { repository, path, commit } = address
  const end = await runJob(scene, {
    ...{ id, job: planned.job, permissions: planned.permissions, contexts, prefix, env: workflow.env },
    kept: keptLegs(scene.rerun, earlier, fresh),
    workflow: {
      workflow_repository: repository.name,
      workflow_file_path: path,
      workflow_sha: commit,
      workflow_ref: `${repository.name}/${path}@${commit}`,
    },
  })
  list(scene, end)
  return {
    ...{ ...end, called: null, calledLegs: [], fresh: true },
    past: worst([{ past }, { past: statusOf(end.result) }]),
  }
}

/** What the list of the run's jobs has of it, in this attempt. */
function list({ run }: Scene, { legs, result, waitsAs }: JobEnd): void {
  const attempt = run.attempts.length
  run.jobs.push(...legs.map(({ name, result: conclusion }) => ({ name, attempt, conclusion })))
  const conclusion = result === 'waiting' ? null : result
  if (waitsAs !== undefined) run.jobs.push({ name: waitsAs, attempt, conclusion })
}

/** It is not run again, and its outputs are those that it had. */
function kept(scene: Scene, earlier: WorkflowEnd['jobs'][string], past: Status): Ended {
  if (scene.rerun?.listsKept === true) list(scene, earlier)
  return { ...earlier, fresh: false, past: worst([{ past }, { past: statusOf(earlier.result) }]) }
}

async function callWorkflow(
  scene: Scene,
  planned: PlannedJob & { readonly called: WorkflowPlan },
  { id, prefix, contexts, past, earlier, fresh }: ReadyJob,
): Promise<Ended> {
  const { job, called } = planned
  const matrix = job.strategy?.matrix
  const legs = matrix === undefined ? [null] : legsOf(filled(matrix, contextsAt('job.strategy', contexts)))
  const ends = await settled(
    legs.map(async (leg, index) => {
      const at = leg === null ? contexts : { ...contexts, matrix: leg }
      const plain = interpolate(job.name ?? id, contextsAt('job.name', at))
      const name = leg === null ? plain : `${plain} (${Object.values(leg).map(asText).join(', ')})`
      const given = filledMapping(job.with, contextsAt('job.with', at))
      const inputs = calledInputs(called.workflow.on.workflow_call?.inputs ?? {}, given)
      const before = fresh ? null : (earlier?.calledLegs[index] ?? null)
      const inside = { ...contexts, needs: {}, inputs }
      return await runJobs(scene, called, inside, `${prefix}${name} / `, before)
    }),
  )
  const conclusion = (['failure', 'waiting'] as const).find((one) =>
    ends.some((end) => end.conclusion === one),
  )
  const outputs = ends.flatMap((end) =>
    Object.entries(end.outputs).map(([key, one]) => [key, asText(one)] as const),
  )
  const result = conclusion ?? 'success'
  return {
    ...notRun(planned, result, worst([{ past }, { past: statusOf(result) }])),
    outputs: Object.fromEntries(outputs),
    called: ends[0] ?? null,
    calledLegs: ends,
    fresh: true,
  }
}

function notRun({ permissions }: PlannedJob, result: Result, past: Status): Ended {
  return { result, outputs: {}, permissions, legs: [], called: null, calledLegs: [], fresh: true, past }
}

/** `needs`, and `jobs` of what a called workflow gives back. */
function needsContext(ends: ReadonlyMap<string, Ended>): Mapping {
  return Object.fromEntries([...ends].map(([id, { result, outputs }]) => [id, { result, outputs }]))
}

const statusOf = (result: Result): Status => (result === 'waiting' ? 'skipped' : result)

function worst(all: readonly Pick<Ended, 'past'>[]): Status {
  return (['failure', 'skipped'] as const).find((one) => all.some(({ past }) => past === one)) ?? 'success'
}
