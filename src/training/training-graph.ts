// One training step of many models at once, as an ONNX graph: forward, backward and Adam, inside a Loop. The models lie
// along a leading axis M and never touch each other, so a model's result does not depend on its company.
import { encodeModel, TENSOR_TYPE, type GraphProto } from '../members/onnx-proto.js'
import { ONNX_OPSET } from '../members/sidecar.js'
import { BETA1, BETA2 } from './adam.js'
import { layoutOf, type Architecture } from './architecture.js'
import { keepProbability } from './dropout.js'
import { GraphBuilder, MICROSOFT_DOMAIN, tensorInfo, type Value } from './graph-builder.js'
import { ONNX_IR_VERSION } from './network.js'

export interface TrainingGraphSettings {
  readonly architecture: Architecture
  readonly batch: number
  readonly dropout: number
  readonly weightDecay: number
}

/**
 * Inputs, for S steps of M models over N rows (E = inputs + 1, the last column being ones; P parameters):
 * `steps` int64 []; `rows` int32 [S, M, batch]; `weights` [S, M, batch, 1], 2/b for a row of a batch of b and 0 for
 * padding, so that the gradient is that of the mean squared error; `rate` and `epsilon` [S, M, 1] (see adam.ts);
 * `inputs` [N, E] and `targets` [N, 1]; `shift` and `scale` [M, 1, E], the model's own standardisation;
 * with dropout, per hidden layer `picks1`, `picks2` int32 [S, M, batch] into `pool1`, `pool2` [rows, width];
 * `parameters`, `moment1`, `moment2` [M, P]. Outputs: `next_` of the last three.
 */
export function trainingGraph(settings: TrainingGraphSettings): Uint8Array {
  const { architecture, batch, dropout } = settings
  const { size } = layoutOf(architecture)
  const width = architecture.inputs + 1
  const { float, int32, int64 } = TENSOR_TYPE
  const state = ['parameters', 'moment1', 'moment2']

  const outer = new GraphBuilder()
  outer.loop(
    'steps',
    state,
    stepGraph(settings),
    state.map((name) => `next_${name}`),
  )
  const masks = architecture.hidden.flatMap((units, layer) => [
    tensorInfo(`picks${layer + 1}`, int32, ['S', 'M', batch]),
    tensorInfo(`pool${layer + 1}`, float, ['R', units]),
  ])
  const graph = outer.graph(
    'training',
    [
      tensorInfo('steps', int64, []),
      tensorInfo('rows', int32, ['S', 'M', batch]),
      tensorInfo('weights', float, ['S', 'M', batch, 1]),
      tensorInfo('rate', float, ['S', 'M', 1]),
      tensorInfo('epsilon', float, ['S', 'M', 1]),
      tensorInfo('inputs', float, ['N', width]),
      tensorInfo('targets', float, ['N', 1]),
      tensorInfo('shift', float, ['M', 1, width]),
      tensorInfo('scale', float, ['M', 1, width]),
      ...(dropout > 0 ? masks : []),
      ...state.map((name) => tensorInfo(name, float, ['M', size])),
    ],
    state.map((name) => tensorInfo(`next_${name}`, float, ['M', size])),
  )
  return encodeModel({
    irVersion: ONNX_IR_VERSION,
    producerName: 'seedgate',
    opsetImport: [
      { domain: '', version: ONNX_OPSET },
      { domain: MICROSOFT_DOMAIN, version: 1 },
    ],
    graph,
  })
}

