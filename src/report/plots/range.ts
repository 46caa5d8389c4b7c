// Which part of an axis is drawn.

export type Range = readonly [low: number, high: number]

/** From the least to the greatest; [0, 1] where there is nothing. */
export function extent(values: Iterable<number>): Range {
  let [low, high] = [Infinity, -Infinity]
  for (const value of values) {
    low = Math.min(low, value)
    high = Math.max(high, value)
  }
  return low <= high ? [low, high] : [0, 1]
}

/** Wider by a fraction of itself on both sides; a range of one value gets some width. */
export function padded([low, high]: Range, fraction: number): Range {
  const pad = high > low ? (high - low) * fraction : Math.max(Math.abs(low) * fraction, 1e-6)
  return [low - pad, high + pad]
}

/** No wider than `bounds`. */
export function within([low, high]: Range, bounds: Range): Range {
  return [Math.max(low, bounds[0]), Math.min(high, bounds[1])]
}
