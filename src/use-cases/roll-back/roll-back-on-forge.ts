// seedgate/rollback: a flip undone as a draft pull request. Planned from the checkout's objects, committed on the forge.
import type { Forge } from '../../ports/forge.js'
import type { History } from '../../ports/history.js'
import type { PullRequest } from '../../ports/pull-requests.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import type { TrackedIssue } from '../../ports/tracking-issues.js'
import { flipPolicy } from '../../recipe/flip-policy.js'
import { registryOf } from '../../registry/flip-paths.js'
import type { RollbackPlan } from '../../registry/plan-rollback.js'
import { plannedChanges } from '../../registry/planned-changes.js'
import { ROLLBACK_TRAILER } from '../../registry/rollback-message.js'
import { refuseRollback } from '../../registry/rollback-refused.js'
import {
  renderRollback,
  renderRollbackIssue,
  rollbackIssueTitle,
  rollbackMarker,
  type RollbackPage,
} from '../../report/rollback.js'
import { planRollbackAt } from '../history/plan-rollback-at.js'
import { commitOf, policyAt } from '../history/policy-at.js'
import { refuseChangedAgain } from '../history/refuse-changed-again.js'
import { assertWhole } from '../history/whole.js'
import { land } from '../landing/land.js'
import { forgeTip, onForge } from '../landing/place.js'
import { fulfil, proposeDraft, type Wishes } from '../landing/propose-draft.js'

export interface RollBackWorld {
  readonly history: History
  readonly forge: Pick<Forge, 'repository' | 'pullRequests' | 'trackingIssues'>
}

export interface RollBackRequest extends Wishes {
  /** The recipe's path in the repository. */
  readonly recipePath: string
  /** sha256 of the verdict's file in hex, or its first digits. */
  readonly verdict: string
  readonly runUrl: string
  /** Whether one issue follows until somebody closes it. */
  readonly issue: boolean
  readonly issueLabels: readonly string[]
}

export interface ForgeRollback {
  readonly outcome: 'proposed' | 'already-rolled-back'
  readonly plan: RollbackPlan
  readonly baseBranch: string
  /** Full id of the commit that the rollback was computed on. */
  readonly base: string
  /** Full id of the rollback's commit; null where there is nothing to do. */
  readonly commit: string | null
  readonly pull: PullRequest | null
  readonly issue: TrackedIssue | null
  /** The pull request's body. */
  readonly body: string
  /** What was wished for and could not be done, each with the reason. */
  readonly warnings: readonly string[]
}

/**
 * @throws RollbackRefused with a named reason: then there is no branch and no pull request of it
 * @throws SeedgateError of the forge: run again, it goes on where it stopped
 */
export async function rollBackOnForge(
  { history, forge }: RollBackWorld,
  request: RollBackRequest,
): Promise<ForgeRollback> {
  await assertWhole(history)
  // 1. The branch that flips land on, as the forge has it now, and its own recipe.
  const head = await commitOf(history, 'HEAD')
  const { base: baseBranch } = flipPolicy(await policyAt(history, head, request.recipePath))
  const base = await baseTip(history, forge.repository, baseBranch)
  const recipe = await policyAt(history, base, request.recipePath)
  // 2. The plan, refused where somebody else's change would be undone too.
  const plan = await planRollbackAt(history, base, recipe, request.verdict)
  await refuseChangedAgain(history, base, plan)
  const page: RollbackPage = {
    plan,
    baseBranch,
    registry: registryOf(recipe.recipe).path,
    runUrl: request.runUrl,
  }
  const done = { plan, baseBranch, base, body: renderRollback(page) }
  if (plan.files.length === 0) {
    return { ...done, outcome: 'already-rolled-back', commit: null, pull: null, issue: null, warnings: [] }
  }
  // 3. Its branch, the draft, and who follows it.
  const place = onForge(forge.repository, {
    trailer: `${ROLLBACK_TRAILER}: ${plan.verdictSha256}`,
    async filesOn(parent) {
      if ((await history.resolve(parent)) === null) return null
      const older = await policyAt(history, parent, request.recipePath)
      return plannedChanges((await planRollbackAt(history, parent, older, plan.verdictSha256)).files)
    },
  })
  const { commit } = await land(place, plan, { base, baseBranch }, refuseRollback)
  const { branch, title } = plan
  const proposal = { head: branch, base: baseBranch, title, body: done.body }
  const draft = await proposeDraft(forge.pullRequests, proposal, 'the rollback')
  const { pull } = draft
  const issue = request.issue ? await follow(forge, request, page, pull) : null
  const warnings = [...draft.warnings, ...(await fulfil(forge.pullRequests, pull.number, request))]
  return { ...done, outcome: 'proposed', commit, pull, issue, warnings }
}

/** @throws RollbackRefused base-missing, base-stale */
async function baseTip(history: History, repository: RemoteRepository, branch: string): Promise<string> {
  const tip = await forgeTip(repository, branch, refuseRollback)
  if ((await history.resolve(tip)) !== null) return tip
  throw refuseRollback(
    'base-stale',
    `expected the checkout to have ${branch}’s newest commit ${tip}, got no such commit`,
  )
}

async function follow(
  { trackingIssues }: RollBackWorld['forge'],
  { issueLabels: labels }: RollBackRequest,
  page: RollbackPage,
  pull: PullRequest,
): Promise<TrackedIssue> {
  const [marker, title] = [rollbackMarker(page.plan), rollbackIssueTitle(page.plan)]
  return await trackingIssues.track({ marker, title, body: renderRollbackIssue(page, pull), labels })
}
