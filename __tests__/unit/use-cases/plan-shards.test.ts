import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { isInPart, modelsOfSeed, parsePart } from '../../../src/folds/part.js'
import { parseRecipe } from '../../../src/recipe/parse.js'
import type { Recipe } from '../../../src/recipe/schema.js'
import { mostShards, planShards } from '../../../src/use-cases/seed-loop/plan-shards.js'
import { SMALL_RECIPE } from '../../support/small-corpus.js'

/** Three sources are expected, so that each seed has four models. */
const recipeWith = (seeds: readonly number[], change: (text: string) => string = (text) => text): Recipe =>
  parseRecipe(
    Buffer.from(change(SMALL_RECIPE.replace(/^seeds: .*$/m, `seeds: [${seeds.join(', ')}]`))),
    'seedgate.yml',
  ).recipe
const commandTrainer = (text: string) =>
  text.replace(/^trainer: .*$/m, 'trainer: { kind: command, run: [x] }')
const anyCorpus = (text: string) => text.replace('sources: 3, ', '')

const SMALL = recipeWith([0, 3])

/** `seed/model`, the member being the last model of its seed, of each shard. */
function workOf(recipe: Recipe, runners: number, models: number): string[][] {
  return planShards(recipe, runners).map(({ seeds, folds }) => {
    const part = parsePart(folds)!
    return seeds.split(',').flatMap((seed) => {
      const place = recipe.seeds.indexOf(Number(seed))
      return Array.from({ length: models }, (_, model) => model)
        .filter((model) => isInPart(part, place, models, model))
        .map((model) => `${seed}/${model}`)
    })
  })
}

const manySeeds = fc.uniqueArray(fc.nat(1000), { minLength: 2, maxLength: 20 })

describe('the plan of shards', () => {
  it('deals the seeds out', () => {
    expect(planShards(recipeWith([0, 1, 2, 3, 4]), 2)).toEqual([
      { shard: '1-of-2', seeds: '0,2,4', folds: '1-of-1' },
      { shard: '2-of-2', seeds: '1,3', folds: '1-of-1' },
    ])
  })

  it.each([
    [4, ['0 1-of-2', '0 2-of-2', '3 1-of-2', '3 2-of-2']],
    [5, ['0,3 1-of-5', '0,3 2-of-5', '0,3 3-of-5', '0,3 4-of-5', '0,3 5-of-5']],
  ])('splits two seeds for %d runners', (runners, expected) => {
    const shards = planShards(recipeWith([0, 3]), runners)
    expect(shards.map(({ seeds, folds }) => `${seeds} ${folds}`)).toEqual(expected)
    expect(shards.map(({ shard }) => shard)).toEqual(expected.map((_, at) => `${at + 1}-of-${runners}`))
  })

  it('gives every seed to exactly one runner, and every runner nearly as many, while there are enough seeds', () => {
    fc.assert(
      fc.property(manySeeds, fc.integer({ min: 1, max: 20 }), (all, runners) => {
        fc.pre(runners <= all.length)
        const shards = planShards({ ...SMALL, seeds: all }, runners)
        const seeds = shards.map((shard) => shard.seeds.split(',').map(Number))
        expect(seeds.flat().sort((a, b) => a - b)).toEqual(all.toSorted((a, b) => a - b))
        const sizes = seeds.map(({ length }) => length)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
        expect(shards).toHaveLength(runners)
        expect(new Set(shards.map(({ folds }) => folds))).toEqual(new Set(['1-of-1']))
      }),
    )
  })

  it('gives every fold and member to exactly one runner, and no runner two models more than another', () => {
    const cases = fc.record({
      all: manySeeds,
      runners: fc.integer({ min: 1, max: 300 }),
      sources: fc.integer({ min: 2, max: 12 }),
    })
    fc.assert(
      fc.property(cases, ({ all, runners, sources }) => {
        const recipe = {
          ...SMALL,
          seeds: all,
          corpus: { ...SMALL.corpus, expect: { ...SMALL.corpus.expect, sources } },
        }
        const models = modelsOfSeed(sources)
        const work = workOf(recipe, runners, models)
        expect(work.flat().sort()).toEqual(
          all.flatMap((seed) => Array.from({ length: models }, (_, model) => `${seed}/${model}`)).sort(),
        )
        expect(work).toHaveLength(Math.min(runners, all.length * models, 256))
        if (runners < all.length) return
        const sizes = work.map(({ length }) => length)
        expect(Math.min(...sizes)).toBeGreaterThan(0)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('needs no corpus: it splits as far as it is asked to where nobody says how many sources there are', () => {
    expect(planShards(recipeWith([0, 3], anyCorpus), 100)).toHaveLength(100)
  })

  it.each([
    ['a command trains whole seeds', commandTrainer, 2, 'a command trains whole seeds, and the recipe has 2'],
    [
      'there are no more models',
      (text: string) => text,
      8,
      '2 seeds have 8 models, by corpus.expect.sources',
    ],
    ['a matrix has no more jobs', anyCorpus, 256, 'a matrix has no more jobs'],
  ])('ends where %s, and says so', (_why, change, count, why) => {
    const recipe = recipeWith([0, 3], change)
    expect(planShards(recipe, 1000)).toHaveLength(count)
    expect(mostShards(recipe)).toEqual({ count, why })
  })

  it('is the same every time', () => {
    const recipe = recipeWith([4, 1, 7])
    expect(planShards(recipe, 7)).toEqual(planShards(recipe, 7))
  })
})
