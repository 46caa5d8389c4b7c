// What set a run off, and what the `github` context says of it.
import { join } from 'node:path'
import type { Run } from '../github/state.js'
import type { GitHubStandIn } from '../github/stand-in.js'
import { WorkflowRefused } from './refusal.js'
import type { Triggers, Workflow } from './shape.js'
import { asText, isMapping, type Mapping } from './value.js'

export interface RunEvent {
  readonly name: string
  /** What lies at GITHUB_EVENT_PATH. */
  readonly payload: Mapping
  /** `refs/heads/main`, `refs/pull/3/merge` */
  readonly ref: string
  readonly sha: string
  readonly actor: string
}

/** @throws WorkflowRefused where the workflow does not start on it, as nothing would then happen on GitHub */
export function refuseOtherEvents(on: Triggers, event: RunEvent, file: string): void {
  const { name, payload } = event
  const filters = filtersOf(on, name)
  if (filters === null) throw new WorkflowRefused(`${file} is not started by ${name}`)
  const { types, branches } = filters
  if (types !== undefined && !types.includes(asText(payload['action'])))
    throw new WorkflowRefused(`${file} is not started by ${name} ${asText(payload['action'])}`)
  // A pull request's is the one that it goes to.
  const branch = pullBranch(event, 'base') ?? event.ref.replace('refs/heads/', '')
  if (branches?.some((one) => /[*?+![\]]/.test(one)))
    throw new WorkflowRefused(`${file}: patterns of branches are not known here`)
  if (branches !== undefined && !branches.includes(branch))
    throw new WorkflowRefused(`${file} is not started by ${name} on ${branch}`)
}

/** The `github` context without what belongs to a job. */
export function githubContext(
  standIn: GitHubStandIn,
  run: Run,
  event: RunEvent,
  workflow: Workflow,
): Mapping {
  const { owner, name } = standIn.state
  const attempt = run.attempts.at(-1)
  return {
    event_name: event.name,
    event: event.payload,
    repository: `${owner}/${name}`,
    repository_owner: owner,
    repository_id: '1296269',
    run_id: String(run.id),
    run_number: '1',
    run_attempt: String(run.attempts.length),
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    ref_type: event.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: event.sha,
    head_ref: pullBranch(event, 'head') ?? '',
    base_ref: pullBranch(event, 'base') ?? '',
    actor: event.actor,
    triggering_actor: attempt?.triggeringActor ?? event.actor,
    workflow: workflow.name ?? run.path,
    workflow_ref: `${owner}/${name}/${join(run.path)}@${event.ref}`,
    workflow_sha: event.sha,
    server_url: 'https://github.com',
    api_url: standIn.base,
    graphql_url: `${standIn.base}/graphql`,
  }
}

interface Filters {
  readonly types?: readonly string[] | undefined
  readonly branches?: readonly string[] | undefined
}

/** What `on:` asks of the event beyond its name; null where the workflow is not started by it. */
function filtersOf(on: Triggers, event: string): Filters | null {
  switch (event) {
    case 'pull_request':
    case 'push':
    case 'issue_comment':
      return on[event] ?? null
    case 'workflow_dispatch':
    case 'schedule':
      return on[event] === undefined ? null : {}
    default:
      return null
  }
}

/** Of the pull request that the event is about. */
function pullBranch({ payload }: RunEvent, side: 'head' | 'base'): string | undefined {
  const pull = payload['pull_request']
  const end = isMapping(pull) ? pull[side] : undefined
  return isMapping(end) ? asText(end['ref']) : undefined
}

/** What lies at GITHUB_EVENT_PATH, whatever the event. */
export function eventPayload({ state }: GitHubStandIn, actor: string): Mapping {
  const { owner, name, defaultBranch, private: isPrivate } = state
  return {
    repository: {
      ...{ name, full_name: `${owner}/${name}`, default_branch: defaultBranch, private: isPrivate },
      owner: { login: owner },
    },
    sender: { login: actor, type: state.users.get(actor)?.type ?? 'User' },
  }
}
