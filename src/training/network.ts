// The network as a model file: what the training graph trains, with its weights inside and without dropout.
import { encodeModel, TENSOR_TYPE, type StringStringEntryProto } from '../onnx/proto.js'
import { MEMBER_INPUTS, MEMBER_OUTPUTS, ONNX_OPSET } from '../members/sidecar.js'
import { layoutOf, slice, type Architecture } from './architecture.js'
import { GraphBuilder, tensorInfo, type Value } from '../onnx/graph-builder.js'

/** Version of the file format itself; 8 is what opset 17 came with. */
export const ONNX_IR_VERSION = 8

/**
 * The ONNX file of a trained model: `features` [N, F] (standardised by the caller) and `codec_onehot` [N, C] in,
 * `score` [N] out, float32, opset 17, operators of the standard only.
 * @param codecWidth C, of the architecture's F + C inputs
 * @param parameters flat, laid out by layoutOf
 * @param metadata what the file says of itself; the same metadata and parameters give the same bytes
 */
export function modelFile(
  architecture: Architecture,
  codecWidth: number,
  parameters: Float32Array,
  metadata: Readonly<Record<string, string>>,
): Uint8Array {
  const { inputs, hidden } = architecture
  const [h1, h2] = hidden
  const layout = layoutOf(architecture)
  const g = new GraphBuilder()
  const layer1 = slice(parameters, layout.layer1)
  const [featuresInput, codecInput] = MEMBER_INPUTS
  const [scoreOutput] = MEMBER_OUTPUTS

  const x = g.concat([featuresInput, codecInput], 1)
  const z1 = linear(
    g,
    x,
    g.floats(layer1.subarray(0, inputs * h1), [inputs, h1], 'layer1.weight'),
    g.floats(layer1.subarray(inputs * h1), [h1], 'layer1.bias'),
  )
  const z2 = linear(
    g,
    gelu(g, z1),
    g.floats(slice(parameters, layout.weight2), [h1, h2], 'layer2.weight'),
    g.floats(slice(parameters, layout.bias2), [h2], 'layer2.bias'),
  )
  const out = linear(
    g,
    gelu(g, z2),
    g.floats(slice(parameters, layout.weight3), [h2, 1], 'layer3.weight'),
    g.floats(slice(parameters, layout.bias3), [1], 'layer3.bias'),
  )
  g.reshape(out, [-1], scoreOutput)

  return encodeModel({
    irVersion: ONNX_IR_VERSION,
    producerName: 'seedgate',
    opsetImport: [{ domain: '', version: ONNX_OPSET }],
    metadataProps: Object.entries(metadata).map(([key, value]): StringStringEntryProto => ({ key, value })),
    graph: g.graph(
      'member',
      [
        tensorInfo(featuresInput, TENSOR_TYPE.float, ['N', inputs - codecWidth]),
        tensorInfo(codecInput, TENSOR_TYPE.float, ['N', codecWidth]),
      ],
      [tensorInfo(scoreOutput, TENSOR_TYPE.float, ['N'])],
    ),
  })
}

function linear(g: GraphBuilder, x: Value, weight: Value, bias: Value): Value {
  return g.add(g.matMul(x, weight), bias)
}

/** z·Φ(z), exact (Hendrycks & Gimpel, 2016): z · (1 + erf(z/√2)) / 2. */
function gelu(g: GraphBuilder, z: Value): Value {
  const erf = g.erf(g.mul(z, g.scalar(Math.SQRT1_2)))
  return g.mul(g.mul(z, g.scalar(0.5)), g.add(erf, g.scalar(1)))
}
