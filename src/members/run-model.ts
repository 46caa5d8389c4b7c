// Running a member or a fold model: inputs → one score a row.
import type { ModelSession } from '../ports/model-runtime.js'
import type { ModelInputs } from './model-inputs.js'

/**
 * @returns `score`, one a row
 * @throws Error whatever the runtime says; also where the output is no float32 [rows]
 */
export async function scores(
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
