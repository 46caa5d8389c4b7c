// The flip on the base branch's newest commit, as a branch on the forge: by compare-and-swap, once more where the base moved.
import type { ApprovalRecord } from '../../approval/record.js'
import { verdictSha256 } from '../../gate/verdict.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import { TRAILERS } from '../../registry/flip-message.js'
import { FlipRefused, refuseFlip } from '../../registry/flip-refused.js'
import type { FlipPlan } from '../../registry/plan-flip.js'
import { plannedChanges } from '../../registry/planned-changes.js'
import type { OwnCommit } from '../landing/commit-own-branch.js'
import { land } from '../landing/land.js'
import { onForge } from '../landing/place.js'
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
  const { baseBranch } = request
  const place = onForge(repository, ownFlip(repository, request))
  for (let tried = 1; ; tried++) {
    const base = await place.base(baseBranch, refuseFlip)
    const { plan, approval } = await planOn(repository, base, request)
    if (plan.files.length === 0) return { plan, base, commit: null, approval }
    try {
      const { commit } = await land(place, plan, { base, baseBranch }, refuseFlip)
      return { plan, base, commit, approval }
    } catch (error) {
      const hasMoved = error instanceof FlipRefused && error.reason === 'base-moved'
      if (!hasMoved || tried === TRIES) throw error
    }
  }
}

function ownFlip(repository: RemoteRepository, request: ForgeFlipRequest): OwnCommit {
  return {
    trailer: `${TRAILERS.verdict}: ${verdictSha256(request.promotion.verdict)}`,
    async filesOn(parent, commit) {
      const older = await planAsMade(repository, parent, commit, request)
      return older === null ? null : plannedChanges(older.files)
    },
  }
}
