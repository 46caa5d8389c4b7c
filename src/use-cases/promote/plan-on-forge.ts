// What the flip comes to on a commit of the forge: with the approval of now, or as a commit that is there already was made.
import { parseApproval, sameApproval, serialiseApproval, type ApprovalRecord } from '../../approval/record.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import { parseRecipe, type LoadedRecipe } from '../../recipe/parse.js'
import { approvedMessage, flipBranch } from '../../registry/flip-message.js'
import { flipPaths, registryOf } from '../../registry/flip-paths.js'
import { FlipRefused } from '../../registry/flip-refused.js'
import { planFlip, type FlipPlan } from '../../registry/plan-flip.js'
import { registryAt, type ReadTree } from '../../registry/tree.js'
import { loadFlipBase } from './load-base.js'
import type { Promotion } from './read-promotion.js'

export interface FlipToPlan {
  /** From the top of the repository. */
  readonly recipePath: string
  readonly promotion: Promotion
  readonly approval: ApprovalRecord
}

export interface PlannedOnForge {
  readonly plan: FlipPlan
  /** As it stands beside the verdict: the first observation of it. */
  readonly approval: ApprovalRecord
}

interface Base {
  readonly recipe: LoadedRecipe
  readonly tree: ReadTree
  /** Of the approval's record, from the top of the repository. */
  readonly record: string
}

/** @param base full commit id. @throws FlipRefused; SeedgateError of the forge, or where registry or recipe cannot be used */
export async function planOn(
  repository: RemoteRepository,
  base: string,
  { recipePath, promotion, approval }: FlipToPlan,
): Promise<PlannedOnForge> {
  const on = await baseAt(repository, base, recipePath)
  return planWith(on, promotion, await keptApproval(repository, on, approval))
}

/**
 * The same as the commit `made` has it, its own approval included; null where that has none of this verdict.
 * @throws as {@link planOn}
 */
export async function planAsMade(
  repository: RemoteRepository,
  base: string,
  made: string,
  { recipePath, promotion, approval }: FlipToPlan,
): Promise<FlipPlan | null> {
  const on = await baseAt(repository, base, recipePath)
  const recorded = await recordAt(repository, made, on.record)
  if (recorded?.verdict_sha256 !== approval.verdict_sha256) return null
  return planWith(on, promotion, recorded).plan
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

async function baseAt(repository: RemoteRepository, commit: string, recipePath: string): Promise<Base> {
  const recipe = await recipeAt(repository, commit, recipePath)
  const tree = await loadFlipBase(recipe.recipe, async (path) => await repository.read(commit, path))
  const { approval: record } = flipPaths(recipe.recipe, registryAt(tree, registryOf(recipe.recipe).path))
  return { recipe, tree, record }
}

function planWith(
  { recipe, tree: base }: Base,
  promotion: Promotion,
  approval: ApprovalRecord,
): PlannedOnForge {
  const { attestation, ...promoted } = promotion
  const records = {
    approval: new TextEncoder().encode(serialiseApproval(approval)),
    ...(attestation === null ? {} : { attestation }),
  }
  const plan = planFlip({ recipe, base, ...promoted, records })
  return { plan: { ...plan, message: approvedMessage(plan.message, approval) }, approval }
}

/**
 * When an approval was read is part of its record, and reading it again must not make it another one: where the base has
 * the flip, its record stands, and where the branch has the same approval, the time when it was first read.
 */
async function keptApproval(
  repository: RemoteRepository,
  { recipe, tree, record }: Base,
  approval: ApprovalRecord,
): Promise<ApprovalRecord> {
  const merged = recordIn(tree(record), record)
  if (merged?.verdict_sha256 === approval.verdict_sha256) return merged
  const tip = await repository.tip(flipBranch(recipe.recipe.ensemble, approval.verdict_sha256))
  const proposed = tip === null ? null : await recordAt(repository, tip, record)
  return proposed !== null && sameApproval(proposed, approval) ? proposed : approval
}

async function recordAt(
  repository: RemoteRepository,
  commit: string,
  path: string,
): Promise<ApprovalRecord | null> {
  return recordIn(await repository.read(commit, path), path)
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
