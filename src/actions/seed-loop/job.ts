// The job around the action: which run, which attempt, where things may lie.
import { randomUUID } from 'node:crypto'
import { dirname, join, resolve } from 'node:path'
import { uploadNames } from '../../evidence/upload-names.js'

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

/** Where this machine keeps the run directories of all workflow runs. */
export function runsFolder({ beside }: RunnerJob): string {
  return join(beside, 'seedgate-runs')
}

/** What a job trains: a workflow run may train several ensembles, and each of them has shards of the same names (D53). */
export interface TrainedShard {
  readonly ensemble: string
  readonly shard: string
}

/** Of one shard of one ensemble in one workflow run, whatever the attempt: a later attempt on the same machine finds it. */
export function defaultRunDirectory(job: RunnerJob, { ensemble, shard }: TrainedShard): string {
  return join(runsFolder(job), `${job.runId ?? 'local'}-${ensemble}-${shard}`)
}

/** A folder of one step's own, which is not there yet. */
export function scratchFolder({ temporary }: RunnerJob, step: string): string {
  return join(temporary, `seedgate-${step}-${randomUUID()}`)
}

export function evidenceName(
  { runId, attempt }: Pick<RunnerJob, 'runId' | 'attempt'>,
  { ensemble, shard }: TrainedShard,
): string {
  return `evidence-${ensemble}-${runId ?? 'local'}-${attempt}-${shard}`
}

/** What earlier attempts may have called their artifacts, newest first. */
export function earlierEvidenceNames({ runId, attempt }: RunnerJob, trained: TrainedShard): string[] {
  const attempts = Array.from({ length: attempt - 1 }, (_, back) => attempt - 1 - back)
  return attempts.flatMap((earlier) =>
    uploadNames(evidenceName({ runId, attempt: earlier }, trained)).toReversed(),
  )
}
