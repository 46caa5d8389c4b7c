// The rollback of a verdict's flip, planned on a commit: the flip's own two trees and that commit's, fetched from history.
import type { History } from '../../ports/history.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { planRollback, rollbackPaths, type RollbackPlan } from '../../registry/plan-rollback.js'
import { registryOf } from '../../registry/flip-paths.js'
import { findFlip } from './find-flip.js'
import { treeAt } from './load-files.js'

/**
 * @param tip full id of the commit to plan on
 * @param digest sha256 of the verdict's file, or its first digits
 * @throws RollbackRefused verdict-unknown, verdict-ambiguous, not-a-flip; SeedgateError registry-invalid
 */
export async function planRollbackAt(
  history: History,
  tip: string,
  { recipe }: LoadedRecipe,
  digest: string,
): Promise<RollbackPlan> {
  const { step, verdictSha256 } = await findFlip(history, tip, recipe, digest)
  const { commit, parents } = step
  const [load, loadBefore] = [treeAt(history, commit), treeAt(history, parents[0] ?? null)]
  const registry = [registryOf(recipe).path]
  const paths = rollbackPaths(recipe, {
    commit,
    before: await loadBefore(registry),
    after: await load(registry),
  })
  const flip = { commit, before: await loadBefore(paths), after: await load(paths) }
  const now = await treeAt(history, tip)(paths)
  // In UTC, as the times of flips are, so that lines can be sorted.
  const at = new Date(await history.committedAt(tip)).toISOString()
  return planRollback({ recipe, flip, verdictSha256, now, at })
}
