// One training step of many models at once, as ONNX nodes: forward, backward and Adam. The models lie along a leading axis
// M and never touch each other, so a model's result does not depend on its company.
import { TENSOR_TYPE } from '../onnx/proto.js'
import { BETA1, BETA2 } from './adam.js'
import { layoutOf, type Architecture, type Segment } from './architecture.js'
import { keepProbability } from './dropout.js'
import type { GraphBuilder, Value } from '../onnx/graph-builder.js'

export interface TrainingGraphSettings {
  readonly architecture: Architecture
  readonly batch: number
  readonly dropout: number
  readonly weightDecay: number
}

/** What is handed from step to step: each [M, 1, parameters]. */
export const STATE = ['parameters', 'moment1', 'moment2'] as const
export type StateName = (typeof STATE)[number]
export type StateValues = Readonly<Record<StateName, Value>>

/** What a step has of its own, with its shape there. */
export function perStep({ architecture, batch, dropout }: TrainingGraphSettings) {
  const { float, int32 } = TENSOR_TYPE
  const picks = architecture.hidden.map((_units, layer) => `picks${layer + 1}`)
  return [
    ...['rows', ...(dropout > 0 ? picks : [])].map((name) => ({ name, type: int32, dims: ['M', batch] })),
    { name: 'weights', type: float, dims: ['M', batch, 1] },
    { name: 'rate', type: float, dims: ['M', 1, 1] },
    { name: 'epsilon', type: float, dims: ['M', 1, 1] },
  ]
}

/**
 * Adds the nodes of a step. What all steps share it reads by its name: `inputs`, `targets`, `shift`, `scale`, the pools.
 * @param state before the step
 * @param now the value of what perStep names
 * @returns the state after it
 */
export function addTrainingStep(
  g: GraphBuilder,
  { architecture, batch, dropout, weightDecay }: TrainingGraphSettings,
  state: StateValues,
  now: (name: string) => Value,
): StateValues {
  const layout = layoutOf(architecture)
  const [h1, h2] = architecture.hidden
  const one = g.scalar(1)

  const segments = [layout.layer1, layout.weight2, layout.bias2, layout.weight3, layout.bias3]
  const parts = g.split(
    state.parameters,
    segments.map(({ length }) => length),
    2,
  )
  const layer1 = g.reshape(parts[0]!, [-1, architecture.inputs + 1, h1])
  const weight2 = g.reshape(parts[1]!, [-1, h1, h2])
  // [M, 1, length] is the shape that these three are used in.
  const [bias2, weight3, bias3] = [parts[2]!, parts[3]!, parts[4]!]

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
  const first = activate(g.product(x, layer1, { alpha: Math.SQRT1_2 }), 1)
  const u2 = g.add(
    g.product(first.unit, weight2, { alpha: handedOn * Math.SQRT1_2 }),
    g.mul(bias2, g.scalar(Math.SQRT1_2)),
  )
  const second = activate(u2, 2)
  const score = g.add(g.product(second.unit, weight3, { transB: true, alpha: handedOn }), bias3)

  // Backward. Sums over the batch are products with a row of ones: onnxruntime's ReduceSum adds in another order when
  // there is only one model, and a model's bits must not depend on how many train beside it.
  const ones = g.floats(new Float32Array(batch).fill(1), [1, batch])
  const dScore = g.mul(g.sub(score, g.gather('targets', rows)), now('weights'))
  const dWeight3 = g.product(dScore, second.unit, { transA: true, alpha: handedOn })
  const dBias3 = g.product(ones, dScore)
  const dZ2 = g.mul(g.product(dScore, weight3, { alpha: halfSlope }), second.slope)
  const dWeight2 = g.product(first.unit, dZ2, { transA: true, alpha: handedOn })
  const dBias2 = g.product(ones, dZ2)
  const dZ1 = g.mul(g.product(dZ2, weight2, { transB: true, alpha: halfSlope }), first.slope)
  const dLayer1 = g.product(x, dZ1, { transA: true })

  // Adam over all parameters at once; weight decay is part of the gradient (L2, not AdamW).
  const flattened = (gradient: Value, { length }: Segment): Value => g.reshape(gradient, [-1, 1, length])
  const loss = g.concat(
    [flattened(dLayer1, layout.layer1), flattened(dWeight2, layout.weight2), dBias2, dWeight3, dBias3],
    2,
  )
  const gradient = g.add(loss, g.mul(state.parameters, g.scalar(weightDecay)))
  const moment1 = g.add(g.mul(state.moment1, g.scalar(BETA1)), gradient)
  const moment2 = g.add(g.mul(state.moment2, g.scalar(BETA2)), g.mul(gradient, gradient))
  const direction = g.div(moment1, g.add(g.sqrt(moment2), now('epsilon')))
  const parameters = g.sub(state.parameters, g.mul(direction, now('rate')))
  return { parameters, moment1, moment2 }
}
