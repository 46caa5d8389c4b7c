// Running a member or a fold model: inputs → one score a row.
import type { ModelSession } from '../ports/model-runtime.js'
import type { ModelInputs } from './model-inputs.js'
import { CODEC_BLOCK_WIDTH } from './sidecar.js'

/** Rows at once: what a layer computes of them fits into memory, however large the corpus is. */
const MOST_ROWS = 65_536

/**
 * @returns `score`, one a row
 * @throws Error whatever the runtime says; also where the output is no float32 [rows]
 */
export async function scores(session: ModelSession, inputs: ModelInputs): Promise<Float32Array> {
  const rows = inputs.codec.length / CODEC_BLOCK_WIDTH
  if (rows <= MOST_ROWS) return await scoresAtOnce(session, inputs)
  const all = new Float32Array(rows)
  for (let from = 0; from < rows; from += MOST_ROWS) {
    const block = sliceInputs(inputs, from, Math.min(rows, from + MOST_ROWS))
    all.set(await scoresAtOnce(session, block), from)
  }
  return all
}

async function scoresAtOnce(session: ModelSession, { features, codec }: ModelInputs): Promise<Float32Array> {
  const rows = codec.length / CODEC_BLOCK_WIDTH
  const { score } = await session.run({
    features: { type: 'float32', dims: [rows, features.length / rows], data: features },
    codec_onehot: { type: 'float32', dims: [rows, CODEC_BLOCK_WIDTH], data: codec },
  })
  if (score?.type !== 'float32' || score.dims.length !== 1 || score.dims[0] !== rows) {
    const got = score === undefined ? 'nothing' : `${score.type} [${score.dims.join(', ')}]`
    throw new Error(`score: expected float32 [${rows}], got ${got}`)
  }
  return score.data
}

/** The rows `from` to `to` (exclusive) of the inputs, without copying. */
export function sliceInputs({ features, codec }: ModelInputs, from: number, to: number): ModelInputs {
  const rows = codec.length / CODEC_BLOCK_WIDTH
  const width = features.length / rows
  return {
    features: features.subarray(from * width, to * width),
    codec: codec.subarray(from * CODEC_BLOCK_WIDTH, to * CODEC_BLOCK_WIDTH),
  }
}

/** These rows of the inputs, in this order. */
export function pickInputs({ features, codec }: ModelInputs, rows: Int32Array): ModelInputs {
  const width = features.length / (codec.length / CODEC_BLOCK_WIDTH)
  const picked = {
    features: new Float32Array(rows.length * width),
    codec: new Float32Array(rows.length * CODEC_BLOCK_WIDTH),
  }
  rows.forEach((row, place) => {
    picked.features.set(features.subarray(row * width, (row + 1) * width), place * width)
    picked.codec.set(
      codec.subarray(row * CODEC_BLOCK_WIDTH, (row + 1) * CODEC_BLOCK_WIDTH),
      place * CODEC_BLOCK_WIDTH,
    )
  })
  return picked
}
