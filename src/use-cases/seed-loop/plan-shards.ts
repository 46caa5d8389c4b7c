// Which runner trains what: the matrix of a workflow.
import { modelsOfSeed, partName } from '../../folds/part.js'
import type { Recipe } from '../../recipe/schema.js'

/** GitHub's limit of a matrix. */
const MOST_JOBS = 256

export interface Shard {
  /** `2-of-3`. */
  readonly shard: string
  /** `0,3`: the seed loop's input of that name. */
  readonly seeds: string
  /** `2-of-3`, the part of these seeds' models, or `1-of-1` for all of them: the seed loop's input of that name. */
  readonly folds: string
}

/**
 * Seeds in the recipe's order, dealt out whole while there are enough of them. Where there are more runners than seeds, seeds
 * are split: as few of them together as the numbers allow (six runners: three seeds are split in two each, four go two by
 * two in three parts, five all in six), so that no runner has more than one model more than another.
 */
export function planShards(recipe: Recipe, runners: number): Shard[] {
  const { seeds } = recipe
  const count = Math.min(runners, mostShards(recipe).count)
  return count <= seeds.length ? wholeSeeds(seeds, count) : splitSeeds(seeds, count)
}

/**
 * As many as can have work, and why no more. A command trains whole seeds. How many models a seed has only the corpus says, or the
 * recipe for it; where the recipe does not, the seed loop refuses a part that would be empty.
 */
export function mostShards({ seeds, trainer, corpus }: Recipe): {
  readonly count: number
  readonly why: string
} {
  if (trainer.kind === 'command')
    return { count: seeds.length, why: `a command trains whole seeds, and the recipe has ${seeds.length}` }
  const { sources } = corpus.expect
  const models = sources === undefined ? Infinity : seeds.length * modelsOfSeed(sources)
  if (models > MOST_JOBS) return { count: MOST_JOBS, why: 'a matrix has no more jobs' }
  return { count: models, why: `${seeds.length} seeds have ${models} models, by corpus.expect.sources` }
}

function wholeSeeds(seeds: readonly number[], count: number): Shard[] {
  return Array.from({ length: count }, (_, index) => ({
    shard: `${index + 1}-of-${count}`,
    seeds: seeds.filter((_seed, place) => place % count === index).join(','),
    folds: '1-of-1',
  }))
}

function splitSeeds(seeds: readonly number[], count: number): Shard[] {
  const blocks = greatestCommonDivisor(count, seeds.length)
  const together = seeds.length / blocks
  const parts = count / blocks
  return Array.from({ length: count }, (_, index) => {
    const first = Math.floor(index / parts) * together
    return {
      shard: `${index + 1}-of-${count}`,
      seeds: seeds.slice(first, first + together).join(','),
      folds: partName({ index: (index % parts) + 1, of: parts }),
    }
  })
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}
