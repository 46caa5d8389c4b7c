// seedgate flip: the flip as a branch with one commit in a local checkout; nothing else of the checkout changes.
import type { Files } from '../../ports/files.js'
import type { ChangePreview, Repository } from '../../ports/repository.js'
import { flipPolicy } from '../../recipe/flip-policy.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { refuseFlip } from '../../registry/flip-refused.js'
import { planFlip, type FlipPlan } from '../../registry/plan-flip.js'
import { changeOf, land } from '../landing/land.js'
import { checkout } from '../landing/place.js'
import { loadFlipBase } from './load-base.js'
import { readPromotion } from './read-promotion.js'

export interface FlipLocally {
  readonly files: Files
  readonly repository: Repository
  readonly recipe: LoadedRecipe
  /** The run directory, with its verdict. */
  readonly dir: string
  /** Only look: nothing is written to the repository. */
  readonly dryRun: boolean
}

export interface LocalFlip {
  /** `already-flipped`: the base has this flip; `already-committed`: the branch has it, from an earlier run. */
  readonly outcome: 'committed' | 'already-committed' | 'already-flipped' | 'dry-run'
  readonly plan: FlipPlan
  readonly baseBranch: string
  /** Full id of the commit that the flip was computed on. */
  readonly base: string
  /** Full id of the flip's commit, null where none was made. */
  readonly commit: string | null
  readonly preview: ChangePreview
}

/** @throws FlipRefused with a named reason; SeedgateError where verdict, registry, recipe or repository cannot be used */
export async function flipLocally(request: FlipLocally): Promise<LocalFlip> {
  const { repository, recipe } = request
  // 1. What is promoted, and onto what.
  const promotion = await readPromotion(request.files, request.dir)
  const { base: baseBranch } = flipPolicy(recipe)
  const place = checkout(repository)
  const base = await place.base(baseBranch, refuseFlip)
  // 2. The plan, checked.
  const tree = await loadFlipBase(recipe.recipe, async (path) => await repository.read(base, path))
  const { attestation, ...promoted } = promotion
  const records = attestation === null ? {} : { attestation }
  const plan = planFlip({ recipe, base: tree, ...promoted, records })
  const preview = await repository.preview(changeOf(plan, base))
  // 3. Carried out, unless there is nothing to do or only a look was asked for.
  const flip = { plan, baseBranch, base, preview }
  if (plan.files.length === 0) return { ...flip, outcome: 'already-flipped', commit: null }
  if (request.dryRun) return { ...flip, outcome: 'dry-run', commit: null }
  const { outcome, commit } = await land(place, plan, { base, baseBranch }, refuseFlip)
  return { ...flip, outcome: outcome === 'committed' ? 'committed' : 'already-committed', commit }
}
