// What a coefficient is computed from: finite numbers, moved and scaled so that neither offset nor unit costs digits.

/** One value per row. */
export type Sample = Float64Array | readonly number[]

/** The sample as simple-statistics takes it; a typed array is copied once, an array is passed on. */
export function numbersOf(sample: Sample): readonly number[] {
  return sample instanceof Float64Array ? Array.from(sample) : sample
}

export function allFinite(values: readonly number[]): boolean {
  return values.every(Number.isFinite)
}

export interface NormalisedSample {
  /** (value − origin) / scale, each in [-1, 1]; all 0 where the sample is constant. */
  readonly values: readonly number[]
  readonly origin: number
  /** Largest distance from the origin; 0 exactly where the sample is constant. */
  readonly scale: number
}

/**
 * Takes the first value as origin and the largest distance from it as unit. The differences are rounded relative to
 * themselves, so 1e8 + small keeps its digits, squares of tiny values do not underflow, and constant means exactly 0.
 */
export function normalised(values: readonly number[]): NormalisedSample {
  const origin = values[0] ?? 0
  let scale = 0
  for (const value of values) scale = Math.max(scale, Math.abs(value - origin))
  return { values: values.map((value) => (scale === 0 ? 0 : (value - origin) / scale)), origin, scale }
}
