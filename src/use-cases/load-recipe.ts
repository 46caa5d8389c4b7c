// From the recipe's path to the recipe, and to those of its seeds that are wanted.
import { dirname } from 'node:path'
import { SeedgateError } from '../errors/seedgate-error.js'
import { partName, type Part } from '../folds/part.js'
import type { Files } from '../ports/files.js'
import { parseRecipe, type LoadedRecipe } from '../recipe/parse.js'

export interface RecipeInPlace {
  readonly recipe: LoadedRecipe
  /** The folder that the recipe's paths are relative to. */
  readonly recipeFolder: string
}

/** @throws SeedgateError recipe-not-found, recipe-invalid */
export async function loadRecipe(files: Files, path: string): Promise<RecipeInPlace> {
  if ((await files.kindOf(path)) === null) {
    throw new SeedgateError('recipe-not-found', `there is no recipe ${path}`, {
      hint: 'name the recipe’s file, or start from demo/seedgate.yml of the package',
    })
  }
  return { recipe: parseRecipe(await files.read(path), path), recipeFolder: dirname(path) }
}

/**
 * @param option how the person named the seeds: `--seeds`, or the input `seeds`
 * @throws SeedgateError usage-invalid where a seed is not the recipe's
 */
export function chooseSeeds(
  { recipe, path }: LoadedRecipe,
  asked: readonly number[] | undefined,
  option: string,
): readonly number[] {
  const foreign = (asked ?? []).filter((seed) => !recipe.seeds.includes(seed))
  if (foreign.length > 0) {
    throw new SeedgateError(
      'usage-invalid',
      `${option} ${foreign.join(',')}: not among the seeds of ${path} (${recipe.seeds.join(', ')})`,
      {
        hint: 'ask for seeds of the recipe, or add the seed there',
      },
    )
  }
  return asked ?? recipe.seeds
}

/**
 * @param option how the person named the part: `--folds`, or the input `folds`
 * @throws SeedgateError usage-invalid where the seeds cannot be split
 */
export function refusePart({ recipe, path }: LoadedRecipe, part: Part, option: string): void {
  if (part.of === 1 || recipe.trainer.kind === 'builtin') return
  throw new SeedgateError(
    'usage-invalid',
    `${option} ${partName(part)}: trainer.kind of ${path} is command, and a command trains whole seeds`,
    { hint: 'leave the folds out and deal seeds out: `seedgate plan` does' },
  )
}
