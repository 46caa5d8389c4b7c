// Does a provider train as the CPU does? A few steps of a small network on both, before hours are spent on it.
import type { ModelRuntime, Provider } from '../ports/model-runtime.js'
import { inProcessTrainer } from './in-process-trainer.js'
import { RandomStream } from './random.js'
import type { TrainingWork } from './trainer.js'

/** Largest relative difference of a parameter: float32 rounding, ten times over, on every step. */
const TOLERANCE = 1e-4

/**
 * @param look called once the provider has trained, while its sessions are open
 * @returns what `look` saw
 * @throws Error where the provider opens no session, runs a node elsewhere, or computes other numbers; says which
 */
export async function rehearse<Seen>(
  runtime: ModelRuntime,
  provider: Provider,
  look: () => Seen,
): Promise<Seen> {
  const [expected] = await parametersOn(runtime, 'cpu', () => undefined)
  const [actual, seen] = await parametersOn(runtime, provider, look)
  const largest = Math.max(
    ...expected.map((value, i) => Math.abs(actual[i]! - value) / (Math.abs(value) + 1e-3)),
  )
  // NaN is no small difference.
  if (!(largest <= TOLERANCE)) {
    throw new Error(
      `${provider} computes other numbers than the CPU: after ${STEPS} steps a parameter differs by ${largest.toExponential(1)} of itself`,
    )
  }
  return seen
}

async function parametersOn<Seen>(
  runtime: ModelRuntime,
  provider: Provider,
  look: () => Seen,
): Promise<readonly [number[], Seen]> {
  const trained: number[] = []
  const seen: Seen[] = []
  await inProcessTrainer(runtime, () => 0, provider).train(work(), {
    progressed: () => undefined,
    reached: async () => {
      await Promise.resolve()
    },
    finished: async (_job, parameters) => {
      trained.push(...parameters)
      seen.push(look())
      await Promise.resolve()
    },
    stopping: () => false,
  })
  return [trained, seen[0]!]
}

const INPUTS = 2
const BATCH = 4
/** With a batch that is not full; more than a run of an unrolled graph takes. */
const STEPS = 18
const ROWS = STEPS * BATCH - 1

/** Two models, one of them a member, of rows at random. */
function work(): TrainingWork {
  const random = new RandomStream([1, 2, 3, 4])
  const inputs = Float32Array.from({ length: ROWS * (INPUTS + 1) }, (_, i) =>
    i % (INPUTS + 1) === INPUTS ? 1 : 2 * random.unit() - 1,
  )
  const targets = Float32Array.from({ length: ROWS }, () => random.unit())
  const scaling = { shift: new Float32Array(INPUTS + 1), scale: new Float32Array(INPUTS + 1).fill(1) }
  const settings = {
    architecture: { inputs: INPUTS, hidden: [8, 4] as const },
    dropout: 0.25,
    epochs: 1,
    batch: BATCH,
    learningRate: 0.01,
    weightDecay: 1e-3,
  }
  const jobs = [0, 1].map((seed) => ({ seed, heldOut: null, heldOutIndex: -1, ...scaling, state: null }))
  return { data: { inputs, targets, sourceOf: new Int32Array(ROWS) }, settings, jobs }
}
