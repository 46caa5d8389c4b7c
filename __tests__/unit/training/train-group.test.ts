import { beforeAll, describe, expect, it } from '@jest/globals'
import type { TrainingData, TrainingJob, TrainingSettings } from '../../../src/training/trainer.js'
import { layoutOf } from '../../../src/training/architecture.js'
import { STEPS_PER_POOL } from '../../../src/training/dropout.js'
import { scanStepper } from '../../../src/training/stepper.js'
import { bitsOf, FEATURES, INPUTS, jobOf, ODD_SETTINGS, regressionData, trainTogether } from './small-work.js'

const USUAL = {
  ...ODD_SETTINGS,
  architecture: { inputs: INPUTS, hidden: [64, 64] },
  dropout: 0.1,
  batch: 32,
} as const
const cases: [string, TrainingSettings, readonly number[]][] = [
  // The folds have 8, 3 and 8 steps an epoch, the member 9, so that it alone goes on into the second pool of masks.
  ['the usual network', { ...USUAL, epochs: 30 }, [40, 200, 30]],
  ['the usual network without dropout', { ...USUAL, dropout: 0, epochs: 8 }, [40, 200, 30]],
  ['odd widths and an odd batch', { ...ODD_SETTINGS, batch: 7, epochs: 40 }, [20, 31, 16]],
  ['one row a batch', { ...ODD_SETTINGS, batch: 1, epochs: 20 }, [5, 6, 8]],
  ['fewer rows than a batch', { ...ODD_SETTINGS, batch: 24, epochs: 270 }, [5, 6, 8]],
  ['a single unit a layer', { ...ODD_SETTINGS, architecture: { inputs: INPUTS, hidden: [1, 1] } }, [5, 6, 8]],
]

const JOBS = [jobOf(0, 0), jobOf(0, 1), jobOf(0, 2), jobOf(0, null), jobOf(1, 0), jobOf(1, 2), jobOf(7, null)]
const keyOf = ({ seed, heldOut }: TrainingJob) => `${seed} ${heldOut}`

type Bits = Record<string, string>
const bitsByJob = (finished: Iterable<readonly [TrainingJob, Float32Array]>): Bits =>
  Object.fromEntries(Array.from(finished, ([job, parameters]) => [keyOf(job), bitsOf(parameters)]))

async function alone(
  data: TrainingData,
  settings: TrainingSettings,
  jobs: readonly TrainingJob[],
): Promise<Bits> {
  const bits: Bits = {}
  for (const job of jobs)
    Object.assign(bits, bitsByJob((await trainTogether({ data, settings, jobs: [job] })).finished))
  return bits
}

describe.each(cases)('bit for bit, with %s', (_name, settings, sizes) => {
  const data = regressionData(sizes)
  let expected: Bits
  const together = async (jobs: readonly TrainingJob[]) =>
    bitsByJob((await trainTogether({ data, settings, jobs })).finished)

  beforeAll(async () => {
    expected = await alone(data, settings, JOBS)
  })

  it('a model trained in company is the one trained alone', async () => {
    expect(await together(JOBS)).toEqual(expected)
    expect({ ...(await together(JOBS.slice(0, 3))), ...(await together(JOBS.slice(3))) }).toEqual(expected)
  })

  it('the order in the group does not matter', async () => {
    expect(await together([...JOBS].reverse())).toEqual(expected)
  })

  it.each([1, 2])(
    'a model that was stopped after %i blocks and resumed is the one that was not',
    async (blocks) => {
      const first = await trainTogether({ data, settings, jobs: JOBS }, { stopAfter: blocks })
      const resumed = first.reached.map(([job, state]) => ({ ...job, state }))
      expect(first.finished.size + resumed.length).toBe(JOBS.length)
      const company = await together(resumed.slice(2).reverse())
      const rest = await alone(data, settings, resumed.slice(0, 2))
      expect({ ...bitsByJob(first.finished), ...company, ...rest }).toEqual(expected)
    },
  )

  it('another seed, another fold and another training row are other models', async () => {
    expect(new Set(Object.values(expected)).size).toBe(JOBS.length)
    const targets = data.targets.map((target, row) => (row === 0 ? target + 1e-3 : target))
    const changed = await alone({ ...data, targets }, settings, [JOBS[1]!])
    expect(Object.values(changed)).not.toEqual([expected[keyOf(JOBS[1]!)]])
  })

  it('what a held-out row holds does not matter, though it is what short batches are padded with', async () => {
    const job = JOBS[0]!
    const heldOut = (row: number) => data.sourceOf[row] === 0
    const width = INPUTS + 1
    const inputs = data.inputs.map((value, i) => (heldOut(Math.floor(i / width)) ? -1e3 * value + 7 : value))
    const targets = data.targets.map((value, row) => (heldOut(row) ? 1e6 : value))
    expect(heldOut(0)).toBe(true)
    expect(await alone({ ...data, inputs, targets }, settings, [job])).toEqual({
      [keyOf(job)]: expected[keyOf(job)],
    })
  })
})

