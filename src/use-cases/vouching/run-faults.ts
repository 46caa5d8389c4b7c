// Is this the run of a retraining that counts: of this repository, by the recipe's workflow, on the base branch, for people?
import { RETRAIN_EVENTS } from '../../attestation/retrain-events.js'
import { shown } from '../../errors/shown.js'
import type { VerdictRun, VouchPolicy } from '../../ports/vouchers.js'
import type { WorkflowRun } from '../../ports/workflow-runs.js'

/** Everything that is not as expected, in words; none where the run counts. */
export function runFaults(
  run: WorkflowRun,
  { attempt }: VerdictRun,
  { workflow, base }: Pick<VouchPolicy, 'workflow' | 'base'>,
): string[] {
  // GitHub may put `@` and a ref behind the file.
  const path = run.path.replace(/@.*$/s, '')
  return [
    ...(run.headRepositoryId === run.repositoryId
      ? []
      : ['expected a run of this repository, got one of a fork']),
    ...(path === workflow ? [] : [`workflow: expected ${workflow}, got ${shown(path)}`]),
    ...(RETRAIN_EVENTS.includes(run.event)
      ? []
      : [`event: expected ${RETRAIN_EVENTS.join(' or ')}, got ${shown(run.event)}`]),
    ...(run.headBranch === base ? [] : [`branch: expected ${base}, got ${shown(run.headBranch ?? 'none')}`]),
    ...(attempt <= run.attempt ? [] : [`attempt: expected at most ${run.attempt}, got ${attempt}`]),
  ]
}

/**
 * Whether the run has come as far as a verdict's. The draft is opened by the run's last job, so that the guard may look while
 * it is still going on; what the guard asks for, the artifact and the review, no later step can take back.
 */
export function hasRun({ status }: WorkflowRun): boolean {
  return status === 'completed' || status === 'in_progress'
}
