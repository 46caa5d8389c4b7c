// The whole run before anything runs: every called workflow read, every job's permissions known, every `needs` there.
import { permissionsOf, refuseMore, type Asked } from './permissions.js'
import { WorkflowRefused } from './refusal.js'
import { calledWorkflow, fileAt, type Repository, type WorkflowAddress } from './repositories.js'
import { isCall, readWorkflow, type CallingJob, type StepsJob, type Workflow } from './shape.js'

export type PlannedJob = { readonly permissions: Asked } & (
  | { readonly job: StepsJob; readonly called: null }
  | { readonly job: CallingJob; readonly called: WorkflowPlan }
)

export interface WorkflowPlan {
  readonly address: WorkflowAddress
  readonly workflow: Workflow
  readonly jobs: ReadonlyMap<string, PlannedJob>
}

/** @param allowed what the caller may give; null where nobody calls. @throws WorkflowRefused */
export function planWorkflow(
  repositories: readonly Repository[],
  address: WorkflowAddress,
  allowed: Asked | null,
  prefix = '',
): WorkflowPlan {
  const workflow = readWorkflow(fileAt(address), address.path)
  refuseWrongNeeds(workflow, address.path)
  const jobs = new Map<string, PlannedJob>()
  for (const [id, job] of Object.entries(workflow.jobs)) {
    const permissions = permissionsOf(job.permissions, workflow.permissions, `${address.path}: ${id}`)
    if (allowed !== null) refuseMore(permissions, allowed, prefix + id)
    if (!isCall(job)) jobs.set(id, { job, permissions, called: null })
    else {
      const to = calledWorkflow(repositories, job.uses)
      const called = planWorkflow(repositories, to, permissions, `${prefix}${id} / `)
      if (called.workflow.on.workflow_call === undefined)
        throw new WorkflowRefused(`${job.uses}: that workflow cannot be called`)
      jobs.set(id, { job, permissions, called })
    }
  }
  return { address, workflow, jobs }
}

function refuseWrongNeeds({ jobs }: Workflow, file: string): void {
  const done = new Set<string>()
  for (const [id, { needs }] of Object.entries(jobs))
    for (const need of needs)
      if (!(need in jobs)) throw new WorkflowRefused(`${file}: ${id} needs ${need}, which is not there`)
  while (done.size < Object.keys(jobs).length) {
    const ready = Object.entries(jobs).filter(
      ([id, { needs }]) => !done.has(id) && needs.every((one) => done.has(one)),
    )
    if (ready.length === 0) throw new WorkflowRefused(`${file}: jobs need each other`)
    for (const [id] of ready) done.add(id)
  }
}
