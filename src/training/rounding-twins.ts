// How far rounding alone takes a training: the same model from inputs and first weights that are moved by a few roundings. Another
// processor adds in another order, which is as small; a training that makes much of the one makes as much of the other.
import { randomStream, type RandomStream } from './random.js'
import { startingState } from './train-group.js'
import type { TrainingData, TrainingJob, TrainingSettings } from './trainer.js'

/** Relative: eight units in the last place of a float32. */
const NUDGE = 2 ** -20

/** The corpus with every input moved up or down; the column of ones stays. The same data give the same. */
export function roundedData(data: TrainingData): TrainingData {
  const inputs = nudged(
    data.inputs,
    randomStream({ seed: 0, heldOut: null, purpose: 'rounding', position: 0 }),
  )
  const width = inputs.length / data.targets.length
  for (let ones = width - 1; ones < inputs.length; ones += width) inputs[ones] = 1
  return { ...data, inputs }
}

/** @param twin from 1 on: different twins start from different weights */
export function roundedTwin(settings: TrainingSettings, job: TrainingJob, twin: number): TrainingJob {
  const start = startingState(settings, job)
  const { seed, heldOut } = job
  const random = randomStream({ seed, heldOut, purpose: 'rounding', position: twin })
  return { ...job, state: { ...start, parameters: nudged(start.parameters, random) } }
}

function nudged(values: Float32Array, random: RandomStream): Float32Array {
  return values.map((value) => value * (1 + (random.below(2) === 0 ? -NUDGE : NUDGE)))
}