describe('a group', () => {
  const data = regressionData([5, 6, 8])
  const jobs = [jobOf(0, 0), jobOf(0, 1), jobOf(0, null)]
  // Of 14, 13 and 19 rows in batches of four.
  const totals = [4, 4, 5].map((steps) => steps * ODD_SETTINGS.epochs)

  it('finishes every model once and tells of every step', async () => {
    const { complete, finished, reached, progress } = await trainTogether({
      data,
      settings: ODD_SETTINGS,
      jobs,
    })
    expect(complete).toBe(true)
    expect([...finished.keys()]).toEqual(jobs)
    expect(reached).toEqual([])
    expect(progress.reduce((sum, steps) => sum + steps, 0)).toBe(
      totals.reduce((sum, steps) => sum + steps, 0),
    )
  })

  it('hands out the state of every unfinished model when it is stopped, and says so', async () => {
    const { complete, finished, reached } = await trainTogether(
      { data, settings: ODD_SETTINGS, jobs },
      { stopAfter: 2 },
    )
    expect(complete).toBe(false)
    expect([...finished.keys()]).toEqual([jobs[0], jobs[1]])
    expect(reached.map(([job, { step }]) => [job, step])).toEqual([[jobs[2], 400]])
  })

  it('has nothing left to say when the last model finishes as it is stopped', async () => {
    const { complete, reached } = await trainTogether(
      { data, settings: ODD_SETTINGS, jobs },
      { stopAfter: 3 },
    )
    expect([complete, reached]).toEqual([true, []])
  })

  it('hands out states to keep as time goes by, from which a killed run goes on', async () => {
    let now = 0
    const elapsed = () => (now += 3000)
    const whole = await trainTogether({ data, settings: ODD_SETTINGS, jobs }, { elapsed })
    expect(whole.reached.length).toBeGreaterThan(0)
    for (const [job, state] of whole.reached) {
      const went = await trainTogether({ data, settings: ODD_SETTINGS, jobs: [{ ...job, state }] })
      expect([...went.finished.values()].map(bitsOf)).toEqual([bitsOf(whole.finished.get(job)!)])
      expect(went.progress.reduce((sum, steps) => sum + steps, 0)).toBe(
        totals[jobs.indexOf(job)]! - state.step,
      )
    }
  })

  it('only finishes a model whose state says that it is trained', async () => {
    const { finished } = await trainTogether({ data, settings: ODD_SETTINGS, jobs })
    const parameters = finished.get(jobs[0]!)!
    const state = { step: totals[0]!, parameters, moment1: parameters, moment2: parameters }
    const again = await trainTogether({ data, settings: ODD_SETTINGS, jobs: [{ ...jobs[0]!, state }] })
    expect([[...again.finished.values()], again.progress]).toEqual([[parameters], []])
  })
})

describe('an input that never occurs', () => {
  const COLUMN = FEATURES
  const { sourceOf, targets, inputs } = regressionData([5, 6, 8])
  const data = {
    sourceOf,
    targets,
    inputs: inputs.map((value, i) => (i % (INPUTS + 1) === COLUMN ? 0 : value)),
  }
  const member = jobOf(0, null)
  const MEMBER_STEPS = 5
  const isDenormal = (value: number) => value !== 0 && Math.abs(value) < 2 ** -126

  /** The weights that it goes into, in the member after so many steps. */
  async function weightsAfter(steps: number, { make = scanStepper, company = [] as TrainingJob[] } = {}) {
    const settings = { ...ODD_SETTINGS, epochs: steps / MEMBER_STEPS }
    const { finished } = await trainTogether({ data, settings, jobs: [member, ...company] }, { make })
    const [units] = settings.architecture.hidden
    return [...finished.get(member)!.subarray(COLUMN * units, (COLUMN + 1) * units)]
  }

  const withoutFlushing: typeof scanStepper = (session) => {
    const stepper = scanStepper(session)
    return {
      ...stepper,
      begin: async (...start) => ({ ...(await stepper.begin(...start)), flushDenormals: () => undefined }),
    }
  }
  /** In the seventh pool the weights get there, and at its end they are flushed. */
  const [WITHIN, BEYOND] = [7 * STEPS_PER_POOL - 12, 7 * STEPS_PER_POOL + 3]

  it('has weights of zero in the end, not denormal ones, which a CPU may be slow with', async () => {
    expect(await weightsAfter(BEYOND)).toEqual([0, 0, 0, 0, 0])
    expect((await weightsAfter(BEYOND, { make: withoutFlushing })).map(isDenormal)).not.toContain(false)
  })

  it('has the same weights in company that ends a block early', async () => {
    const alone = await weightsAfter(WITHIN)
    expect(alone.map(isDenormal)).not.toContain(false)
    // A fold has four steps an epoch, so this one is trained a hundred steps after the sixth pool of the member.
    const { size } = layoutOf(ODD_SETTINGS.architecture)
    const zeros = new Float32Array(size)
    const step = (WITHIN / MEMBER_STEPS) * 4 - 6 * STEPS_PER_POOL - 100
    const state = { step, parameters: zeros, moment1: zeros, moment2: zeros }
    expect(await weightsAfter(WITHIN, { company: [jobOf(0, 0, state)] })).toEqual(alone)
  })
})
