// seedgate flip: the flip as a branch with one commit in a local checkout; nothing else of the checkout changes.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Files } from '../../ports/files.js'
import type { BranchOutcome, ChangePreview, Repository, TreeChange } from '../../ports/repository.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { FlipRefused } from '../../registry/flip-refused.js'
import { planFlip, type FlipPlan } from '../../registry/plan-flip.js'
import { plannedChanges } from '../../registry/planned-changes.js'
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
  const baseBranch = baseBranchOf(recipe)
  const base = await baseCommit(repository, baseBranch)
  // 2. The plan, checked.
  const tree = await loadFlipBase(recipe.recipe, async (path) => await repository.read(base, path))
  const { attestation, ...promoted } = promotion
  const records = attestation === null ? {} : { attestation }
  const plan = planFlip({ recipe, base: tree, ...promoted, records })
  const change: TreeChange = { base, files: plannedChanges(plan.files) }
  const preview = await repository.preview(change)
  // 3. Carried out, unless there is nothing to do or only a look was asked for.
  const flip = { plan, baseBranch, base, preview }
  if (plan.files.length === 0) return { ...flip, outcome: 'already-flipped', commit: null }
  if (request.dryRun) return { ...flip, outcome: 'dry-run', commit: null }
  const { branch, message } = plan
  const { outcome, commit } = committed(
    await repository.commitAsBranch({ ...change, baseBranch, branch, message }),
    plan,
    baseBranch,
  )
  return { ...flip, outcome: outcome === 'committed' ? 'committed' : 'already-committed', commit }
}

function baseBranchOf({ recipe, path }: LoadedRecipe): string {
  if (recipe.flip !== undefined) return recipe.flip.base
  throw new SeedgateError('recipe-invalid', `${path}: flip: expected the branch to flip on, got nothing`, {
    hint: 'add flip.base and flip.environment to the recipe',
  })
}

async function baseCommit(repository: Repository, branch: string): Promise<string> {
  const tip = await repository.branch(branch)
  if (tip === null) throw new FlipRefused('base-missing', `expected a local branch ${branch}, got none`)
  if (tip.behindUpstream === 0) return tip.commit
  // A flip from a stale branch is how placeholder digests once came back into production (D21).
  const detail = `expected ${branch} at its upstream's tip, got ${tip.behindUpstream} commits behind it`
  throw new FlipRefused('base-stale', detail)
}

function committed(
  result: BranchOutcome,
  { branch }: FlipPlan,
  baseBranch: string,
): Extract<BranchOutcome, { outcome: 'committed' | 'already-there' }> {
  switch (result.outcome) {
    case 'committed':
    case 'already-there':
      return result
    case 'branch-taken':
      throw new FlipRefused(
        'branch-taken',
        `expected no branch ${branch}, got one with something else: ${result.commit}`,
      )
    case 'base-moved':
      throw new FlipRefused(
        'base-moved',
        `expected ${baseBranch} to stay, got it at ${result.commit ?? 'no commit'}`,
      )
  }
}
