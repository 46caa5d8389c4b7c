import { describe, expect, it } from '@jest/globals'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { planRetrain } from '../../../src/use-cases/seed-loop/plan-retrain.js'
import { SMALL_ENSEMBLE, SMALL_RECIPE } from '../../support/small-corpus.js'

const recipeWith = (flip: string) => parseRecipe(Buffer.from(`${SMALL_RECIPE}${flip}`), 'seedgate.yml').recipe

describe('the plan of a retraining', () => {
  it('is the matrix, the ensemble, and the environment whose reviewers are asked', () => {
    expect(planRetrain(recipeWith('flip: { environment: model-promotion }\n'), 2)).toEqual({
      schema_version: 1,
      ensemble: SMALL_ENSEMBLE,
      environment: 'model-promotion',
      matrix: {
        include: [
          { shard: '1-of-2', seeds: '0', folds: '1-of-1' },
          { shard: '2-of-2', seeds: '3', folds: '1-of-1' },
        ],
      },
    })
  })

  it.each([
    ['flips nothing', ''],
    ['is approved by comment', 'flip: { environment: model-promotion, approval: comment }\n'],
  ])('names no environment where the recipe %s', (_why, flip) => {
    expect(planRetrain(recipeWith(flip), 1).environment).toBeNull()
  })

  it('is one line, whatever the environment is called: a job output is split at lines', () => {
    const plan = planRetrain(recipeWith('flip: { environment: "a\\nplan={}" }\n'), 1)
    expect(JSON.stringify(plan)).not.toContain('\n')
  })
})
