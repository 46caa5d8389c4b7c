// Small training problems, and training them on the real onnxruntime.
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { CODEC_BLOCK_WIDTH } from '../../support/codec-block.js'
import { RandomStream } from '../../../src/training/random.js'
import { scanStepper } from '../../../src/training/stepper.js'
import { trainGroup } from '../../../src/training/train-group.js'
import type {
  TrainingData,
  TrainingHooks,
  TrainingJob,
  TrainingSettings,
  TrainingState,
  TrainingWork,
} from '../../../src/training/trainer.js'
import { trainingGraph } from '../../../src/training/training-graph.js'

export const FEATURES = 3
export const INPUTS = FEATURES + CODEC_BLOCK_WIDTH

/** Three sources of 5, 6 and 8 rows, and a network of odd widths. */
export const ODD_SETTINGS: TrainingSettings = {
  architecture: { inputs: INPUTS, hidden: [5, 3] },
  dropout: 0.25,
  epochs: 100,
  batch: 4,
  learningRate: 0.01,
  weightDecay: 0.05,
}

export interface Trained {
  /** Whether everything was trained. */
  readonly complete: boolean
  /** In the order in which models finished. */
  readonly finished: ReadonlyMap<TrainingJob, Float32Array>
  /** Every state that was handed out to be kept. */
  readonly reached: readonly (readonly [TrainingJob, TrainingState])[]
  /** Model steps, call by call. */
  readonly progress: readonly number[]
}

/** As many rows as the sizes say of each source; the target is a smooth function of the features and a little noise. */
export function regressionData(sizes: readonly number[]): TrainingData {
  const random = new RandomStream([1, 2, 3, 4])
  const centred = () => 2 * random.unit() - 1
  const sourceOf = Int32Array.from(sizes.flatMap((size, source) => Array<number>(size).fill(source)))
  const inputs = new Float32Array(sourceOf.length * (INPUTS + 1))
  const targets = Float32Array.from(sourceOf, (_source, row) => {
    const x = inputs.subarray(row * (INPUTS + 1), (row + 1) * (INPUTS + 1))
    for (let feature = 0; feature < FEATURES; feature++) x[feature] = 2 * centred()
    const codec = random.below(CODEC_BLOCK_WIDTH - 2)
    x[FEATURES + codec] = 1
    x[INPUTS - 2] = 0.5
    x[INPUTS - 1] = random.unit()
    x[INPUTS] = 1
    return 3 + 2 * Math.sin(x[0]!) + x[1]! + 0.1 * codec - x[INPUTS - 1]! + 0.05 * centred()
  })
  return { inputs, targets, sourceOf }
}

/** A job with a standardisation of its own; the held-out source is named by its index, null is the member. */
export function jobOf(seed: number, heldOut: number | null, state: TrainingState | null = null): TrainingJob {
  const features = (value: (feature: number) => number, rest: number) =>
    Float32Array.from({ length: INPUTS + 1 }, (_, column) => (column < FEATURES ? value(column) : rest))
  const fold = heldOut ?? -1
  return {
    seed,
    heldOut: heldOut === null ? null : `source ${heldOut}`,
    heldOutIndex: fold,
    shift: features((feature) => 0.1 * (feature - fold), 0),
    scale: features((feature) => 1.2 + 0.1 * (feature + fold), 1),
    state,
  }
}

/** Trains all jobs as one group. */
export async function trainTogether(
  { data, settings, jobs }: TrainingWork,
  {
    stopAfter = Infinity,
    elapsed = () => 0,
    make = scanStepper,
  }: { stopAfter?: number; elapsed?: () => number; make?: typeof scanStepper } = {},
): Promise<Trained> {
  const finished = new Map<TrainingJob, Float32Array>()
  const reached: [TrainingJob, TrainingState][] = []
  const progress: number[] = []
  const stepper = make(await onnxRuntime().open(trainingGraph(settings)))
  try {
    const hooks: TrainingHooks = {
      progressed(steps) {
        progress.push(steps)
      },
      reached(job, state) {
        reached.push([job, state])
        return Promise.resolve()
      },
      finished(job, parameters) {
        finished.set(job, parameters)
        return Promise.resolve()
      },
      stopping: () => progress.length >= stopAfter,
    }
    const complete = await trainGroup({ stepper, data, settings, hooks, elapsed }, jobs)
    return { complete, finished, reached, progress }
  } finally {
    await stepper.close()
  }
}

/** Every bit of the numbers, so that 0 and −0 differ and NaN is seen. */
export function bitsOf(values: Float32Array | Int32Array): string {
  return Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('hex')
}

/** Corpus row as the job's model sees it, in double: standardised, with the column of ones. */
export function standardisedRow(
  { inputs }: TrainingData,
  { shift, scale }: TrainingJob,
  row: number,
): Float64Array {
  const width = shift.length
  return Float64Array.from(
    shift,
    (offset, column) => (inputs[row * width + column]! - offset) / scale[column]!,
  )
}
