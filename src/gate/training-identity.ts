// Which recipe a file of the evidence says it was trained by, beside the one that is judged by.
import type { Sha256 } from '../formats/sha256.js'
import { trainingSha256 } from '../recipe/training-digest.js'
import type { LoadedRecipe } from '../recipe/parse.js'

/** The digests of a recipe that a file states; null or undefined where it states none. */
export interface TrainedBy {
  readonly training_sha256?: Sha256 | null | undefined
  readonly recipe_sha256?: Sha256 | null | undefined
}

/**
 * What the file states, as a text to compare and to show; undefined where it states nothing. `training_sha256` says it all: two recipes
 * that differ in a threshold only train alike. A trainer that knows the recipe's file alone states the digest of that.
 */
export function trainingIdentity({ training_sha256, recipe_sha256 }: TrainedBy): string | undefined {
  if (isStated(training_sha256)) return `training_sha256 ${training_sha256}`
  return isStated(recipe_sha256) ? `recipe_sha256 ${recipe_sha256}` : undefined
}

/** What a file states that was trained by this recipe, in the words of `trained`. */
export function identityOf(recipe: LoadedRecipe, trained: TrainedBy): string {
  return !isStated(trained.training_sha256) && isStated(trained.recipe_sha256)
    ? `recipe_sha256 ${recipe.sha256}`
    : `training_sha256 ${trainingSha256(recipe.recipe)}`
}

/** Whether the file was trained by this recipe; one that states nothing was not. */
export function isTrainedBy(recipe: LoadedRecipe, trained: TrainedBy): boolean {
  return trainingIdentity(trained) === identityOf(recipe, trained)
}

/** Whether two files were trained by one recipe, as far as they state it. @param recipe by which both may state it in their own way */
export function trainedAlike(recipe: LoadedRecipe, one: TrainedBy, other: TrainedBy): boolean {
  const stated = trainingIdentity(one)
  if (stated !== undefined && stated === trainingIdentity(other)) return true
  return isTrainedBy(recipe, one) && isTrainedBy(recipe, other)
}

function isStated(digest: Sha256 | null | undefined): digest is Sha256 {
  return digest !== null && digest !== undefined
}
