// Which models the gate trains again, and in which order: a function of a number that is drawn once the evidence is fixed.
import { createHash } from 'node:crypto'

export interface FoldOfSeed {
  readonly seed: number
  readonly heldOut: string
}

export interface Drawn {
  /** Every seed, in the drawn order. */
  readonly members: readonly number[]
  /** So many different ones of all (seed, source), in the drawn order. */
  readonly folds: readonly FoldOfSeed[]
}

/**
 * Everything is sorted by sha256 of the JSON text `["{draw}",{seed},{source}]`, the source being null for a member, so that anybody
 * can repeat the draw.
 * @param draw 64 hex digits
 * @param folds how many; fewer where there are fewer
 */
export function drawModels(
  draw: string,
  { seeds, sources, folds }: { seeds: readonly number[]; sources: readonly string[]; folds: number },
): Drawn {
  const keyOf = (seed: number, heldOut: string | null) =>
    createHash('sha256')
      .update(JSON.stringify([draw, seed, heldOut]))
      .digest('hex')
  const pairs = seeds.flatMap((seed) => sources.map((heldOut): FoldOfSeed => ({ seed, heldOut })))
  return {
    members: sortedBy(seeds, (seed) => keyOf(seed, null)),
    folds: sortedBy(pairs, ({ seed, heldOut }) => keyOf(seed, heldOut)).slice(0, folds),
  }
}

function sortedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, key: keyOf(item) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ item }) => item)
}
