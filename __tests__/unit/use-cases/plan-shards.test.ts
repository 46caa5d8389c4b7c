import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseRecipe } from '../../../src/recipe/parse.js'
import { planShards } from '../../../src/use-cases/plan-shards.js'
import { SMALL_RECIPE } from '../../support/small-corpus.js'

const recipeWith = (seeds: readonly number[]) =>
  parseRecipe(
    Buffer.from(SMALL_RECIPE.replace(/^seeds: .*$/m, `seeds: [${seeds.join(', ')}]`)),
    'seedgate.yml',
  ).recipe

describe('the plan of shards', () => {
  it('deals the seeds out', () => {
    expect(planShards(recipeWith([0, 1, 2, 3, 4]), 2)).toEqual([
      { shard: '1-of-2', seeds: '0,2,4' },
      { shard: '2-of-2', seeds: '1,3' },
    ])
  })

  it('gives every seed to exactly one runner, and every runner nearly as many', () => {
    const seeds = fc.uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 20 })
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 30 }), (all, runners) => {
        const shards = planShards(recipeWith(all), runners).map((shard) => shard.seeds.split(',').map(Number))
        expect(shards.flat().sort((a, b) => a - b)).toEqual(all.toSorted((a, b) => a - b))
        const sizes = shards.map(({ length }) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        expect(shards.length).toBeLessThanOrEqual(runners)
      }),
    )
  })
})
