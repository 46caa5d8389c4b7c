// Trains on a device without Scan: an unrolled graph, run again and again, while data, masks and state stay on the device.
// Only what each step has of its own goes over with every run.
import { encodeModel, TENSOR_TYPE } from '../onnx/proto.js'
import { ONNX_OPSET } from '../members/sidecar.js'
import type { DeviceTensor, Feeds, ModelRuntime, ModelSession, Tensor } from '../ports/model-runtime.js'
import { GraphBuilder } from '../onnx/graph-builder.js'
import { ONNX_IR_VERSION } from './network.js'
import { stateNamed, type Block, type StackedState, type Stepper, type Stepping } from './stepper.js'
import { nextOf, trainingGraph } from './training-graph.js'
import type { TrainingGraphSettings } from './training-step.js'

/** Steps of a run, longest first; the last must be 1. To open a session takes time quadratic in them: for 64 some 17 s. */
const RUN_LENGTHS = [8, 1]

interface Sessions {
  readonly put: ModelSession<DeviceTensor>
  readonly get: ModelSession
  readonly runs: readonly StepsOfRun[]
}

interface StepsOfRun {
  readonly steps: number
  readonly session: ModelSession<DeviceTensor>
}

export async function deviceStepper(
  runtime: ModelRuntime,
  provider: 'webgpu',
  settings: TrainingGraphSettings,
): Promise<Stepper> {
  const opened: { close(): Promise<void> }[] = []
  const close = async () => {
    for (const session of opened) await session.close()
  }
  const keep = <Session extends { close(): Promise<void> }>(session: Session): Session => {
    opened.push(session)
    return session
  }
  try {
    const put = keep(await runtime.openOnDevice(copyGraph(), provider))
    const get = keep(await runtime.open(copyGraph(), { provider }))
    const runs: StepsOfRun[] = []
    for (const steps of RUN_LENGTHS) {
      const graph = trainingGraph(settings, { steps, products: 'standard' })
      runs.push({ steps, session: keep(await runtime.openOnDevice(graph, provider)) })
    }
    return { begin: async (constants, state) => await begin({ put, get, runs }, constants, state), close }
  } catch (error) {
    await close()
    throw error
  }
}

async function begin(sessions: Sessions, constants: Feeds<Tensor>, start: StackedState): Promise<Stepping> {
  const held = await put(sessions, constants)
  let state = stateNamed(await put(sessions, start), (name) => name)
  return {
    async advance({ steps, perStep, pools }: Block) {
      const masks = await put(sessions, pools)
      try {
        for (let done = 0; done < steps;) {
          const run = sessions.runs.find((one) => one.steps <= steps - done)!
          const own = Object.fromEntries(
            Object.entries(perStep).map(([name, tensor]) => [name, cut(tensor, done, run.steps)]),
          )
          const next = stateNamed(await run.session.run({ ...held, ...masks, ...own, ...state }), nextOf)
          release(state)
          state = next
          done += run.steps
        }
      } finally {
        release(masks)
      }
    },
    /** A device does so by itself, or does not mind them. */
    flushDenormals: () => undefined,
    async state() {
      return {
        parameters: await get(sessions, state.parameters),
        moment1: await get(sessions, state.moment1),
        moment2: await get(sessions, state.moment2),
      }
    },
    end() {
      release(held)
      release(state)
    },
  }
}

async function put(
  { put: session }: Sessions,
  tensors: Feeds<Tensor>,
): Promise<Record<string, DeviceTensor>> {
  const there: Record<string, DeviceTensor> = {}
  for (const [name, tensor] of Object.entries(tensors))
    there[name] = (await session.run({ [COPIED]: tensor }))[COPY]!
  return there
}

async function get({ get: session }: Sessions, tensor: DeviceTensor): Promise<Tensor> {
  return (await session.run({ [COPIED]: tensor }))[COPY]!
}

function release(tensors: Readonly<Record<string, DeviceTensor>>): void {
  for (const tensor of Object.values(tensors)) tensor.release()
}

/** Some steps of a sequence, without copying. */
function cut(tensor: Tensor, from: number, steps: number): Tensor {
  const [all, ...rest] = tensor.dims
  const dims = [steps, ...rest]
  const each = tensor.data.length / all!
  const [start, end] = [from * each, (from + steps) * each]
  switch (tensor.type) {
    case 'float32':
      return { type: 'float32', dims, data: tensor.data.subarray(start, end) }
    case 'int32':
      return { type: 'int32', dims, data: tensor.data.subarray(start, end) }
    case 'int64':
      return { type: 'int64', dims, data: tensor.data.subarray(start, end) }
  }
}

const COPIED = 'value'
const COPY = 'copy'

/** Its output is its input. With the input on one side and the output on the other it is how values cross over. */
function copyGraph(): Uint8Array {
  const g = new GraphBuilder()
  g.identity(COPIED, COPY)
  const info = (name: string) => ({ name, type: { tensorType: { elemType: TENSOR_TYPE.float } } })
  return encodeModel({
    irVersion: ONNX_IR_VERSION,
    producerName: 'seedgate',
    opsetImport: [{ domain: '', version: ONNX_OPSET }],
    graph: g.graph('copy', [info(COPIED)], [info(COPY)]),
  })
}
