// What a retraining workflow has to know of the recipe before its jobs can start: the matrix, and who will be asked.
import type { Recipe } from '../../recipe/schema.js'
import { planShards, type Shard } from './plan-shards.js'

export interface RetrainPlan {
  readonly schema_version: 1
  readonly ensemble: string
  /** Whose reviewers are asked; null where the recipe flips nothing, or asks by comment. */
  readonly environment: string | null
  /** `strategy.matrix`, as it stands. */
  readonly matrix: { readonly include: readonly Shard[] }
}

/** @param runners how many may train at once, from 1 */
export function planRetrain(recipe: Recipe, runners: number): RetrainPlan {
  const { ensemble, flip } = recipe
  return {
    schema_version: 1,
    ensemble,
    environment: flip?.approval === 'environment' ? flip.environment : null,
    matrix: { include: planShards(recipe, runners) },
  }
}
