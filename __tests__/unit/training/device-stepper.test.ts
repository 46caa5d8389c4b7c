import { beforeAll, describe, expect, it } from '@jest/globals'
import type { Provider } from '../../../src/ports/model-runtime.js'
import { inProcessTrainer } from '../../../src/training/in-process-trainer.js'
import { rehearse } from '../../../src/training/rehearsal.js'
import type {
  TrainingHooks,
  TrainingJob,
  TrainingSettings,
  TrainingState,
} from '../../../src/training/trainer.js'
import { deviceRuntime, type DeviceRuntime } from './device-runtime.js'
import { jobOf, ODD_SETTINGS, regressionData } from './small-work.js'

const data = regressionData([15, 16, 18])
// Of 34, 33 and 31 rows for the folds and 49 for the member, in batches of four: models that end at different steps.
const settings: TrainingSettings = { ...ODD_SETTINGS, epochs: 4 }
/** More than a group of the CPU’s. */
const jobs = [0, 1, 2, 3].flatMap((seed) => [0, 1, 2, null].map((heldOut) => jobOf(seed, heldOut)))

async function train(
  runtime: DeviceRuntime,
  provider: Provider,
  change: { stopAfter?: number; jobs?: readonly TrainingJob[]; reached?: TrainingHooks['reached'] } = {},
) {
  const finished = new Map<string, Float32Array>()
  const reached: [TrainingJob, TrainingState][] = []
  let blocks = 0
  const hooks: TrainingHooks = {
    progressed: () => blocks++,
    reached: async (job, state) => {
      reached.push([job, state])
      await change.reached?.(job, state)
    },
    finished: async ({ seed, heldOut }, parameters) => {
      finished.set(`${seed} ${heldOut}`, parameters)
      await Promise.resolve()
    },
    stopping: () => blocks >= (change.stopAfter ?? Infinity),
  }
  const trainer = inProcessTrainer(runtime, () => 0, provider)
  const complete = await trainer.train({ data, settings, jobs: change.jobs ?? jobs }, hooks)
  return { complete, finished, reached }
}

/** The largest difference of a parameter, among the models of both. */
function difference(a: ReadonlyMap<string, Float32Array>, b: ReadonlyMap<string, Float32Array>): number {
  expect([...a.keys()].sort()).toEqual([...b.keys()].sort())
  return Math.max(
    ...[...a].flatMap(([name, values]) => [...values].map((x, i) => Math.abs(x - b.get(name)![i]!))),
  )
}

describe('training on a device', () => {
  const runtime = deviceRuntime()
  let whole: Awaited<ReturnType<typeof train>>
  beforeAll(async () => {
    whole = await train(runtime, 'webgpu')
  })

  it('gives what the CPU gives, but for rounding', async () => {
    const expected = await train(deviceRuntime(), 'cpu')
    expect(whole.complete).toBe(true)
    expect(difference(whole.finished, expected.finished)).toBeLessThan(2e-6)
  })

  it('goes on from where it was stopped', async () => {
    const first = await train(deviceRuntime(), 'webgpu', { stopAfter: 2 })
    expect(first.complete).toBe(false)
    const rest = first.reached.map(([job, state]) => ({ ...job, state }))
    const second = await train(deviceRuntime(), 'webgpu', { jobs: rest })
    const both = new Map([...first.finished, ...second.finished])
    expect(difference(both, whole.finished)).toBeLessThan(2e-6)
  })

  it('trains all models in one group, and leaves on the device what does not change', () => {
    const sizes = (wanted: string) =>
      runtime.crossings.filter(([name]) => name === wanted).map(([, size]) => size)
    // Steps a run: as many runs of eight as fit, then single ones, up to the first fold that ends, and so on.
    expect([...new Set(sizes('rows'))]).toEqual([8, 1])
    expect(sizes('value')).toContain(jobs.length)
    for (const name of ['inputs', 'targets', 'shift', 'pool1', 'parameters', 'moment1'])
      expect(sizes(name)).toEqual([])
  })

  it('gives back everything that it held', () => {
    expect([runtime.held(), runtime.sessions()]).toEqual([0, 0])
  })

  it('gives it back also where it fails on the way', async () => {
    const failing = deviceRuntime()
    const failure = new Error('the disk is full')
    const few = { stopAfter: 1, jobs: jobs.slice(2, 4), reached: async () => await Promise.reject(failure) }
    await expect(train(failing, 'webgpu', few)).rejects.toBe(failure)
    expect([failing.held(), failing.sessions()]).toEqual([0, 0])
  })
})

describe('the rehearsal', () => {
  it('passes a provider that computes as the CPU does, and looks at it while its sessions are open', async () => {
    const runtime = deviceRuntime()
    expect(await rehearse(runtime, 'webgpu', () => runtime.sessions())).toBe(4)
    expect(runtime.sessions()).toBe(0)
  })

  it.each([
    ['a little wrong', (value: number) => value * 1.001],
    ['not a number', () => Number.NaN],
  ])('refuses one whose numbers are %s', async (_name, spoil) => {
    await expect(rehearse(deviceRuntime(spoil), 'webgpu', () => null)).rejects.toThrow(
      'webgpu computes other numbers than the CPU: after 18 steps a parameter differs by',
    )
  })

  it('passes on what a provider says that opens no session', async () => {
    const runtime = {
      ...deviceRuntime(),
      openOnDevice: async () => await Promise.reject(new Error('no adapter')),
    }
    await expect(rehearse(runtime, 'webgpu', () => null)).rejects.toThrow('no adapter')
  })
})
