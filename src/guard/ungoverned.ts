// Of what a verdict in the tree stands behind, is everything still governed? An audit's question: the change that let go is past.
import { dirname, join } from 'node:path/posix'
import { SeedgateError } from '../errors/seedgate-error.js'
import { parseVerdict } from '../gate/verdict.js'
import type { ListedPath } from '../ports/history.js'
import { parseRecipe } from '../recipe/parse.js'
import type { Recipe } from '../recipe/schema.js'
import { finding, pinnedBy } from '../registry/finding.js'
import { rowId } from '../registry/flip-paths.js'
import type { Registry } from '../registry/read-registry.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardFinding } from './guarded.js'
import { isProduction } from './rows.js'

/** Recipes of one repository; more files than this in YAML are not read. */
const MOST_RECIPES = 500

/**
 * Production rows that a verdict beside the registry names, or that stand where its ensemble's rows stood, and that no recipe of the tree governs.
 * @param recipe the one that the audit goes by
 */
export async function ungovernedRows(
  recipe: Recipe,
  registry: Registry,
  names: readonly ListedPath[],
  head: LoadTree,
): Promise<GuardFinding[]> {
  const folder = dirname(registry.path)
  const verdicts = names
    .map(({ path }) => path)
    .filter((path) => dirname(path) === folder && path.endsWith('_PROMOTE.json'))
  if (verdicts.length === 0) return []
  const governed = new Set((await recipesOf(recipe, registry.path, names, head)).flatMap(idsOf))
  const tree = await head(verdicts)
  return verdicts.flatMap((path) => {
    const named = membersOf(tree(path), path)
    return registry.rows
      .filter((row) => isProduction(row) && !governed.has(row.id))
      .filter((row) => named.has(row.id) || named.has(pinnedBy(row)))
      .map((row) => {
        const message = `${registry.path}:${row.place}: row ${row.id}: expected a recipe that governs it, as ${join(path)} stands behind it, got none`
        return finding('governance-ended', registry.path, row, message)
      })
  })
}

function idsOf(recipe: Recipe): string[] {
  return [...recipe.seeds.map((seed) => rowId(recipe, seed)), ...(recipe.registry?.retired ?? [])]
}

/** Ids and digests of a verdict's members. */
function membersOf(bytes: Uint8Array | null, path: string): ReadonlySet<string> {
  if (bytes === null) return new Set()
  try {
    return new Set(parseVerdict(bytes, path).members.flatMap(({ id, sha256 }) => [id, sha256]))
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    // Whether it is a verdict is another check's question.
    return new Set()
  }
}

async function recipesOf(
  recipe: Recipe,
  registry: string,
  names: readonly ListedPath[],
  head: LoadTree,
): Promise<Recipe[]> {
  const candidates = names
    .map(({ path }) => path)
    .filter((path) => /\.ya?ml$/.test(path) && !path.startsWith('.github/'))
    .slice(0, MOST_RECIPES)
  const tree = await head(candidates)
  const others = candidates.flatMap((path) => {
    try {
      const bytes = tree(path)
      return bytes === null ? [] : [parseRecipe(bytes, path).recipe]
    } catch (error) {
      if (!(error instanceof SeedgateError)) throw error
      return []
    }
  })
  return [recipe, ...others].filter((one) => one.registry?.path === registry)
}
