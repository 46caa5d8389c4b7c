// Did the policy change together with what it governs?
import { isDeepStrictEqual } from 'node:util'
import { SeedgateError } from '../errors/seedgate-error.js'
import { parseRecipe, type LoadedRecipe } from '../recipe/parse.js'
import type { Recipe } from '../recipe/schema.js'
import { finding } from '../registry/finding.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardFinding } from './guarded.js'

/** What decides about rows; a corpus or a trainer may change beside them, as a verdict names the recipe it was made under. */
const POLICY = ['ensemble', 'seeds', 'gate', 'registry', 'flip'] as const satisfies readonly (keyof Recipe)[]

/** @param rowsChanged whether any row, or a file of the ensemble, changed as well */
export async function checkRecipe(
  base: LoadedRecipe,
  head: LoadTree,
  rowsChanged: boolean,
): Promise<GuardFinding[]> {
  const { path } = base
  const bytes = (await head([path]))(path)
  if (bytes === null) {
    return [finding('recipe-unreadable', path, null, `${path}: expected the recipe, got no such file`)]
  }
  const after = readRecipe(bytes, path)
  if ('code' in after) return [after]
  const changed = POLICY.filter((key) => !isDeepStrictEqual(base.recipe[key], after.recipe[key]))
  if (changed.length === 0 || !rowsChanged) return []
  const message = `${path}: expected the base’s ${changed.join(', ')}, as rows change too, got another`
  return [finding('recipe-with-rows', path, null, message)]
}

function readRecipe(bytes: Uint8Array, path: string): LoadedRecipe | GuardFinding {
  try {
    return parseRecipe(bytes, path)
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'recipe-invalid') throw error
    return finding('recipe-unreadable', path, null, error.message)
  }
}
