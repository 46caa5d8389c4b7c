// How a recipe is promoted: flips need what training does not.
import { SeedgateError } from '../errors/seedgate-error.js'
import type { LoadedRecipe } from './parse.js'
import type { FlipPolicy } from './schema.js'

/** @throws SeedgateError recipe-invalid where the recipe has no `flip` */
export function flipPolicy({ recipe, path }: LoadedRecipe): FlipPolicy {
  if (recipe.flip !== undefined) return recipe.flip
  throw new SeedgateError('recipe-invalid', `${path}: flip: expected the branch to flip on, got nothing`, {
    hint: 'add flip.base and flip.environment to the recipe',
  })
}
