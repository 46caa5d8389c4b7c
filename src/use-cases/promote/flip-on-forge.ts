// The flip on the base branch's newest commit, as a branch on the forge: by compare-and-swap, once more where the base moved.
import { parseApproval, sameApproval, serialiseApproval, type ApprovalRecord } from '../../approval/record.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { verdictSha256 } from '../../gate/verdict.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import type { BranchOutcome, NewBranch } from '../../ports/repository.js'
import { parseRecipe, type LoadedRecipe } from '../../recipe/parse.js'
import { approvedMessage, flipBranch, TRAILERS } from '../../registry/flip-message.js'
import { flipPaths, registryOf } from '../../registry/flip-paths.js'
import { FlipRefused } from '../../registry/flip-refused.js'
import { planFlip, type FlipPlan } from '../../registry/plan-flip.js'
import { plannedChanges } from '../../registry/planned-changes.js'
import { registryAt, type ReadTree } from '../../registry/tree.js'
import { commitOwnBranch } from '../commit-own-branch.js'
import { loadFlipBase } from '../flip/load-base.js'
import type { Promotion } from '../flip/read-promotion.js'

export interface ForgeFlipRequest {
  /** From the top of the repository. */
  readonly recipePath: string
  readonly baseBranch: string
  readonly promotion: Promotion
  readonly approval: ApprovalRecord
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

/**
 * The recipe as the base has it: a branch that is merely checked out here must not bring a policy of its own.
 * @throws FlipRefused recipe-differs, where the base has none; SeedgateError recipe-invalid
 */
export async function recipeAt(
  repository: RemoteRepository,
  commit: string,
  path: string,
): Promise<LoadedRecipe> {
  const bytes = await repository.read(commit, path)
  if (bytes !== null) return parseRecipe(bytes, path)
  throw new FlipRefused('recipe-differs', `${path} at ${commit}: expected the recipe, got no such file`)
}

interface Planned {
  readonly plan: FlipPlan
  readonly approval: ApprovalRecord
}

async function planOn(
  repository: RemoteRepository,
  base: string,
  { recipePath, promotion, approval }: ForgeFlipRequest,
): Promise<Planned> {
  const recipe = await recipeAt(repository, base, recipePath)
  const tree = await loadFlipBase(recipe.recipe, async (path) => await repository.read(base, path))
  const kept = await keptApproval(repository, recipe, tree, approval)
  const { attestation, ...promoted } = promotion
  const records = {
    approval: new TextEncoder().encode(serialiseApproval(kept)),
    ...(attestation === null ? {} : { attestation }),
  }
  const plan = planFlip({ recipe, base: tree, ...promoted, records })
  return { plan: { ...plan, message: approvedMessage(plan.message, kept) }, approval: kept }
}

/**
 * When an approval was read is part of its record, and reading it again must not make it another one: where the base has
 * the flip, its record stands, and where the branch has the same approval, the time when it was first read.
 */
async function keptApproval(
  repository: RemoteRepository,
  { recipe }: LoadedRecipe,
  base: ReadTree,
  approval: ApprovalRecord,
): Promise<ApprovalRecord> {
  const { approval: path } = flipPaths(recipe, registryAt(base, registryOf(recipe).path))
  const merged = recordIn(base(path), path)
  if (merged?.verdict_sha256 === approval.verdict_sha256) return merged
  const tip = await repository.tip(flipBranch(recipe.ensemble, approval.verdict_sha256))
  const proposed = tip === null ? null : recordIn(await repository.read(tip, path), path)
  return proposed !== null && sameApproval(proposed, approval) ? proposed : approval
}

/** Null where there is none that can be read. */
function recordIn(bytes: Uint8Array | null, path: string): ApprovalRecord | null {
  if (bytes === null) return null
  try {
    return parseApproval(bytes, path)
  } catch (error) {
    if (error instanceof SeedgateError) return null
    throw error
  }
}

type Committed = Exclude<BranchOutcome, { outcome: 'branch-taken' }>

async function commitFlip(
  repository: RemoteRepository,
  base: string,
  { baseBranch, promotion }: ForgeFlipRequest,
  { branch, message, files }: FlipPlan,
): Promise<Committed> {
  const change: NewBranch = { base, baseBranch, branch, message, files: plannedChanges(files) }
  // Our own flip of this verdict, on an older base, makes room. Anything else is somebody's work.
  const trailer = `${TRAILERS.verdict}: ${verdictSha256(promotion.verdict)}`
  const made = await commitOwnBranch(repository, change, trailer)
  if (made.outcome !== 'branch-taken') return made
  throw new FlipRefused(
    'branch-taken',
    `expected no branch ${branch}, got one with something else: ${made.commit}`,
  )
}
