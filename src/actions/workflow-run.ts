// The workflow run around a step: which run of which repository, and what speaks to its forge.
import { connectGitHub, type GitHub } from '../adapters/github/connect.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { Log } from '../ports/log.js'
import { runnerJob, type RunnerJob } from './seed-loop/job.js'

export interface WorkflowRun {
  readonly job: RunnerJob
  readonly runId: number
  /** `owner/name`. */
  readonly repository: string
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string
  /** Of the run, without a slash at its end. */
  readonly runUrl: string
  readonly forge: GitHub
}

/** @throws SeedgateError usage-invalid outside a workflow run */
export function workflowRun(env: NodeJS.ProcessEnv, token: string, log: Log): WorkflowRun {
  const job = runnerJob(env, process.cwd())
  const repository = env['GITHUB_REPOSITORY'] ?? ''
  const runId = Number(job.runId)
  if (!Number.isSafeInteger(runId) || runId < 1 || repository === '') {
    throw new SeedgateError(
      'usage-invalid',
      'expected a workflow run, got no GITHUB_RUN_ID or GITHUB_REPOSITORY',
      {
        hint: 'run this as an action; on a machine of your own the command line does the same: seedgate --help',
      },
    )
  }
  const serverUrl = (env['GITHUB_SERVER_URL'] ?? 'https://github.com').replace(/\/+$/, '')
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com'
  return {
    job,
    runId,
    repository,
    serverUrl,
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    forge: connectGitHub({ token, apiUrl, serverUrl, repository, log }),
  }
}
