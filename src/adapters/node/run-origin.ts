// Where and on what a run happens, as evidence records it.
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import type { RunOrigin, RunRecord } from '../../evidence/run-record.js'

export function machineRecord(): RunRecord['machine'] {
  return {
    platform: process.platform,
    arch: process.arch,
    cpus: availableParallelism(),
    node: process.version,
  }
}

/** Whether this process is a step of a workflow job, whose checkout deletes what git does not track. */
export function isWorkflowJob(): boolean {
  return process.env['GITHUB_ACTIONS'] === 'true'
}

/** As far as the runner's environment or git says. @param folder where to ask git */
export function runOrigin(folder: string): RunOrigin {
  const { env } = process
  const attempt = Number(env['GITHUB_RUN_ATTEMPT'])
  return {
    repository: env['GITHUB_REPOSITORY'] ?? null,
    commit: env['GITHUB_SHA'] ?? headCommit(folder),
    run_id: env['GITHUB_RUN_ID'] ?? null,
    run_attempt: Number.isSafeInteger(attempt) && attempt > 0 ? attempt : null,
    actor: env['GITHUB_ACTOR'] ?? null,
    runner: env['RUNNER_NAME'] ?? null,
  }
}

/** null outside a repository, or where there is no git. */
function headCommit(folder: string): string | null {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return null
  }
}
