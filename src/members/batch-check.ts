// Does a row's score follow from the row alone? A model that answers by the row's place, by the number of rows, or by the rows beside
// it gives other scores in another order or another batch.
import { randomInt } from 'node:crypto'
import type { ModelSession } from '../ports/model-runtime.js'
import type { ModelFault } from './model-fault.js'
import type { ModelInputs } from './model-inputs.js'
import { pickInputs, scores } from './run-model.js'

/** Corpus rows and how far two scores of one row may be apart. */
export interface ScoredRows {
  readonly inputs: ModelInputs
  /** In units of the score: kernels sum in another order for another batch. */
  readonly tolerance: number
}

/** Rows that are scored alone, and batches of three: all where there are no more, else a sample that nobody can foresee. */
const ALONE = 512
const TRIPLES = 512
/** Beside the tolerance, relative to the score: eight steps of float32. */
const ROUNDING = 2 ** -20

/**
 * All rows shuffled, rows in threes, rows alone, drawn anew each time: evidence that knew the draw could be made to pass. Of 512
 * rows alone and 1,536 in threes, a model that deviates in one row of a hundred passes once in 10⁸ times.
 * @param inOrder the scores of all rows in their own order
 */
export async function batchFault(
  session: ModelSession,
  { inputs, tolerance }: ScoredRows,
  inOrder: Float32Array,
): Promise<ModelFault | null> {
  for (const rows of batches(inOrder.length)) {
    const got = await scores(session, pickInputs(inputs, rows))
    for (const [place, row] of rows.entries()) {
      const [expected, score] = [inOrder[row]!, got[place]!]
      if (agree(expected, score, tolerance)) continue
      const detail = `row ${row}: expected the score ${expected} in any order and any batch, got ${score} in another batch of ${rows.length}`
      return { kind: 'depends-on-batch', detail }
    }
  }
  return null
}

function* batches(count: number): Generator<Int32Array> {
  yield shuffled(count)
  const threes = shuffled(count)
  for (let from = 0; from < Math.min(count, 3 * TRIPLES); from += 3) yield threes.subarray(from, from + 3)
  const alone = shuffled(count)
  for (let at = 0; at < Math.min(count, ALONE); at++) yield alone.subarray(at, at + 1)
}

/** Fisher and Yates, by random numbers of the system. */
function shuffled(count: number): Int32Array {
  const rows = Int32Array.from({ length: count }, (_, row) => row)
  for (let last = count - 1; last > 0; last--) {
    const other = randomInt(last + 1)
    const row = rows[last]!
    rows[last] = rows[other]!
    rows[other] = row
  }
  return rows
}

/** What is no number in both is another reason's business. */
function agree(a: number, b: number, tolerance: number): boolean {
  return Object.is(a, b) || Math.abs(a - b) <= Math.max(tolerance, ROUNDING * Math.abs(a))
}
