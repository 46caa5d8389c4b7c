// Running a member or a fold model: inputs → one score a row.
import type { ModelSession } from '../ports/model-runtime.js'
import type { ModelInputs } from './model-inputs.js'

/** Rows at once: what a layer computes of them fits into memory, however large the corpus is. */
const MOST_ROWS = 65_536

/**
 * @returns `score`, one a row
 * @throws Error whatever the runtime says; also where the output is no float32 [rows]
 */
export async function scores(session: ModelSession, inputs: ModelInputs): Promise<Float32Array> {
  const { rows } = inputs
  if (rows <= MOST_ROWS) return await scoresAtOnce(session, inputs)
  const all = new Float32Array(rows)
  for (let from = 0; from < rows; from += MOST_ROWS) {
    const block = sliceInputs(inputs, from, Math.min(rows, from + MOST_ROWS))
    all.set(await scoresAtOnce(session, block), from)
  }
  return all
}

async function scoresAtOnce(
  session: ModelSession,
  { rows, features, codec }: ModelInputs,
): Promise<Float32Array> {
  const { score } = await session.run({
    features: { type: 'float32', dims: [rows, features.length / rows], data: features },
    codec_onehot: { type: 'float32', dims: [rows, codec.length / rows], data: codec },
  })
  if (score?.type !== 'float32' || score.dims.length !== 1 || score.dims[0] !== rows) {
    const got = score === undefined ? 'nothing' : `${score.type} [${score.dims.join(', ')}]`
    throw new Error(`score: expected float32 [${rows}], got ${got}`)
  }
  return score.data
}

/** The rows `from` to `to` (exclusive) of the inputs, without copying. */
export function sliceInputs({ rows, features, codec }: ModelInputs, from: number, to: number): ModelInputs {
  const [wide, codecWidth] = [features.length / rows, codec.length / rows]
  return {
    rows: to - from,
    features: features.subarray(from * wide, to * wide),
    codec: codec.subarray(from * codecWidth, to * codecWidth),
  }
}

/** These rows of the inputs, in this order. */
export function pickInputs({ rows: all, features, codec }: ModelInputs, rows: Int32Array): ModelInputs {
  const pick = (from: Float32Array): Float32Array => {
    const width = from.length / all
    const picked = new Float32Array(rows.length * width)
    rows.forEach((row, place) => {
      picked.set(from.subarray(row * width, (row + 1) * width), place * width)
    })
    return picked
  }
  return { rows: rows.length, features: pick(features), codec: pick(codec) }
}
