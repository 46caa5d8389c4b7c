// The flip on the base branch's newest commit, as a branch on the forge: by compare-and-swap, once more where the base moved.
import type { ApprovalRecord } from '../../approval/record.js'
import { verdictSha256 } from '../../gate/verdict.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import type { BranchOutcome, NewBranch } from '../../ports/repository.js'
import { TRAILERS } from '../../registry/flip-message.js'
import { FlipRefused } from '../../registry/flip-refused.js'
import type { FlipPlan } from '../../registry/plan-flip.js'
import { plannedChanges } from '../../registry/planned-changes.js'
import { commitOwnBranch } from '../landing/commit-own-branch.js'
import { planAsMade, planOn, type FlipToPlan } from './plan-on-forge.js'

export interface ForgeFlipRequest extends FlipToPlan {
  readonly baseBranch: string
}

export interface ForgeFlip {
  readonly plan: FlipPlan
  /** Full id of the commit that the flip was computed on. */
  readonly base: string
  /** Full id of the flip's commit; null where the base has the flip already. */
  readonly commit: string | null
  /** As it stands beside the verdict: the first observation of it. */
  readonly approval: ApprovalRecord
}

const TRIES = 2

/** @throws FlipRefused; SeedgateError of the forge, or where registry or recipe cannot be used */
export async function flipOnForge(
  repository: RemoteRepository,
  request: ForgeFlipRequest,
): Promise<ForgeFlip> {
  for (let tried = 1; ; tried++) {
    const base = await baseTip(repository, request.baseBranch)
    const { plan, approval } = await planOn(repository, base, request)
    if (plan.files.length === 0) return { plan, base, commit: null, approval }
    const { outcome, commit } = await commitFlip(repository, base, request, plan)
    if (outcome !== 'base-moved') return { plan, base, commit, approval }
    if (tried === TRIES) {
      const detail = `expected ${request.baseBranch} to stay at ${base}, got it at ${commit ?? 'no commit'}, again`
      throw new FlipRefused('base-moved', detail)
    }
  }
}

/** @throws FlipRefused base-missing */
export async function baseTip(repository: RemoteRepository, branch: string): Promise<string> {
  const tip = await repository.tip(branch)
  if (tip === null) throw new FlipRefused('base-missing', `expected a branch ${branch}, got none`)
  return tip
}

type Committed = Exclude<BranchOutcome, { outcome: 'branch-taken' }>

async function commitFlip(
  repository: RemoteRepository,
  base: string,
  request: ForgeFlipRequest,
  plan: FlipPlan,
): Promise<Committed> {
  const { branch, message } = plan
  const change: NewBranch = {
    base,
    baseBranch: request.baseBranch,
    branch,
    message,
    files: plannedChanges(plan.files),
  }
  const made = await commitOwnBranch(repository, change, {
    trailer: `${TRAILERS.verdict}: ${verdictSha256(request.promotion.verdict)}`,
    async filesOn(parent, commit) {
      const older = await planAsMade(repository, parent, commit, request)
      return older === null ? null : plannedChanges(older.files)
    },
  })
  if (made.outcome !== 'branch-taken') return made
  throw new FlipRefused(
    'branch-taken',
    `expected no branch ${branch}, got one with something else: ${made.commit}`,
  )
}
