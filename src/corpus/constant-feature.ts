// Does a feature vary? Asked of its size relative to itself: a feature in units of 1e-9 is a feature.

/** Spread below this share of the largest magnitude is the rounding of whatever computed the feature. */
const ROUNDING = 1e-12

/** @param least of the values @param most of the values */
export function isConstant(least: number, most: number): boolean {
  return most - least <= ROUNDING * Math.max(Math.abs(least), Math.abs(most))
}
