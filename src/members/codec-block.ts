// The codec block, the second input of every model: which column is what, and how wide it is.

/** What the columns after the encoders hold. */
const BESIDE_ENCODERS = ['preset_norm', 'crf_norm'] as const

/** Columns of the codec block: one for each encoder of the vocabulary, then preset_norm, then crf_norm. */
export function codecBlockWidth(vocabulary: readonly string[]): number {
  return vocabulary.length + BESIDE_ENCODERS.length
}

/** What stands where in the codec block. */
export function codecBlockLayout(vocabulary: readonly string[]): string[] {
  return [...vocabulary.map((encoder) => `encoder:${encoder}`), ...BESIDE_ENCODERS]
}

/** How wide the two inputs of a member or fold model are. */
export interface InputWidths {
  readonly features: number
  readonly codec: number
}

export function inputWidths({
  features,
  encoders,
}: {
  readonly features: readonly string[]
  readonly encoders: readonly string[]
}): InputWidths {
  return { features: features.length, codec: codecBlockWidth(encoders) }
}
