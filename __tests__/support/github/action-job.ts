// What a built action finds around it when its job runs on the stand-in: addresses, the event, the run; and what it said.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionJob } from '../run-action.js'
import type { GitHubStandIn } from './stand-in.js'

export interface StandInJob {
  /** Everything of the runner lies below it. */
  readonly home: string
  readonly runId: number
  readonly attempt?: number
  readonly inputs: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: object }
  readonly environment?: Readonly<Record<string, string>>
}

const DISPATCH = { name: 'workflow_dispatch', payload: { inputs: {} } }

/** For startAction: a job of a run that the stand-in knows, or one of which it knows nothing. */
export async function jobOn(standIn: GitHubStandIn, job: StandInJob): Promise<ActionJob> {
  const { owner, name, defaultBranch } = standIn.state
  const { home, runId, attempt = 1, inputs, event = DISPATCH } = job
  const run = standIn.state.runs.get(runId)
  const eventPath = join(home, `event-${runId}-${attempt}.json`)
  const repository = {
    name,
    full_name: `${owner}/${name}`,
    default_branch: defaultBranch,
    owner: { login: owner },
  }
  await writeFile(eventPath, JSON.stringify({ repository, ...event.payload }))
  const starter = run?.attempts[attempt - 1]
  return {
    home,
    runId,
    attempt,
    service: standIn.base,
    inputs,
    environment: {
      GITHUB_API_URL: standIn.base,
      GITHUB_GRAPHQL_URL: `${standIn.base}/graphql`,
      GITHUB_EVENT_NAME: run?.event ?? event.name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: `${owner}/${name}`,
      GITHUB_REPOSITORY_OWNER: owner,
      GITHUB_REF: `refs/heads/${run?.headBranch ?? defaultBranch}`,
      GITHUB_REF_NAME: run?.headBranch ?? defaultBranch,
      GITHUB_SHA: run?.headSha ?? standIn.git.branch(defaultBranch) ?? '0'.repeat(40),
      GITHUB_ACTOR: starter?.actor ?? 'mona',
      GITHUB_TRIGGERING_ACTOR: starter?.triggeringActor ?? 'mona',
      ...job.environment,
    },
  }
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string | null
  readonly message: string
}

/** The annotations that the runner would make of a log, in order. */
export function annotationsOf(log: string): readonly Annotation[] {
  const plain = (text: string): string =>
    text
      .replaceAll('%0A', '\n')
      .replaceAll('%0D', '\r')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%')
  const command = /^::(error|warning|notice)(?: ([^:]*))?::(.*)$/gm
  return [...log.matchAll(command)].map(([, level, properties = '', message = '']) => ({
    level: level as Annotation['level'],
    title: /(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? null,
    message: plain(message),
  }))
}
