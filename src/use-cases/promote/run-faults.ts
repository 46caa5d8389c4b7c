// Is this the run of a retraining that counts: of this repository, by the recipe's workflow, on the base branch, for people?
import { RETRAIN_EVENTS } from '../../attestation/retrain-events.js'
import { shown } from '../../errors/shown.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import type { WorkflowRun } from '../../ports/workflow-runs.js'

export interface ExpectedRun {
  /** Counts from 1: the attempt that decided. */
  readonly attempt: number
  /** The workflow's file, from the top of the repository. */
  readonly workflow: string
  /** The branch that flips land on. */
  readonly base: string
}

/** Everything that is not as expected, in words; none where the run counts. @throws SeedgateError of the forge */
export async function runFaults(
  repository: Pick<RemoteRepository, 'tip' | 'hasInHistory'>,
  run: WorkflowRun,
  expected: ExpectedRun,
): Promise<string[]> {
  const faults = statedFaults(run, expected)
  return faults.length > 0 ? faults : await historyFaults(repository, run, expected)
}

function statedFaults(run: WorkflowRun, { attempt, workflow, base }: ExpectedRun): string[] {
  // GitHub may put `@` and a ref behind the file.
  const [, path = run.path, ref = base] = /^([^@]*)@(.*)$/s.exec(run.path) ?? []
  return [
    ...(run.headRepositoryId === run.repositoryId
      ? []
      : ['expected a run of this repository, got one of a fork']),
    ...(path === workflow ? [] : [`workflow: expected ${workflow}, got ${shown(path)}`]),
    ...(ref === base || ref === `refs/heads/${base}`
      ? []
      : [`workflow: expected it of refs/heads/${base}, got ${shown(ref)}`]),
    ...(RETRAIN_EVENTS.includes(run.event)
      ? []
      : [`event: expected ${RETRAIN_EVENTS.join(' or ')}, got ${shown(run.event)}`]),
    ...(run.headBranch === base ? [] : [`branch: expected ${base}, got ${shown(run.headBranch ?? 'none')}`]),
    ...(attempt <= run.attempt ? [] : [`attempt: expected at most ${run.attempt}, got ${attempt}`]),
  ]
}

/** A tag can have a branch's name, and the run of it looks the same; its commit tells. */
async function historyFaults(
  repository: Pick<RemoteRepository, 'tip' | 'hasInHistory'>,
  { headSha }: WorkflowRun,
  { base }: ExpectedRun,
): Promise<string[]> {
  const tip = await repository.tip(base)
  if (tip !== null && (await repository.hasInHistory(tip, headSha))) return []
  return [`commit: expected one of the branch ${base}, got ${headSha}`]
}

/**
 * Whether the run has come as far as a verdict's. The draft is opened by the run's last job, so that the guard may look while
 * it is still going on; what the guard asks for, the artifact and the review, no later step can take back.
 */
export function hasRun({ status }: WorkflowRun): boolean {
  return status === 'completed' || status === 'in_progress'
}
