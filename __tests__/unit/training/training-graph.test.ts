import { describe, expect, it } from '@jest/globals'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { layoutOf } from '../../../src/training/architecture.js'
import { drawMasks, keepProbability, STEPS_PER_POOL } from '../../../src/training/dropout.js'
import { initialParameters } from '../../../src/training/initialise.js'
import { BatchSchedule } from '../../../src/training/schedule.js'
import { trainingRows, type TrainingJob, type TrainingSettings } from '../../../src/training/trainer.js'
import { trainingGraph } from '../../../src/training/training-graph.js'
import { squaredError, type Example, type Kept } from './double-network.js'
import { jobOf, ODD_SETTINGS, regressionData, standardisedRow, trainTogether } from './small-work.js'

const data = regressionData([5, 6, 8])
const layout = layoutOf(ODD_SETTINGS.architecture)
/** A step that is a block of its own, since the next one has another pool of masks. */
const STEP = STEPS_PER_POOL - 1
const jobs = [jobOf(0, 2), jobOf(1, 0), jobOf(1, 1), jobOf(2, null)]
/** Of 11, 14, 13 and 19 training rows in batches of 4, what step 255 sees. */
const BATCH_SIZES = [4, 2, 1, 4]

/** The gradient, from one step of all jobs: the undamped first moment is just that when both moments start at zero. */
async function gradients(settings: TrainingSettings): Promise<Float32Array[]> {
  const zeros = new Float32Array(layout.size)
  const started = jobs.map((job) => ({
    ...job,
    state: { step: STEP, parameters: startOf(job), moment1: zeros, moment2: zeros },
  }))
  const { reached } = await trainTogether({ data, settings, jobs: started }, { stopAfter: 1 })
  return reached.map(([, state]) => state.moment1)
}

function startOf({ seed, heldOut }: TrainingJob): Float32Array {
  return initialParameters(ODD_SETTINGS.architecture, seed, heldOut)
}

/** The batch of that step, and the masks that its rows have. */
function examples(job: TrainingJob, { batch, dropout, architecture }: TrainingSettings): Example[] {
  const { pools, picks } = drawMasks(job, 0, dropout, architecture.hidden, batch)
  const kept = (position: number, layer: 0 | 1) => {
    const width = architecture.hidden[layer]
    const row = picks[layer]![STEP * batch + position]!
    return Float64Array.from(
      pools[layer]!.slice(row * width, (row + 1) * width),
      (one) => one / keepProbability(dropout),
    )
  }
  const rows = new BatchSchedule(trainingRows(data, job), batch, job.seed, job.heldOut).rowsAt(STEP)
  return Array.from(rows, (row, position) => ({
    x: standardisedRow(data, job, row),
    target: data.targets[row]!,
    kept: [kept(position, 0), kept(position, 1)] satisfies Kept,
  }))
}

/** Central differences: the error is some 1e-10, of h² and of rounding / h. */
function slope(f: (parameters: Float64Array) => number, parameters: Float32Array, index: number): number {
  const h = 1e-5
  const at = (offset: number) => {
    const moved = Float64Array.from(parameters)
    moved[index]! += offset
    return f(moved)
  }
  return (at(h) - at(-h)) / (2 * h)
}

/**
 * Largest deviation from the gradient of the mean squared error + weightDecay/2 · ‖parameters‖², in units of the
 * float32 rounding (2⁻²⁴) of what is added up: the rows' own gradients, at their largest in the segment.
 */
function deviation(
  actual: Float32Array,
  job: TrainingJob,
  batch: readonly Example[],
  weightDecay: number,
): number {
  const parameters = startOf(job)
  const { layer1, weight2, bias2, weight3, bias3 } = layout
  const deviations = [layer1, weight2, bias2, weight3, bias3].map(({ offset, length }) => {
    let largest = 0
    let scale = 0
    for (let index = offset; index < offset + length; index++) {
      const ofRows = batch.map((example) =>
        slope(
          (moved) => squaredError(ODD_SETTINGS.architecture, moved, example) / batch.length,
          parameters,
          index,
        ),
      )
      const decay = weightDecay * parameters[index]!
      const expected = ofRows.reduce((sum, part) => sum + part, decay)
      largest = Math.max(largest, Math.abs(actual[index]! - expected))
      scale = Math.max(
        scale,
        ofRows.reduce((sum, part) => sum + Math.abs(part), Math.abs(decay)),
      )
    }
    return largest / (scale * 2 ** -24)
  })
  return Math.max(...deviations)
}

/** How many roundings may add up between a row and a sum of gradients. */
const ROUNDINGS = 16

describe('the gradient of the training graph', () => {
  it.each([
    { dropout: 0, weightDecay: 0 },
    { dropout: 0, weightDecay: 0.05 },
    { dropout: 0.25, weightDecay: 0 },
    { dropout: 0.25, weightDecay: 0.05 },
  ])('is that of numerical differentiation, full and short batches side by side: %j', async (change) => {
    const settings = { ...ODD_SETTINGS, ...change }
    const all = await gradients(settings)
    jobs.forEach((job, model) => {
      const batch = examples(job, settings)
      expect(batch).toHaveLength(BATCH_SIZES[model]!)
      expect(deviation(all[model]!, job, batch, settings.weightDecay)).toBeLessThan(ROUNDINGS)
    })
  })

  it('is told from one without the masks, without the decay, or of another row', async () => {
    const [gradient] = await gradients(ODD_SETTINGS)
    const job = jobs[0]!
    const batch = examples(job, ODD_SETTINGS)
    const { weightDecay } = ODD_SETTINGS
    const wrong: [readonly Example[], number][] = [
      [batch.map(({ x, target }) => ({ x, target })), weightDecay],
      [batch, 0],
      [batch.slice(1), weightDecay],
    ]
    for (const [other, decay] of wrong)
      expect(deviation(gradient!, job, other, decay)).toBeGreaterThan(1000 * ROUNDINGS)
  })
})

describe('the training graph', () => {
  const names = async (dropout: number) => {
    const session = await onnxRuntime().open(trainingGraph({ ...ODD_SETTINGS, dropout }))
    await session.close()
    return session.inputs.map(({ name }) => name)
  }

  it('takes masks with dropout, and none without', async () => {
    const masks = ['picks1', 'picks2', 'pool1', 'pool2']
    const without = await names(0)
    expect(without.filter((name) => masks.includes(name))).toEqual([])
    expect((await names(0.25)).sort()).toEqual([...without, ...masks].sort())
  })

  it('has the same bytes for the same settings', () => {
    expect(trainingGraph(ODD_SETTINGS)).toEqual(trainingGraph({ ...ODD_SETTINGS }))
  })
})
