// seedgate rollback: what a flip changed goes back, as a branch with one commit in a local checkout.
import type { History } from '../../ports/history.js'
import type { BranchOutcome, ChangePreview, Repository, TreeChange } from '../../ports/repository.js'
import type { RollbackPlan } from '../../registry/plan-rollback.js'
import { plannedChanges } from '../../registry/planned-changes.js'
import { RollbackRefused } from '../../registry/rollback-refused.js'
import { planRollbackAt } from '../history/plan-rollback-at.js'
import { baseBranchOf, commitOf, policyAt } from '../history/policy-at.js'
import { refuseChangedAgain } from '../history/refuse-changed-again.js'
import { assertWhole } from '../history/whole.js'

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
  const baseBranch = baseBranchOf(await policyAt(history, await commitOf(history, 'HEAD'), recipePath))
  const base = await tipOf(repository, baseBranch)
  const recipe = await policyAt(history, base, recipePath)
  // 2. The plan, refused where somebody else's change would be undone too.
  const plan = await planRollbackAt(history, base, recipe, request.verdict)
  await refuseChangedAgain(history, base, plan)
  const change: TreeChange = { base, files: plannedChanges(plan.files) }
  const preview = await repository.preview(change)
  // 3. Carried out, unless there is nothing to do or only a look was asked for.
  const rollback = { plan, baseBranch, base, preview }
  if (plan.files.length === 0) return { ...rollback, outcome: 'already-rolled-back', commit: null }
  if (request.dryRun) return { ...rollback, outcome: 'dry-run', commit: null }
  const { branch, message } = plan
  const result = await repository.commitAsBranch({ ...change, baseBranch, branch, message })
  return { ...rollback, ...committed(result, plan, baseBranch) }
}

async function tipOf(repository: Repository, branch: string): Promise<string> {
  const tip = await repository.branch(branch)
  if (tip === null) throw new RollbackRefused('base-missing', `expected a local branch ${branch}, got none`)
  if (tip.behindUpstream === 0) return tip.commit
  const detail = `expected ${branch} at its upstream's tip, got ${tip.behindUpstream} commits behind it`
  throw new RollbackRefused('base-stale', detail)
}

function committed(
  { outcome, commit }: BranchOutcome,
  { branch }: RollbackPlan,
  baseBranch: string,
): Pick<LocalRollback, 'outcome' | 'commit'> {
  switch (outcome) {
    case 'committed':
      return { outcome, commit }
    case 'already-there':
      return { outcome: 'already-committed', commit }
    case 'branch-taken':
      throw new RollbackRefused(
        'branch-taken',
        `expected no branch ${branch}, got one with something else: ${commit}`,
      )
    case 'base-moved':
      throw new RollbackRefused(
        'base-moved',
        `expected ${baseBranch} to stay, got it at ${commit ?? 'no commit'}`,
      )
  }
}
