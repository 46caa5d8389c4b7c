// What the change does to the policy: alone, told as old and new, and never by letting go of what is in production.
import { SeedgateError } from '../errors/seedgate-error.js'
import { parseRecipe, type LoadedRecipe } from '../recipe/parse.js'
import type { Recipe } from '../recipe/schema.js'
import { finding } from '../registry/finding.js'
import { rowId } from '../registry/flip-paths.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardFinding } from './guarded.js'
import { policyChanges, type PolicyChange } from './policy-change.js'
import { isProduction, type HeadRow } from './rows.js'
import { seen, type Seen } from './weight.js'

export interface RecipeQuestion {
  readonly base: LoadedRecipe
  readonly head: LoadTree
  /** The base's governed rows, as the head has them. */
  readonly rows: readonly HeadRow[]
  /** Whether any row, or a file of the ensemble, changed as well. */
  readonly rowsChanged: boolean
}

export async function checkRecipe({ base, head, rows, rowsChanged }: RecipeQuestion): Promise<Seen[]> {
  const { path } = base
  const bytes = (await head([path]))(path)
  if (bytes === null) {
    const message = `${path}: expected the recipe, got no such file`
    return seen('governed', [finding('recipe-unreadable', path, null, message)])
  }
  const after = readRecipe(bytes, path)
  if ('code' in after) return seen('governed', [after])
  const changed = policyChanges(base.recipe, after.recipe)
  return [
    ...seen('governed', together(path, changed, rowsChanged)),
    ...seen('governed', ended(path, base.recipe, after.recipe, rows)),
    ...seen(
      'note',
      changed.map((change) => told(path, change)),
    ),
  ]
}

function together(path: string, changed: readonly PolicyChange[], rowsChanged: boolean): GuardFinding[] {
  if (changed.length === 0 || !rowsChanged) return []
  const sections = [...new Set(changed.map(({ key }) => key.split('.', 1)[0] ?? ''))]
  const message = `${path}: expected the base’s ${sections.join(', ')}, as rows change too, got another`
  return [finding('recipe-with-rows', path, null, message)]
}

/** Governance ends by name only: a row leaves production first, or the new recipe says which row it lets go of. */
function ended(path: string, before: Recipe, after: Recipe, rows: readonly HeadRow[]): GuardFinding[] {
  const kept = new Set(after.registry === undefined ? [] : after.seeds.map((seed) => rowId(after, seed)))
  const retired = new Set(after.registry?.retired)
  const moved =
    before.ensemble !== after.ensemble
      ? `the ensemble is ${after.ensemble} and not ${before.ensemble}`
      : before.registry?.path !== after.registry?.path
        ? `the registry is ${after.registry?.path ?? 'not named'} and not ${before.registry?.path ?? ''}`
        : null
  return rows
    .filter(({ row }) => isProduction(row) && !retired.has(row.id))
    .flatMap(({ row }) => {
      const why = moved ?? (kept.has(row.id) ? null : 'no seed of it has this row')
      if (why === null) return []
      const message = `${path}: row ${row.id} is in production: expected it governed, or listed under registry.retired, got a recipe that lets go of it (${why})`
      return [finding('governance-ended', path, row, message)]
    })
}

function told(path: string, { key, before, after, looser }: PolicyChange): GuardFinding {
  const [was, is] = [before, after].map((value) =>
    value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 200),
  )
  const code = looser ? 'policy-loosened' : 'policy-changed'
  return finding(code, path, null, `${path}: ${key}: ${was ?? ''} → ${is ?? ''}`)
}

function readRecipe(bytes: Uint8Array, path: string): LoadedRecipe | GuardFinding {
  try {
    return parseRecipe(bytes, path)
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'recipe-invalid') throw error
    return finding('recipe-unreadable', path, null, error.message)
  }
}