/** The body of the Loop: step and condition in, condition out, and the state handed on. */
function stepGraph({ architecture, batch, dropout, weightDecay }: TrainingGraphSettings): GraphProto {
  const layout = layoutOf(architecture)
  const [h1, h2] = architecture.hidden
  const segments = [layout.layer1, layout.weight2, layout.bias2, layout.weight3, layout.bias3]
  const { float, int64, bool } = TENSOR_TYPE
  const g = new GraphBuilder()
  const now = (name: Value): Value => g.gather(name, 'step')
  const one = g.scalar(1)

  const parts = g.split(
    'p',
    segments.map(({ length }) => length),
    1,
  )
  const [layer1, weight2, bias2, weight3, bias3] = [
    g.reshape(parts[0]!, [-1, architecture.inputs + 1, h1]),
    g.reshape(parts[1]!, [-1, h1, h2]),
    g.reshape(parts[2]!, [-1, 1, h2]),
    g.reshape(parts[3]!, [-1, h2, 1]),
    g.reshape(parts[4]!, [-1, 1, 1]),
  ]

  // The graph works with u = z/√2: then Φ(z) = (1 + erf u)/2 and z·φ(z) = u·exp(−u²)/√π. What a layer hands on is
  // unit = mask·u·(1 + erf u), which is GELU(z) with dropout but for the factor `handedOn`; what it keeps for the way
  // back is slope = mask·(1 + erf u + 2/√π·u·exp(−u²)), which is 2·GELU′(z)·mask. The factors go into the alphas of the
  // matrix products, where they cost nothing.
  const keep = dropout > 0 ? keepProbability(dropout) : 1
  const handedOn = Math.SQRT1_2 / keep
  const halfSlope = 0.5 / keep
  const logTwoOverRootPi = g.scalar(Math.log(2 / Math.sqrt(Math.PI)))
  const activate = (u: Value, layer: number): { unit: Value; slope: Value } => {
    const onePlusErf = g.add(g.erf(u), one)
    const bell = g.exp(g.sub(logTwoOverRootPi, g.mul(u, u)))
    const unit = g.mul(u, onePlusErf)
    const slope = g.add(onePlusErf, g.mul(u, bell))
    if (dropout === 0) return { unit, slope }
    const mask = g.gather(`pool${layer}`, now(`picks${layer}`))
    return { unit: g.mul(unit, mask), slope: g.mul(slope, mask) }
  }

  // Forward.
  const rows = now('rows')
  const x = g.div(g.sub(g.gather('inputs', rows), 'shift'), 'scale')
  const first = activate(g.fusedMatMul(x, layer1, { alpha: Math.SQRT1_2 }), 1)
  const u2 = g.add(
    g.fusedMatMul(first.unit, weight2, { alpha: handedOn * Math.SQRT1_2 }),
    g.mul(bias2, g.scalar(Math.SQRT1_2)),
  )
  const second = activate(u2, 2)
  const score = g.add(g.fusedMatMul(second.unit, weight3, { alpha: handedOn }), bias3)

  // Backward. Sums over the batch are products with a row of ones: onnxruntime's ReduceSum adds in another order when
  // there is only one model, and a model's bits must not depend on how many train beside it.
  const ones = g.floats(new Float32Array(batch).fill(1), [1, batch])
  const dScore = g.mul(g.sub(score, g.gather('targets', rows)), now('weights'))
  const dWeight3 = g.fusedMatMul(dScore, second.unit, { transA: true, alpha: handedOn })
  const dBias3 = g.fusedMatMul(ones, dScore)
  const weight3Row = g.mul(g.reshape(weight3, [-1, 1, h2]), g.scalar(halfSlope))
  const dZ2 = g.mul(g.mul(weight3Row, dScore), second.slope)
  const dWeight2 = g.fusedMatMul(first.unit, dZ2, { transA: true, alpha: handedOn })
  const dBias2 = g.fusedMatMul(ones, dZ2)
  const dZ1 = g.mul(g.fusedMatMul(dZ2, weight2, { transB: true, alpha: halfSlope }), first.slope)
  const dLayer1 = g.fusedMatMul(x, dZ1, { transA: true })

  // Adam over all parameters at once; weight decay is part of the gradient (L2, not AdamW).
  const loss = [dLayer1, dWeight2, dBias2, dWeight3, dBias3].map((gradient, i) =>
    g.reshape(gradient, [-1, segments[i]!.length]),
  )
  const gradient = g.add(g.concat(loss, 1), g.mul('p', g.scalar(weightDecay)))
  const moment1 = g.add(g.mul('m', g.scalar(BETA1)), gradient)
  const moment2 = g.add(g.mul('v', g.scalar(BETA2)), g.mul(gradient, gradient))
  const direction = g.div(moment1, g.add(g.sqrt(moment2), now('epsilon')))
  const parameters = g.sub('p', g.mul(direction, now('rate')))

  const state = (name: Value) => tensorInfo(name, float, ['M', layout.size])
  return g.graph(
    'step',
    [tensorInfo('step', int64, []), tensorInfo('go_on', bool, []), state('p'), state('m'), state('v')],
    [tensorInfo(g.identity('go_on'), bool, []), state(parameters), state(moment1), state(moment2)],
  )
}
