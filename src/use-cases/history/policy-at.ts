// The recipe as it is committed: what governs a change is never read from a working tree.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { History } from '../../ports/history.js'
import { parseRecipe, type LoadedRecipe } from '../../recipe/parse.js'

/**
 * @param commit full id
 * @param path of the recipe, from the top of the repository
 * @throws SeedgateError recipe-not-found, recipe-invalid
 */
export async function policyAt(history: History, commit: string, path: string): Promise<LoadedRecipe> {
  const bytes = (await history.files(commit, [path])).get(path)
  if (bytes !== undefined) return parseRecipe(bytes, path)
  throw new SeedgateError('recipe-not-found', `${path}: expected the recipe at ${commit}, got no such file`, {
    hint: 'name its path in the repository with --recipe FILE, or commit it',
  })
}

/** @throws SeedgateError repository-invalid where there is no such commit */
export async function commitOf(history: History, revision: string): Promise<string> {
  const commit = await history.resolve(revision)
  if (commit !== null) return commit
  throw new SeedgateError('repository-invalid', `expected a commit, got the revision ${revision}`, {
    hint: 'give a branch, a tag or a commit that this repository has; git fetch brings what is missing',
  })
}
