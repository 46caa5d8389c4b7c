// The step around a check: the repository that is checked out, the run, and who vouches.
import { GitHistory } from '../../adapters/node/git-history.js'
import { gitRepositories } from '../../adapters/node/git-repositories.js'
import type { StepLog } from '../../adapters/actions/step-log.js'
import type { History } from '../../ports/history.js'
import type { Voucher } from '../../ports/vouchers.js'
import { assertWhole } from '../../use-cases/history/whole.js'
import type { readInputs } from '../declaration.js'
import { workflowRun, type WorkflowRun } from '../workflow-run.js'
import type { GUARD } from './interface.js'
import { vouchersOf } from './vouchers.js'

export type GuardInputs = ReturnType<typeof readInputs<(typeof GUARD)['inputs']>>

export interface GuardStep extends WorkflowRun {
  readonly inputs: GuardInputs
  readonly history: History
  readonly vouchers: readonly Voucher[]
  readonly log: StepLog
}

/** @throws SeedgateError usage-invalid outside a workflow run; repository-invalid where no whole repository is checked out */
export async function guardStep(
  inputs: GuardInputs,
  env: NodeJS.ProcessEnv,
  log: StepLog,
): Promise<GuardStep> {
  const run = workflowRun(env, inputs.token, log)
  await gitRepositories.open(run.job.workspace)
  const history = new GitHistory(run.job.workspace)
  await assertWhole(history)
  return { ...run, inputs, history, vouchers: vouchersOf(run), log }
}
