import { describe, expect, it } from '@jest/globals'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import type { ModelRuntime } from '../../../src/ports/model-runtime.js'
import { inProcessTrainer } from '../../../src/training/in-process-trainer.js'
import { initialParameters } from '../../../src/training/initialise.js'
import {
  trainingRows,
  type TrainingHooks,
  type TrainingJob,
  type TrainingSettings,
  type TrainingState,
} from '../../../src/training/trainer.js'
import { squaredError } from './double-network.js'
import { bitsOf, INPUTS, jobOf, regressionData, standardisedRow, trainTogether } from './small-work.js'

const data = regressionData([60, 61, 62])
const settings: TrainingSettings = {
  architecture: { inputs: INPUTS, hidden: [16, 16] },
  dropout: 0.05,
  epochs: 30,
  batch: 16,
  learningRate: 0.01,
  weightDecay: 1e-5,
}
/** Sixteen: two groups. */
const jobs = [0, 1, 2, 3].flatMap((seed) => [
  jobOf(seed, 0),
  jobOf(seed, 1),
  jobOf(seed, 2),
  jobOf(seed, null),
])
// Of 123, 122, 121 and 183 rows in batches of 16.
const TOTAL_STEPS = 4 * 30 * (8 + 8 + 8 + 12)

const trainer = () => inProcessTrainer(onnxRuntime(), () => 0)

/** Hooks that write down what they hear, but for what a test changes. */
function listener(change: Partial<TrainingHooks> = {}) {
  const heard = {
    finished: [] as [TrainingJob, Float32Array][],
    reached: [] as [TrainingJob, TrainingState][],
    steps: 0,
  }
  const hooks: TrainingHooks = {
    progressed(steps) {
      heard.steps += steps
    },
    reached(job, state) {
      heard.reached.push([job, state])
      return Promise.resolve()
    },
    finished(job, parameters) {
      heard.finished.push([job, parameters])
      return Promise.resolve()
    },
    stopping: () => false,
    ...change,
  }
  return { heard, hooks }
}

function trainingLoss(job: TrainingJob, parameters: Float32Array): number {
  const rows = trainingRows(data, job)
  const errors = Array.from(rows, (row) =>
    squaredError(settings.architecture, parameters, {
      x: standardisedRow(data, job, row),
      target: data.targets[row]!,
    }),
  )
  return errors.reduce((sum, error) => sum + error, 0) / rows.length
}

describe('the in-process trainer', () => {
  it('learns: every model’s training loss falls to a small part, whatever its fold', async () => {
    const { heard, hooks } = listener()
    expect(await trainer().train({ data, settings, jobs }, hooks)).toBe(true)

    expect(heard.finished.map(([job]) => job)).toHaveLength(jobs.length)
    expect(new Set(heard.finished.map(([job]) => job))).toEqual(new Set(jobs))
    expect(heard.steps).toBe(TOTAL_STEPS)
    expect(heard.reached).toEqual([])
    for (const [job, parameters] of heard.finished) {
      const start = initialParameters(settings.architecture, job.seed, job.heldOut)
      expect(trainingLoss(job, parameters)).toBeLessThan(trainingLoss(job, start) / 30)
    }
  })

  it('gives each model the bits it has when trained alone', async () => {
    const short = { ...settings, epochs: 2 }
    const { heard, hooks } = listener()
    await trainer().train({ data, settings: short, jobs }, hooks)
    for (const [job, parameters] of heard.finished.filter((_, index) => index % 5 === 0)) {
      const { finished } = await trainTogether({ data, settings: short, jobs: [job] })
      expect(bitsOf(parameters)).toBe(bitsOf(finished.get(job)!))
    }
  })

  it('hands out the state of every model under way when it is asked to stop, and goes on from there', async () => {
    const few = jobs.slice(0, 4)
    const whole = listener()
    await trainer().train({ data, settings, jobs: few }, whole.hooks)

    // The folds are trained after their 240 steps, the member is stopped on its way to 360.
    const stopped = listener({ stopping: () => stopped.heard.steps > 0 })
    expect(await trainer().train({ data, settings, jobs: few }, stopped.hooks)).toBe(false)
    expect(stopped.heard.finished.map(([job]) => job)).toEqual(few.slice(0, 3))
    expect(stopped.heard.reached.map(([job, { step }]) => [job, step])).toEqual([[few[3], 240]])

    const rest = stopped.heard.reached.map(([job, state]) => ({ ...job, state }))
    const resumed = listener()
    expect(await trainer().train({ data, settings, jobs: rest }, resumed.hooks)).toBe(true)
    expect(stopped.heard.steps + resumed.heard.steps).toBe(whole.heard.steps)
    const bits = (finished: [TrainingJob, Float32Array][]) =>
      finished.map(([, parameters]) => bitsOf(parameters))
    expect(bits([...stopped.heard.finished, ...resumed.heard.finished])).toEqual(bits(whole.heard.finished))
  })

  it('trains nothing when it is asked to stop at once', async () => {
    const { heard, hooks } = listener({ stopping: () => true })
    expect(await trainer().train({ data, settings, jobs: jobs.slice(0, 4) }, hooks)).toBe(false)
    expect(heard.reached.map(([job, { step }]) => [job, step])).toEqual(
      jobs.slice(0, 4).map((job) => [job, 0]),
    )
    expect([heard.finished, heard.steps]).toEqual([[], 0])
  })

  it('has nothing to do without jobs', async () => {
    expect(await trainer().train({ data, settings, jobs: [] }, listener().hooks)).toBe(true)
  })

  const failure = new Error('the disk is full')
  const fail = () => {
    throw failure
  }
  it.each<[keyof TrainingHooks, Partial<TrainingHooks>]>([
    ['progressed', { progressed: fail }],
    ['finished', { finished: () => Promise.reject(failure) }],
    ['reached', { reached: () => Promise.reject(failure), stopping: () => true }],
    ['stopping', { stopping: fail }],
  ])('ends with the error of a hook that fails, and closes its session: %s', async (_name, change) => {
    let open = 0
    const runtime = onnxRuntime()
    const counting: ModelRuntime = {
      ...runtime,
      async open(...model) {
        const session = await runtime.open(...model)
        open++
        return {
          ...session,
          async close() {
            open--
            await session.close()
          },
        }
      },
    }
    const work = { data, settings: { ...settings, epochs: 1 }, jobs: jobs.slice(0, 2) }
    const training = inProcessTrainer(counting, () => 0).train(work, listener(change).hooks)
    await expect(training).rejects.toBe(failure)
    expect(open).toBe(0)
  })

  it('says which provider runs', () => {
    expect(trainer().provider).toBe('cpu')
    expect(inProcessTrainer(onnxRuntime(), () => 0, 'webgpu').provider).toBe('webgpu')
  })
})
