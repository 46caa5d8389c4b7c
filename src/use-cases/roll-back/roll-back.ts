// seedgate rollback: what a flip changed goes back, as a branch with one commit in a local checkout.
import type { History } from '../../ports/history.js'
import type { ChangePreview, Repository } from '../../ports/repository.js'
import { flipPolicy } from '../../recipe/flip-policy.js'
import type { RollbackPlan } from '../../registry/plan-rollback.js'
import { refuseRollback } from '../../registry/rollback-refused.js'
import { planRollbackAt } from '../history/plan-rollback-at.js'
import { commitOf, policyAt } from '../history/policy-at.js'
import { refuseChangedAgain } from '../history/refuse-changed-again.js'
import { assertWhole } from '../history/whole.js'
import { changeOf, land } from '../landing/land.js'
import { checkout } from '../landing/place.js'

export interface RollBack {
  readonly history: History
  readonly repository: Repository
  /** The recipe's path in the repository. */
  readonly recipePath: string
  /** sha256 of the verdict's file in hex, or its first digits. */
  readonly verdict: string
  /** Only look: nothing is written to the repository. */
  readonly dryRun: boolean
}

export interface LocalRollback {
  /** `already-rolled-back`: the base is as before the flip; `already-committed`: the branch has it, from an earlier run. */
  readonly outcome: 'committed' | 'already-committed' | 'already-rolled-back' | 'dry-run'
  readonly plan: RollbackPlan
  readonly baseBranch: string
  /** Full id of the commit that the rollback was computed on. */
  readonly base: string
  /** Full id of the rollback's commit, null where none was made. */
  readonly commit: string | null
  readonly preview: ChangePreview
}

/** @throws RollbackRefused with a named reason; SeedgateError where recipe, registry or repository cannot be used */
export async function rollBack(request: RollBack): Promise<LocalRollback> {
  const { history, repository, recipePath } = request
  await assertWhole(history)
  // 1. The branch that flips land on, and its own recipe.
  const { base: baseBranch } = flipPolicy(
    await policyAt(history, await commitOf(history, 'HEAD'), recipePath),
  )
  const place = checkout(repository)
  const base = await place.base(baseBranch, refuseRollback)
  const recipe = await policyAt(history, base, recipePath)
  // 2. The plan, refused where somebody else's change would be undone too.
  const plan = await planRollbackAt(history, base, recipe, request.verdict)
  await refuseChangedAgain(history, base, plan)
  const preview = await repository.preview(changeOf(plan, base))
  // 3. Carried out, unless there is nothing to do or only a look was asked for.
  const rollback = { plan, baseBranch, base, preview }
  if (plan.files.length === 0) return { ...rollback, outcome: 'already-rolled-back', commit: null }
  if (request.dryRun) return { ...rollback, outcome: 'dry-run', commit: null }
  const { outcome, commit } = await land(place, plan, { base, baseBranch }, refuseRollback)
  return { ...rollback, outcome: outcome === 'committed' ? 'committed' : 'already-committed', commit }
}
