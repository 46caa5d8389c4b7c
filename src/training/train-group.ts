// Trains a group of models side by side, a block of steps at a time.
import { layoutOf } from './architecture.js'
import { STEPS_PER_POOL } from './dropout.js'
import { blockOf, constantFeeds, stackValues, valuesOfModel, type ModelValues } from './group-feeds.js'
import { initialParameters } from './initialise.js'
import { StepFeeds } from './step-feeds.js'
import type { Stepper, Stepping } from './stepper.js'
import {
  trainingRows,
  type TrainingData,
  type TrainingHooks,
  type TrainingJob,
  type TrainingSettings,
  type TrainingState,
} from './trainer.js'

/** How much training a killed run may lose, in milliseconds. */
const KEEP_EVERY_MS = 5_000

/** What stays the same over all blocks. */
export interface GroupContext {
  /** Made for the same settings. */
  readonly stepper: Stepper
  readonly data: TrainingData
  readonly settings: TrainingSettings
  readonly hooks: TrainingHooks
  /** Milliseconds since any start. */
  readonly elapsed: () => number
}

interface Model {
  readonly job: TrainingJob
  readonly feeds: StepFeeds
  /** Steps done. */
  step: number
  /** As of the last time that it was asked for, which may be some steps ago. */
  values: ModelValues
}

/** @returns false where it was asked to stop before every model was trained */
export async function trainGroup(context: GroupContext, jobs: readonly TrainingJob[]): Promise<boolean> {
  const { settings, data, hooks, elapsed } = context
  let models: readonly Model[] = jobs.map((job) => {
    const { step, ...values } = job.state ?? startingState(settings, job)
    return { job, feeds: new StepFeeds(settings, job, trainingRows(data, job)), step, values }
  })
  const kept = { at: elapsed() }
  for (;;) {
    for (const { job, values } of models.filter(isTrained)) await hooks.finished(job, values.parameters)
    models = models.filter((model) => !isTrained(model))
    if (models.length === 0) return true
    if (!(await trainUntilOneIsDone(context, models, kept))) return false
  }
}

function isTrained({ feeds, step }: Model): boolean {
  return step >= feeds.totalSteps
}

/** Where a model starts from that has no state yet. */
export function startingState(
  { architecture }: TrainingSettings,
  { seed, heldOut }: TrainingJob,
): TrainingState {
  const { size } = layoutOf(architecture)
  const parameters = initialParameters(architecture, seed, heldOut)
  return { step: 0, parameters, moment1: new Float32Array(size), moment2: new Float32Array(size) }
}

/**
 * @param kept when states were last handed out, by `elapsed`
 * @returns false where it was asked to stop
 */
async function trainUntilOneIsDone(
  { stepper, data, settings, hooks, elapsed }: GroupContext,
  models: readonly Model[],
  kept: { at: number },
): Promise<boolean> {
  const constants = constantFeeds(
    data,
    models.map(({ job }) => job),
  )
  const stepping = await stepper.begin(constants, stackValues(models.map(({ values }) => values)))
  try {
    for (;;) {
      const stop = hooks.stopping()
      if (stop || elapsed() - kept.at >= KEEP_EVERY_MS) {
        await fetchValues(stepping, models)
        for (const { job, step, values } of models) await hooks.reached(job, { step, ...values })
        kept.at = elapsed()
      }
      if (stop) return false

      const steps = Math.min(...models.map(({ feeds, step }) => feeds.stepsInBlock(step)))
      const blocks = models.map(({ feeds, step }) => feeds.block(step, steps))
      await stepping.advance(blockOf(blocks, steps, settings))
      for (const model of models) model.step += steps
      // Where a model's own pool ends, not wherever its company ended the block: its bits must not depend on that.
      const atEndOfPool = models.flatMap(({ step }, index) => (step % STEPS_PER_POOL === 0 ? [index] : []))
      stepping.flushDenormals(atEndOfPool, models.length)
      hooks.progressed(steps * models.length)
      if (models.some(isTrained)) {
        await fetchValues(stepping, models)
        return true
      }
    }
  } finally {
    stepping.end()
  }
}

async function fetchValues(stepping: Stepping, models: readonly Model[]): Promise<void> {
  const state = await stepping.state()
  models.forEach((model, index) => {
    model.values = valuesOfModel(state, index, models.length)
  })
}
