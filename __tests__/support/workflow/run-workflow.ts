// A workflow file carried out on this machine: GitHub is the stand-in, everything else is real. What it does not know it refuses.
import type { GitHubStandIn } from '../github/stand-in.js'
import type { Run } from '../github/state.js'
import type { WhileWaiting } from './environments.js'
import { Groups } from './groups.js'
import { dispatchedInputs } from './inputs.js'
import { runJobs, type WorkflowEnd } from './jobs.js'
import { planWorkflow } from './plan.js'
import type { Repository } from './repositories.js'
import type { Rerun } from './rerun.js'
import { eventPayload, githubContext, refuseOtherEvents, type RunEvent } from './run-event.js'
import type { Mapping } from './value.js'

export interface WorkflowRequest {
  readonly standIn: GitHubStandIn
  /** Beside the stand-in's own: what may be called and checked out. */
  readonly repositories?: readonly Repository[]
  /** The workflow, from the top of the stand-in's repository. */
  readonly file: string
  readonly event: string
  /** What the event says, beside the repository and the sender. */
  readonly payload?: Mapping
  /** As a person fills them in, for workflow_dispatch. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Where left out, the default branch. */
  readonly ref?: string
  /** Where left out, the newest commit of `ref`. The workflow is the one of this commit. */
  readonly sha?: string
  readonly actor: string
  readonly runId: number
  /** The machines' folders go below it. */
  readonly folder: string
  /** RUNNER_TOOL_CACHE of every machine. */
  readonly toolCache: string
  readonly whileWaiting?: WhileWaiting
  /** A later attempt of the run that is there under `runId`. */
  readonly rerun?: Rerun
}

/** @throws WorkflowRefused where the file asks for what this runner does not know, or GitHub would not start it */
export async function runWorkflow(request: WorkflowRequest): Promise<WorkflowEnd> {
  const { standIn, file, actor, folder, toolCache, inputs = {}, whileWaiting = () => undefined } = request
  const { state, git } = standIn
  const own = { name: `${state.owner}/${state.name}`, folder: git.folder }
  const repositories = [own, ...(request.repositories ?? [])]
  const { ref = `refs/heads/${state.defaultBranch}` } = request
  const sha = request.sha ?? git.resolve(ref) ?? ''
  const plan = planWorkflow(repositories, { repository: own, path: file, commit: sha }, null)

  const { on } = plan.workflow
  const started = request.event === 'workflow_dispatch' ? { inputs, ref, workflow: file } : {}
  const payload = { ...eventPayload(standIn, actor), ...started, ...request.payload }
  const event: RunEvent = { name: request.event, payload, ref, sha, actor }
  refuseOtherEvents(on, event, file)
  const asked = request.event === 'workflow_dispatch' ? on.workflow_dispatch?.inputs : undefined
  const given = dispatchedInputs(asked ?? {}, inputs)

  const rerun = request.rerun ?? null
  const run = attemptOf(state.runs.get(request.runId) ?? newRun(request.runId, file, event), rerun)
  state.runs.set(run.id, run)
  if (rerun?.what === 'all') standIn.artifacts.hide(run.id)
  const github = githubContext(standIn, run, event, plan.workflow)
  return await runJobs(
    { standIn, repositories, folder, toolCache, run, payload, groups: new Groups(), whileWaiting, rerun },
    plan,
    { github, inputs: given, vars: {} },
  )
}

/** The actor stays who started the run; who re-runs it is the triggering actor of the new attempt. */
function attemptOf(run: Run, rerun: Rerun | null): Run {
  const [first] = run.attempts
  if (rerun === null || first === undefined) return run
  return { ...run, attempts: [...run.attempts, { actor: first.actor, triggeringActor: rerun.by }] }
}

function newRun(id: number, path: string, { name, ref, sha, actor }: RunEvent): Run {
  return {
    id,
    path,
    event: name,
    headBranch: ref.replace('refs/heads/', ''),
    headSha: sha,
    attempts: [{ actor, triggeringActor: actor }],
    reviews: [],
    jobs: [],
  }
}
