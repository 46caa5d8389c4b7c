// Running a member or a fold model: inputs → one score a row.
import type { ModelSession } from '../ports/model-runtime.js'
import type { ModelInputs } from './model-inputs.js'
import { CODEC_BLOCK_WIDTH } from './sidecar.js'

/**
 * @returns `score`, one a row
 * @throws Error whatever the runtime says; also where the output is no float32 [rows]
 */
export async function scores(session: ModelSession, { features, codec }: ModelInputs): Promise<Float32Array> {
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
