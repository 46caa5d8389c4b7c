// The gate's second stage: an approved verdict → the draft pull request of its flip. Every doubt ends before the branch.
import type { ApprovalRecord } from '../../approval/record.js'
import { shown } from '../../errors/shown.js'
import type { Verdict } from '../../gate/verdict.js'
import type { Clock } from '../../ports/clock.js'
import type { Forge } from '../../ports/forge.js'
import type { Log } from '../../ports/log.js'
import type { PullRequest } from '../../ports/pull-requests.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import { FlipRefused, refuseFlip } from '../../registry/flip-refused.js'
import type { FlipPlan } from '../../registry/plan-flip.js'
import { renderPullRequest } from '../../report/pull-request.js'
import { flipPolicy } from '../../recipe/flip-policy.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import type { ArtifactReference } from '../decide/fetch-evidence.js'
import { findApproval } from './find-approval.js'
import { flipOnForge } from './flip-on-forge.js'
import { recipeAt } from './plan-on-forge.js'
import { proveVerdict, type ProofWorld } from './prove-verdict.js'
import { nameOtherDrafts } from '../landing/name-other-drafts.js'
import { forgeTip } from '../landing/place.js'
import { fulfil, proposeDraft, type Wishes } from '../landing/propose-draft.js'

export interface PromotionWorld extends ProofWorld {
  readonly clock: Clock
  readonly log: Log
  readonly forge: Forge
}

export interface PromotionRequest extends Wishes {
  /** From the top of the repository. */
  readonly recipePath: string
  /** As it is checked out; it must name the same base branch as the default branch's. */
  readonly checkedOut: LoadedRecipe
  readonly recipeFolder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  readonly artifact: ArtifactReference
  /** In hex. */
  readonly verdictSha256: string
  readonly runId: number
  readonly attempt: number
  readonly pullNumber: number | null
  readonly artifactUrl: (runId: number, id: number) => string
  readonly temporary: string
}

export interface Promoted {
  readonly outcome: 'proposed' | 'already-flipped'
  readonly verdict: Verdict
  readonly plan: FlipPlan
  readonly approval: ApprovalRecord
  /** Full ids. */
  readonly base: string
  readonly commit: string | null
  readonly pull: PullRequest | null
  /** The pull request's body. */
  readonly body: string
  /** What was wished for and could not be done, each with the reason. */
  readonly warnings: readonly string[]
}

export const STATUS_CONTEXT = 'seedgate/flip'

/**
 * @throws ApprovalRefused, FlipRefused, BundleRefused: then there is no branch and no pull request of it
 * @throws SeedgateError of the forge: run again, it goes on where it stopped
 */
export async function promote(world: PromotionWorld, request: PromotionRequest): Promise<Promoted> {
  const { forge, clock } = world
  // 1. By which policy: the base's own.
  const { baseBranch, recipe } = await recipeOfBase(forge.repository, request)
  const policy = flipPolicy(recipe)
  // 2. What was decided, by digests, and judged again.
  const { promotion, run } = await proveVerdict(world, { ...request, recipe, policy })
  // 3. Who approved exactly that.
  const { verdictSha256, attempt, pullNumber } = request
  const { ensemble } = recipe.recipe
  const found = await findApproval(forge, clock, {
    policy,
    ensemble,
    verdictSha256,
    run,
    // By comment, the verdict may be of another run than the one that promotes.
    attempt: run.id === request.runId ? attempt : run.attempt,
    decidedIn: promotion.verdict.run.run_attempt,
    pullNumber,
  })
  // 4. The flip, on the newest commit of the base.
  const flip = await flipOnForge(forge.repository, { ...request, baseBranch, promotion, approval: found })
  const { verdict } = promotion
  const { plan, approval } = flip
  const artifactUrl = request.artifactUrl(run.id, request.artifact.id)
  const artifactDigest = request.artifact.digest
  const page = { plan, verdict, approval, baseBranch, runUrl: run.url, artifactUrl, artifactDigest }
  const done = { verdict, plan, approval, base: flip.base, body: renderPullRequest(page) }
  if (flip.commit === null)
    return { ...done, outcome: 'already-flipped', commit: null, pull: null, warnings: [] }
  // 5. Its checks on its commit, then the draft, and what is nice to have.
  await setStatus(forge, flip.commit, plan, run.url)
  const { branch: head, title } = plan
  const proposal = { head, base: baseBranch, title, body: done.body }
  const { pull, warnings } = await proposeDraft(forge.pullRequests, proposal, 'the flip')
  const undone = [
    ...(await nameOtherDrafts(forge.pullRequests, ensemble, pull)),
    ...(await fulfil(forge.pullRequests, pull.number, request)),
  ]
  return { ...done, outcome: 'proposed', commit: flip.commit, pull, warnings: [...warnings, ...undone] }
}

/**
 * Which branch is the base only the default branch says, which is the one that everybody reviews: a branch that names itself
 * would bring an environment and thresholds of its own.
 * @throws FlipRefused recipe-differs, base-missing
 */
async function recipeOfBase(
  repository: RemoteRepository,
  { recipePath, checkedOut }: PromotionRequest,
): Promise<{ readonly baseBranch: string; readonly recipe: LoadedRecipe }> {
  const at = async (branch: string): Promise<LoadedRecipe> =>
    await recipeAt(repository, await forgeTip(repository, branch, refuseFlip), recipePath)
  const { defaultBranch } = await repository.facts()
  const reviewed = await at(defaultBranch)
  const { base: baseBranch } = flipPolicy(reviewed)
  const recipe = baseBranch === defaultBranch ? reviewed : await at(baseBranch)
  for (const [place, { base }] of [
    ['the checkout', flipPolicy(checkedOut)],
    [baseBranch, flipPolicy(recipe)],
  ] as const) {
    if (base === baseBranch) continue
    const detail = `${recipePath} of ${place}: flip.base: expected ${baseBranch}, as the default branch ${defaultBranch} has it, got ${shown(base)}`
    throw new FlipRefused('recipe-differs', detail)
  }
  return { baseBranch, recipe }
}

async function setStatus(
  { commitStatuses }: Forge,
  commit: string,
  { verdictSha256, rows }: FlipPlan,
  url: string,
): Promise<void> {
  await commitStatuses.set(commit, {
    context: STATUS_CONTEXT,
    state: 'success',
    description: `${rows.length} rows: registry, files, approval and verdict ${verdictSha256.slice(0, 12)} checked`,
    url,
  })
}
