// Which of a run's models one machine trains, where several share a seed: part g of G.

export interface Part {
  /** From 1 to `of`. */
  readonly index: number
  /** How many parts the seeds are split into. */
  readonly of: number
}

/** Every model of the seeds. */
export const WHOLE: Part = { index: 1, of: 1 }

/** `2-of-3`, as a plan, an option or run.json names it. */
const PART_PATTERN = /^([1-9]\d{0,5})-of-([1-9]\d{0,5})$/

/** Null where the text names no part. */
export function parsePart(text: string): Part | null {
  const [, index, of] = PART_PATTERN.exec(text) ?? []
  if (index === undefined || Number(index) > Number(of)) return null
  return { index: Number(index), of: Number(of) }
}

export function partName({ index, of }: Part): string {
  return `${index}-of-${of}`
}

/** A fold a source, and the member. */
export function modelsOfSeed(sources: number): number {
  return sources + 1
}

/**
 * Models are numbered through, seed after seed in the recipe's order, in each the folds in their order and then the member,
 * and dealt out one by one. So the parts of a seed, and those of seeds that follow one another, differ by one model at most,
 * whoever else is asked for; and nobody has to read the corpus to deal.
 * @param seedPlace of the seed in the recipe, from 0
 * @param models of every seed
 * @param model of the seed, from 0; the member is the last
 */
export function isInPart({ index, of }: Part, seedPlace: number, models: number, model: number): boolean {
  return (seedPlace * models + model) % of === index - 1
}

/**
 * The parts that have a model of the seed, ascending: not all of them where there are more parts than models. The work is that of the
 * models, not of the parts: their number is a stranger's word.
 */
export function partsOfSeed(of: number, seedPlace: number, models: number): Part[] {
  const indices = new Set(
    Array.from({ length: models }, (_, model) => ((seedPlace * models + model) % of) + 1),
  )
  return [...indices].sort((a, b) => a - b).map((index) => ({ index, of }))
}
