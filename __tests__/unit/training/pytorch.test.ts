import { describe, expect, it } from '@jest/globals'
import { initialParameters } from '../../../src/training/initialise.js'
import type { TrainingData, TrainingJob, TrainingSettings } from '../../../src/training/trainer.js'
import { golden } from './golden.js'
import { trainTogether } from './small-work.js'

const { inputs, hidden, learningRate, weightDecay, initial, runs, ...made } = golden.training
const architecture = { inputs, hidden }
const data: TrainingData = {
  inputs: Float32Array.from(made.data.inputs),
  targets: Float32Array.from(made.data.targets),
  sourceOf: Int32Array.from(made.data.sourceOf),
}
const jobs = made.jobs.map((job): TrainingJob => ({
  ...job,
  shift: Float32Array.from(job.shift),
  scale: Float32Array.from(job.scale),
  state: null,
}))

type Run = (typeof runs)[number]

/** Largest distance of any parameter of any model from PyTorch's. */
async function distance({ batch, epochs, dropout, trained }: Run, change: Partial<TrainingSettings> = {}) {
  const settings = { architecture, batch, epochs, dropout, learningRate, weightDecay, ...change }
  const { finished } = await trainTogether({ data, settings, jobs })
  const gaps = jobs.flatMap((job, model) => {
    const expected = trained[model]!.parameters
    return Array.from(finished.get(job)!, (value, index) => Math.abs(value - expected[index]!))
  })
  return Math.max(...gaps)
}

/** A parameter is rounded at every step: one of size 1 by 2⁻²⁴ at most. */
const PER_STEP = 2 ** -24

describe('beside PyTorch in double precision, from the same seeds', () => {
  it('every model starts from the same weights', () => {
    jobs.forEach(({ seed, heldOut }, model) => {
      expect(initialParameters(architecture, seed, heldOut)).toEqual(Float32Array.from(initial[model]!))
    })
  })

  it.each(runs)('models trained together end where PyTorch ends one by one: $name', async (run) => {
    const steps = Math.max(...run.trained.map((model) => model.steps))
    expect(await distance(run)).toBeLessThan(steps * PER_STEP)
  })

  it.each([
    ['no weight decay', { weightDecay: 0 }],
    ['another learning rate', { learningRate: learningRate * 1.01 }],
    ['other dropout', { dropout: 0.3 }],
    ['another batch size', { batch: 5, epochs: 5 }],
  ])('%s would be seen', async (_name, change) => {
    expect(await distance(runs.at(-1)!, change)).toBeGreaterThan(1000 * 20 * PER_STEP)
  })
})
