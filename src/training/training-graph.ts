// The training graph: many steps of many models in one run. As a Scan, which takes as many steps as it is fed; or, where
// the provider has no kernel for that, unrolled to a fixed number of steps. Both are made of the same step.
import { encodeModel, TENSOR_TYPE, type GraphProto } from '../onnx/proto.js'
import { ONNX_OPSET } from '../members/sidecar.js'
import { layoutOf } from './architecture.js'
import { GraphBuilder, MICROSOFT_DOMAIN, tensorInfo, type Products } from '../onnx/graph-builder.js'
import { ONNX_IR_VERSION } from './network.js'
import {
  addTrainingStep,
  perStep,
  STATE,
  type StateName,
  type StateValues,
  type TrainingGraphSettings,
} from './training-step.js'

/**
 * Inputs, for S steps of M models over N rows (E = inputs + 1, the last column being ones; P parameters). Per step:
 * `rows` int32 [S, M, batch]; `weights` [S, M, batch, 1], 2/b for a row of a batch of b and 0 for padding, so that the
 * gradient is that of the mean squared error; `rate` and `epsilon` [S, M, 1, 1] (see adam.ts); with dropout, per hidden
 * layer `picks1`, `picks2` int32 [S, M, batch] into `pool1`, `pool2` [rows, width]. For all steps: the pools; `inputs`
 * [N, E] and `targets` [N, 1]; `shift` and `scale` [M, 1, E], the model's own standardisation; `parameters`, `moment1`,
 * `moment2` [M, 1, P]. Outputs: `next_` of the last three.
 */
export function trainingGraph(settings: TrainingGraphSettings, form: GraphForm = SCAN): Uint8Array {
  return form.steps === 'any'
    ? scanned(settings, form.products)
    : unrolled(settings, form.steps, form.products)
}

/** What a graph is made of, which is a matter of what the provider has kernels for. */
export interface GraphForm {
  /** `any`: a Scan over as many steps as are fed. A number: exactly so many, one after another. */
  readonly steps: number | 'any'
  readonly products: Products
}

const SCAN: GraphForm = { steps: 'any', products: 'fused' }

function scanned(settings: TrainingGraphSettings, products: Products): Uint8Array {
  const outer = new GraphBuilder()
  const sequences = perStep(settings).map(({ name }) => name)
  outer.scan(STATE, sequences, scanBody(settings, products), STATE.map(nextOf))
  return encode(outer, settings, 'S')
}

/** Each step gathers its own from the sequences by a constant index. */
function unrolled(settings: TrainingGraphSettings, steps: number, products: Products): Uint8Array {
  const g = new GraphBuilder(products)
  let state: StateValues = { parameters: 'parameters', moment1: 'moment1', moment2: 'moment2' }
  for (let step = 0; step < steps; step++) {
    const index = g.int32(step)
    state = addTrainingStep(g, settings, state, (name) => g.gather(name, index))
  }
  for (const name of STATE) g.identity(state[name], nextOf(name))
  return encode(g, settings, steps)
}

/** The body of the Scan: the state and what the step has of its own in, the next state out. */
function scanBody(settings: TrainingGraphSettings, products: Products): GraphProto {
  const g = new GraphBuilder(products)
  const now = (name: string) => `${name}_now`
  const before = { parameters: 'p', moment1: 'm', moment2: 'v' }
  const after = addTrainingStep(g, settings, before, now)
  const infos = (values: StateValues) => stateInfos(settings, (name) => values[name])
  return g.graph(
    'step',
    [...infos(before), ...perStep(settings).map(({ name, type, dims }) => tensorInfo(now(name), type, dims))],
    infos(after),
  )
}

function encode(g: GraphBuilder, settings: TrainingGraphSettings, steps: number | 'S'): Uint8Array {
  const { architecture, dropout } = settings
  const { float } = TENSOR_TYPE
  const width = architecture.inputs + 1
  const pools = architecture.hidden.map((units, layer) => tensorInfo(`pool${layer + 1}`, float, ['R', units]))
  const graph = g.graph(
    'training',
    [
      ...perStep(settings).map(({ name, type, dims }) => tensorInfo(name, type, [steps, ...dims])),
      tensorInfo('inputs', float, ['N', width]),
      tensorInfo('targets', float, ['N', 1]),
      tensorInfo('shift', float, ['M', 1, width]),
      tensorInfo('scale', float, ['M', 1, width]),
      ...(dropout > 0 ? pools : []),
      ...stateInfos(settings, (name) => name),
    ],
    stateInfos(settings, nextOf),
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

export const nextOf = (name: StateName) => `next_${name}` as const

function stateInfos({ architecture }: TrainingGraphSettings, nameOf: (name: StateName) => string) {
  const { size } = layoutOf(architecture)
  return STATE.map((name) => tensorInfo(nameOf(name), TENSOR_TYPE.float, ['M', 1, size]))
}
