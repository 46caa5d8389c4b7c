// What a retraining workflow has to know of the recipe before its jobs can start: the matrix, and who will be asked.
import { SeedgateError } from '../../errors/seedgate-error.js'
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

/** The workflow run that asks for a plan; names are empty where they are not known. */
export interface PlannedRun {
  /** `schedule`, `workflow_dispatch`, … */
  readonly event: string
  /** The branch that the run is of. */
  readonly branch: string
  readonly defaultBranch: string
}

/**
 * Refuses a run that trains for nothing: GitHub starts schedules on the default branch only, and a verdict of another branch than
 * the base is never promoted.
 * @returns what a person should know before the training begins
 * @throws SeedgateError usage-invalid
 */
export function checkPlannedRun({ flip }: Recipe, { event, branch, defaultBranch }: PlannedRun): string[] {
  if (flip === undefined || branch === '') return []
  const notes: string[] = []
  if (branch !== flip.base) {
    const what = `this run is of the branch ${branch}, and flip.base is ${flip.base}: its verdict cannot be promoted`
    if (event === 'schedule') {
      throw new SeedgateError('usage-invalid', what, {
        hint: `GitHub starts schedules on the default branch only: remove the schedule and start the workflow by hand on ${flip.base}, or make ${flip.base} the default branch`,
      })
    }
    notes.push(what)
  }
  if (defaultBranch !== '' && flip.base !== defaultBranch) {
    notes.push(
      `flip.base ${flip.base} is not the default branch ${defaultBranch}: once their .github/workflows differ, GITHUB_TOKEN may not make the flip’s branch; give retrain.yml the secret token, of a GitHub App or an account with "contents", "pull requests" and "workflows: write"`,
    )
  }
  return notes
}
