// Real ONNX models small enough to write by hand: score = features · w + codec · v + b, as a graph of one's own and as the network of
// the built-in trainer.
import {
  decodeModel,
  encodeModel,
  TENSOR_TYPE,
  type GraphProto,
  type ModelProto,
  type TensorProto,
  type ValueInfoProto,
} from '../../src/onnx/proto.js'
import { ONNX_OPSET } from '../../src/members/sidecar.js'
import { layoutOf, slice } from '../../src/training/architecture.js'
import { modelFile } from '../../src/training/network.js'
import { modelMetadata } from '../../src/training/rebuild.js'
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

/** Far above 6 GELU is the identity in float32: there the network of the built-in trainer is linear. */
const ABOVE = 20
const SCALE = 0.1
export const NETWORK_HIDDEN = [2, 3] as const

/** The same scores from the network of the built-in trainer, to the byte as that trainer writes it. */
export function linearNetwork(
  { weights, bias, quality = 0 }: LinearModel,
  seed: number,
  heldOut: string | null,
  plant: (model: ModelProto) => ModelProto = (model) => model,
): Uint8Array {
  const architecture = { inputs: weights.length + CODEC_BLOCK_WIDTH, hidden: NETWORK_HIDDEN }
  const layout = layoutOf(architecture)
  const parameters = new Float32Array(layout.size)
  const [h1] = NETWORK_HIDDEN
  const layer1 = slice(parameters, layout.layer1)
  weights.forEach((weight, input) => (layer1[input * h1] = SCALE * weight))
  layer1[(architecture.inputs - 1) * h1] = SCALE * quality
  layer1[architecture.inputs * h1] = ABOVE
  slice(parameters, layout.weight2)[0] = 1
  slice(parameters, layout.weight3)[0] = 1 / SCALE
  slice(parameters, layout.bias3)[0] = bias - ABOVE / SCALE
  const file = modelFile(architecture, CODEC_BLOCK_WIDTH, parameters, modelMetadata(seed, heldOut))
  return encodeModel(plant(decodeModel(file)))
}

/** The weights as they lie in a file of the built-in trainer. */
export function rawFloats(name: string, dims: readonly number[], values: readonly number[]): TensorProto {
  return {
    name,
    dataType: TENSOR_TYPE.float,
    dims,
    rawData: new Uint8Array(Float32Array.from(values).buffer),
  }
}

/** The model with this tensor in place of that of the same name. */
export function withTensor(model: ModelProto, tensor: TensorProto): ModelProto {
  const initializer = (model.graph?.initializer ?? []).map((one) => (one.name === tensor.name ? tensor : one))
  return { ...model, graph: { ...model.graph, initializer } }
}

export function floats(name: string, dims: readonly number[], floatData: readonly number[]): TensorProto {
  return { name, dataType: TENSOR_TYPE.float, dims, floatData }
}

export function value(name: string, dims: readonly (number | string)[]): ValueInfoProto {
  const dim = dims.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }))
  return { name, type: { tensorType: { elemType: TENSOR_TYPE.float, shape: { dim } } } }
}
