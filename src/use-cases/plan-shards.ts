// Which runner trains which seeds: the matrix of a workflow.
import type { Recipe } from '../recipe/schema.js'

export interface Shard {
  /** `2-of-3`. */
  readonly shard: string
  /** `0,3`: the seed loop's input of that name. */
  readonly seeds: string
}

/** Seeds in the recipe's order, dealt out evenly; never more shards than seeds. A seed is not split. */
export function planShards({ seeds }: Recipe, runners: number): Shard[] {
  const count = Math.min(runners, seeds.length)
  return Array.from({ length: count }, (_, index) => ({
    shard: `${index + 1}-of-${count}`,
    seeds: seeds.filter((_seed, place) => place % count === index).join(','),
  }))
}
