// seedgate guard and seedgate audit: the guard's questions answered from a repository's objects; nothing is checked out or run.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ReadAttributes } from '../../guard/guarded.js'
import { auditTree, guardChange } from '../../guard/guard-change.js'
import type { Guarded } from '../../guard/guarded.js'
import type { History } from '../../ports/history.js'
import type { Voucher } from '../../ports/vouchers.js'
import { flipPolicy } from '../../recipe/flip-policy.js'
import { parseRecipe, type LoadedRecipe } from '../../recipe/parse.js'
import { sha256Of } from '../../formats/sha256.js'
import { recordPaths } from '../../registry/flip-paths.js'
import type { RollbackPlan } from '../../registry/plan-rollback.js'
import { RollbackRefused } from '../../registry/rollback-refused.js'
import type { LoadTree } from '../../registry/tree.js'
import { treeAt } from '../history/load-files.js'
import { everPromoted } from '../history/ever-promoted.js'
import { planRollbackAt } from '../history/plan-rollback-at.js'
import { commitOf, policyAt } from '../history/policy-at.js'
import { assertWhole } from '../history/whole.js'

interface Asked {
  readonly history: History
  /** The recipe's path in the repository. */
  readonly recipePath: string
  readonly vouchers: readonly Voucher[]
  /** Whether a verdict that nobody could look up is a finding. */
  readonly requireVouched: boolean
}

export interface GuardedRevisions extends Guarded {
  /** Of the recipe. */
  readonly ensemble: string
  /** Where the policy was read: at the head only where the base has none and the change brings the first one. */
  readonly policyFrom: 'base' | 'head'
  /** Full commit ids. */
  readonly base: string
  readonly head: string
  /** Whether the head has the base in it; where not, the two trees are compared as if the head took the base's place. */
  readonly containsBase: boolean
}

/** @throws SeedgateError repository-invalid, recipe-not-found, recipe-invalid, registry-invalid (of the base) */
export async function guardRevisions(
  asked: Asked & { readonly base: string; readonly head: string },
): Promise<GuardedRevisions> {
  const { history } = asked
  await assertWhole(history)
  const [base, head] = [await commitOf(history, asked.base), await commitOf(history, asked.head)]
  const { recipe, policyFrom } = await policyOf(history, base, head, asked.recipePath)
  const changes = await history.changes(base, head)
  const trees = { base: treeAt(history, base), head: treeAt(history, head) }
  const guarded = await guardChange({
    ...asked,
    vouchers: await underRootsOf(recipe, trees.base, asked.vouchers),
    ...trees,
    recipe,
    changed: new Set(changes.map(({ path }) => path)),
    rollback: async () => await rollbackOn(history, base, recipe, trees.base),
    recipeOf: async (sha256) => await Promise.resolve(sha256 === recipe.sha256 ? recipe : null),
    everPromoted: async () => await everPromoted(history, base, recipe.recipe),
    names: async () => await history.paths(head),
    attributes: { base: attributesAt(history, base), head: attributesAt(history, head) },
  })
  const { ensemble } = recipe.recipe
  const containsBase = await history.contains(head, base)
  return { ...guarded, ensemble, policyFrom, base, head, containsBase }
}

/** A change cannot weaken a policy that is not there yet; so the first recipe is the policy of the change that brings it. */
async function policyOf(
  history: History,
  base: string,
  head: string,
  path: string,
): Promise<{ readonly recipe: LoadedRecipe; readonly policyFrom: 'base' | 'head' }> {
  try {
    return { recipe: await policyAt(history, base, path), policyFrom: 'base' }
  } catch (error) {
    const isFirst = error instanceof SeedgateError && error.code === 'recipe-not-found'
    if (!isFirst || !(await history.files(head, [path])).has(path)) throw error
    return { recipe: await policyAt(history, head, path), policyFrom: 'head' }
  }
}

export interface AuditedRevision extends Guarded {
  /** Of the recipe. */
  readonly ensemble: string
  /** Full commit id. */
  readonly revision: string
}

/** @param asked.revision null for the branch that flips land on. @throws as guardRevisions */
export async function auditRevision(
  asked: Asked & { readonly revision: string | null; readonly today: Date },
): Promise<AuditedRevision> {
  const { history, recipePath } = asked
  await assertWhole(history)
  const named = asked.revision ?? (await baseBranch(history, recipePath))
  const revision = await commitOf(history, named)
  const recipe = await policyAt(history, revision, recipePath)
  const recipeOf = async (sha256: string): Promise<LoadedRecipe | null> =>
    sha256 === recipe.sha256 ? recipe : await earlierRecipe(history, revision, recipePath, sha256)
  const tree = treeAt(history, revision)
  const vouchers = await underRootsOf(recipe, tree, asked.vouchers)
  const audited = await auditTree({
    ...asked,
    vouchers,
    recipe,
    head: tree,
    recipeOf,
    names: async () => await history.paths(revision),
    attributes: attributesAt(history, revision),
  })
  return { ...audited, ensemble: recipe.recipe.ensemble, revision }
}

function attributesAt(history: History, commit: string): ReadAttributes {
  return async (paths) => await history.attributes(commit, paths)
}

/** The roots are the base's, as the policy is: a change that brings roots of its own would vouch for itself. */
async function underRootsOf(
  { recipe, path }: LoadedRecipe,
  base: LoadTree,
  vouchers: readonly Voucher[],
): Promise<readonly Voucher[]> {
  const root = recipe.flip?.trustedRoot
  if (root === undefined) return vouchers
  const bytes = (await base([root]))(root)
  if (bytes === null) {
    throw new SeedgateError(
      'recipe-invalid',
      `${path}: flip.trustedRoot: expected the file ${root}, got no such file`,
      {
        hint: 'commit the file first, in a change of its own: gh attestation trusted-root > FILE',
      },
    )
  }
  return vouchers.map((voucher) => voucher.under?.(bytes, root) ?? voucher)
}

/** A workflow's checkout has one local branch only, and the others as they were fetched. */
async function baseBranch(history: History, recipePath: string): Promise<string> {
  const { base: branch } = flipPolicy(await policyAt(history, await commitOf(history, 'HEAD'), recipePath))
  const local = `refs/heads/${branch}`
  return (await history.resolve(local)) === null ? `refs/remotes/origin/${branch}` : local
}

/** A verdict stays true under the recipe it was made under, as long as that recipe was on the branch once. */
async function earlierRecipe(
  history: History,
  tip: string,
  path: string,
  sha256: string,
): Promise<LoadedRecipe | null> {
  const steps = await history.steps({ tip, paths: [path], which: 'landed' })
  const oids = steps.flatMap(({ changes }) => changes.flatMap(({ after }) => after?.oid ?? []))
  for (const bytes of (await history.blobs(oids)).values()) {
    if (sha256Of(bytes) === sha256) return parseRecipe(bytes, path)
  }
  return null
}

async function rollbackOn(
  history: History,
  base: string,
  recipe: LoadedRecipe,
  tree: LoadTree,
): Promise<RollbackPlan | string> {
  const path = recordPaths(recipe.recipe).verdict
  const bytes = (await tree([path]))(path)
  if (bytes === null) return `the base has no verdict ${path} whose flip could be rolled back`
  try {
    return await planRollbackAt(history, base, recipe, sha256Of(bytes))
  } catch (error) {
    const known =
      error instanceof RollbackRefused || (error instanceof SeedgateError && error.code === 'verdict-invalid')
    if (known) return error.message
    throw error
  }
}
