// Dropout masks. A fresh Bernoulli draw for every unit, row and step would cost more than the matrix products; so each
// block of steps draws a pool of mask rows, and each (step, row of the batch) picks one of them at random.
import { randomStream } from './random.js'

/** Steps that share a pool. With batches of 32 each of its rows is picked about 32 times, then it is thrown away. */
export const STEPS_PER_POOL = 256
/** Mask rows in a pool: few, so that a group's pools stay in the cache; a power of two, so that 16 random bits pick one without bias. */
export const POOL_ROWS = 256

/** Probabilities are multiples of 2⁻¹⁶: two draws from one random number. */
const STEPS_OF_PROBABILITY = 0x1_0000

/**
 * The probability, as drawn, that a unit stays; what a kept unit is divided by, so that expectations are exact.
 * @param dropout in [0, 1); next to 1 the result is the smallest step, never 0
 */
export function keepProbability(dropout: number): number {
  return Math.max(1, Math.round((1 - dropout) * STEPS_OF_PROBABILITY)) / STEPS_OF_PROBABILITY
}

/** The masks of one model for one block of steps. */
export interface MaskBlock {
  /** Per hidden layer, row-major [POOL_ROWS × width] of 0 and 1. */
  readonly pools: readonly Float32Array[]
  /** Per hidden layer, [STEPS_PER_POOL × batch]: the pool row that each row of each batch uses. */
  readonly picks: readonly Int32Array[]
}

/** @param block the block of steps: floor(step / STEPS_PER_POOL) */
export function drawMasks(
  key: { readonly seed: number; readonly heldOut: string | null },
  block: number,
  dropout: number,
  widths: readonly number[],
  batch: number,
): MaskBlock {
  const random = randomStream({ ...key, purpose: 'dropout', position: block })
  const threshold = keepProbability(dropout) * STEPS_OF_PROBABILITY
  const pools = widths.map((width) => {
    const pool = new Float32Array(POOL_ROWS * width)
    for (let i = 0; i < pool.length; i += 2) {
      const bits = random.uint32()
      if ((bits & 0xffff) < threshold) pool[i] = 1
      // POOL_ROWS is even, so there is always a second one.
      if (bits >>> 16 < threshold) pool[i + 1] = 1
    }
    return pool
  })
  const picks = widths.map(() => {
    const rows = new Int32Array(STEPS_PER_POOL * batch)
    for (let i = 0; i < rows.length; i += 2) {
      const bits = random.uint32()
      rows[i] = bits & (POOL_ROWS - 1)
      rows[i + 1] = (bits >>> 16) & (POOL_ROWS - 1)
    }
    return rows
  })
  return { pools, picks }
}
