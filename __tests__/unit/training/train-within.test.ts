import { describe, expect, it } from '@jest/globals'
import type { Trainer, TrainingJob, TrainingWork } from '../../../src/training/trainer.js'
import { trainWithin } from '../../../src/training/train-within.js'
import { trainTogether, bitsOf, jobOf, ODD_SETTINGS, regressionData } from './small-work.js'
import { inProcessTrainer } from '../../../src/training/in-process-trainer.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'

const data = regressionData([8, 8])
/** 400 steps each. */
const settings = { ...ODD_SETTINGS, epochs: 100, batch: 4 }
const jobs = [0, 1, 2, 3, 4, 5].map((seed) => jobOf(seed, null))
const work: TrainingWork = { data, settings, jobs }
const STEPS = 400

/** Trains side by side, a step of every model at once, each model step in a millisecond; keeps what it was asked. */
function fakeTrainer() {
  let now = 0
  const rounds: { models: number; from: number[] }[] = []
  const trainer: Trainer = {
    provider: 'fake',
    async train({ jobs: asked }, hooks) {
      rounds.push({ models: asked.length, from: asked.map(({ state }) => state?.step ?? 0) })
      const steps = asked.map(({ state }) => state?.step ?? 0)
      const finished = new Set<TrainingJob>()
      while (finished.size < asked.length) {
        if (hooks.stopping()) {
          for (const [place, job] of asked.entries())
            if (!finished.has(job)) await hooks.reached(job, stateAt(steps[place]!))
          return false
        }
        const open = asked.filter((job) => !finished.has(job))
        for (const job of open) steps[asked.indexOf(job)]! += 1
        now += open.length
        hooks.progressed(open.length)
        for (const job of open) {
          if (steps[asked.indexOf(job)]! < STEPS) continue
          finished.add(job)
          await hooks.finished(job, Float32Array.of(job.seed))
        }
      }
      return true
    },
  }
  return { trainer, rounds, elapsed: () => now }
}

const stateAt = (step: number) => {
  const none = new Float32Array()
  return { step, parameters: none, moment1: none, moment2: none }
}

async function within(milliseconds: number, stopping = () => false) {
  const { trainer, rounds, elapsed } = fakeTrainer()
  const said: string[] = []
  const progress = {
    begin: (title: string) => said.push(title),
    update: () => undefined,
    end: () => undefined,
  }
  const trained = await trainWithin(trainer, work, { milliseconds, elapsed, stopping }, progress)
  return { seeds: [...trained.keys()].map(({ seed }) => seed), rounds, said, elapsed: elapsed() }
}

describe('training within a time', () => {
  it('trains everything side by side where the time does', async () => {
    const { seeds, rounds } = await within(6 * STEPS + 10)
    expect(seeds).toEqual([0, 1, 2, 3, 4, 5])
    expect(rounds).toEqual([{ models: 6, from: [0, 0, 0, 0, 0, 0] }])
  })

  it('finds early that the time will not do, and goes on with the first ones from where they are', async () => {
    const { seeds, rounds, said, elapsed } = await within(3.5 * STEPS)
    expect(seeds).toEqual([0, 1, 2].slice(0, seeds.length))
    expect(seeds.length).toBeGreaterThanOrEqual(2)
    expect(rounds[0]).toMatchObject({ models: 6 })
    expect(rounds[1]!.models).toBeLessThan(6)
    for (const step of rounds[1]!.from) expect(step).toBeGreaterThan(0)
    expect(said.slice(0, 2)).toEqual([
      'training 6 of 6 models again',
      `training ${rounds[1]!.models} of 6 models again`,
    ])
    expect(elapsed).toBeLessThanOrEqual(3.5 * STEPS + 6)
  })

  it.each([0.5, 1, 1.5, 2, 2.5, 3, 4, 5, 5.9])(
    '%s models’ worth of time is never passed by more than a block',
    async (models) => {
      const { seeds, elapsed } = await within(models * STEPS)
      expect(elapsed).toBeLessThanOrEqual(models * STEPS + 6)
      // What was spent on models that are dropped is lost: a tenth of the time for the trial, at most.
      expect(seeds.length).toBeGreaterThanOrEqual(Math.floor(0.65 * models))
      expect(seeds).toEqual([0, 1, 2, 3, 4, 5].slice(0, seeds.length))
    },
  )

  it('trains nothing in no time, nor where it is stopped before', async () => {
    expect(await within(0)).toMatchObject({ seeds: [], rounds: [] })
    expect(await within(1e6, () => true)).toMatchObject({ seeds: [], rounds: [] })
  })

  it('ends with the same bits, however often it planned anew', async () => {
    const whole = await trainTogether({ data, settings, jobs: jobs.slice(0, 1) })
    let now = 0
    const trained = await trainWithin(
      inProcessTrainer(onnxRuntime(), () => 0),
      work,
      { milliseconds: 40, elapsed: () => (now += 1), stopping: () => false },
      { begin: () => undefined, update: () => undefined, end: () => undefined },
    )
    const first = trained.get(jobs[0]!)
    expect(first).toBeDefined()
    expect(bitsOf(first!)).toBe(bitsOf([...whole.finished.values()][0]!))
  })
})
