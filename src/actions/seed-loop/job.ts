// The job around the action: which run, which attempt, where things may lie.
import { dirname, join, resolve } from 'node:path'

export interface RunnerJob {
  /** Null outside a workflow run. */
  readonly runId: string | null
  /** From 1. */
  readonly attempt: number
  readonly workspace: string
  /** The folder around the workspace: a checkout cleans the workspace, and nobody this. */
  readonly beside: string
  readonly temporary: string
  readonly toolCache: string
}

export function runnerJob(env: NodeJS.ProcessEnv, currentFolder: string): RunnerJob {
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'])
  const workspace = resolve(env['GITHUB_WORKSPACE'] ?? currentFolder)
  const beside = env['RUNNER_WORKSPACE'] ?? dirname(workspace)
  return {
    runId: env['GITHUB_RUN_ID'] ?? null,
    attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : 1,
    workspace,
    beside,
    temporary: env['RUNNER_TEMP'] ?? join(beside, '_temp'),
    toolCache: env['RUNNER_TOOL_CACHE'] ?? join(beside, '_tool'),
  }
}

/** What a job trains: a workflow run may train several ensembles, and each of them has shards of the same names (D53). */
export interface TrainedShard {
  readonly ensemble: string
  readonly shard: string
}

/** Of one shard of one ensemble in one workflow run, whatever the attempt: a later attempt on the same machine finds it. */
export function defaultRunDirectory({ beside, runId }: RunnerJob, { ensemble, shard }: TrainedShard): string {
  return join(beside, 'seedgate-runs', `${runId ?? 'local'}-${ensemble}-${shard}`)
}

export function evidenceName(
  { runId, attempt }: Pick<RunnerJob, 'runId' | 'attempt'>,
  { ensemble, shard }: TrainedShard,
): string {
  return `evidence-${ensemble}-${runId ?? 'local'}-${attempt}-${shard}`
}

/** What earlier attempts called their artifacts, newest first. */
export function earlierEvidenceNames({ runId, attempt }: RunnerJob, trained: TrainedShard): string[] {
  return Array.from({ length: attempt - 1 }, (_, back) =>
    evidenceName({ runId, attempt: attempt - 1 - back }, trained),
  )
}
