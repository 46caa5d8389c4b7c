// A real ONNX model small enough to write by hand: score = features · w + codec · v + b.
import {
  encodeModel,
  TENSOR_TYPE,
  type GraphProto,
  type ModelProto,
  type TensorProto,
  type ValueInfoProto,
} from '../../src/onnx/proto.js'
import { ONNX_OPSET } from '../../src/members/sidecar.js'
import { CODEC_BLOCK_WIDTH } from './codec-block.js'

export interface LinearModel {
  /** One per feature. */
  readonly weights: readonly number[]
  readonly bias: number
  /** Weight of crf_norm, the last slot of the codec block. */
  readonly quality?: number
}

export function linearModel(
  { weights, bias, quality = 0 }: LinearModel,
  plant: (model: ModelProto) => ModelProto = (model) => model,
): Uint8Array {
  const codec = new Array<number>(CODEC_BLOCK_WIDTH - 1).fill(0)
  const graph: GraphProto = {
    name: 'linear',
    node: [
      { opType: 'MatMul', input: ['features', 'w'], output: ['x'] },
      { opType: 'MatMul', input: ['codec_onehot', 'v'], output: ['y'] },
      { opType: 'Add', input: ['x', 'y'], output: ['z'] },
      { opType: 'Add', input: ['z', 'b'], output: ['column'] },
      { opType: 'Reshape', input: ['column', 'flat'], output: ['score'] },
    ],
    initializer: [
      floats('w', [weights.length, 1], weights),
      floats('v', [CODEC_BLOCK_WIDTH, 1], [...codec, quality]),
      floats('b', [1], [bias]),
      { name: 'flat', dataType: TENSOR_TYPE.int64, dims: [1], int64Data: [-1] },
    ],
    input: [value('features', ['N', weights.length]), value('codec_onehot', ['N', CODEC_BLOCK_WIDTH])],
    output: [value('score', ['N'])],
  }
  return encodeModel(plant({ irVersion: 8, opsetImport: [{ domain: '', version: ONNX_OPSET }], graph }))
}

export function floats(name: string, dims: readonly number[], floatData: readonly number[]): TensorProto {
  return { name, dataType: TENSOR_TYPE.float, dims, floatData }
}

export function value(name: string, dims: readonly (number | string)[]): ValueInfoProto {
  const dim = dims.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }))
  return { name, type: { tensorType: { elemType: TENSOR_TYPE.float, shape: { dim } } } }
}
