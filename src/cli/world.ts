// The real world, wired: what the commands hand to the use-cases.
import { execFileSync } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { systemClock } from '../adapters/node/clock.js'
import { nodeFiles } from '../adapters/node/files.js'
import { nodeLocks } from '../adapters/node/locks.js'
import type { RunOrigin } from '../evidence/run-record.js'

export const files = nodeFiles
export const locks = nodeLocks
export const clock = systemClock

export function thisMachine() {
  return {
    platform: process.platform,
    arch: process.arch,
    cpus: availableParallelism(),
    node: process.version,
  }
}

/** Where this run happens, as far as the runner's environment or git says. */
export function thisOrigin(folder: string): RunOrigin {
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
