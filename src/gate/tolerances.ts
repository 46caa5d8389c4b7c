// How far two computations of one number may be apart. The threshold rule itself has no tolerance.
import { standardDeviation } from 'simple-statistics'

/** A trainer may compute in float32 what we compute in double: PLCC, SROCC and their means, absolute. */
const CORRELATION = 1e-6
/** RMSE and standard deviations, relative to the larger of the two. */
const RELATIVE = 1e-6
/** A target that was read and written again: pandas is one unit in the last place off. Relative to the larger of the two. */
const TARGET = 1e-12
/** What a target may be off in standard deviations: so little that no metric shows it, whatever the offset of the target. */
const TARGET_IN_DEVIATIONS = 1e-9
/** A prediction and its re-inference, in population standard deviations of the corpus's target. */
export const REINFERENCE = 1e-4

/** The same in units of the target. @param target of every corpus row */
export function reinferenceTolerance(target: Float64Array): number {
  return target.length === 0 ? 0 : REINFERENCE * standardDeviation(Array.from(target))
}

/** Two numbers that are both undefined agree on that: being undefined is another reason's business. */
export function correlationsAgree(a: number, b: number): boolean {
  return (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= CORRELATION
}

/** As {@link correlationsAgree} of what is undefined. */
export function magnitudesAgree(a: number, b: number): boolean {
  return (
    (Number.isNaN(a) && Number.isNaN(b)) || Math.abs(a - b) <= RELATIVE * Math.max(Math.abs(a), Math.abs(b))
  )
}

/** @param unit what the difference is measured in, > 0 */
export function agreeWithin(a: number, b: number, unit: number): boolean {
  return Math.abs(a - b) <= RELATIVE * unit
}

/** @param deviation population standard deviation of the target */
export function targetsAgree(a: number, b: number, deviation: number): boolean {
  const apart = Math.abs(a - b)
  return apart <= TARGET * Math.max(Math.abs(a), Math.abs(b)) && apart <= TARGET_IN_DEVIATIONS * deviation
}
