// Trains a group of models side by side in one session of the training graph, a block of steps at a time.
import type { ModelSession, Tensor } from '../ports/model-runtime.js'
import { layoutOf } from './architecture.js'
import { POOL_ROWS } from './dropout.js'
import { initialParameters } from './initialise.js'
import { stack, unstack, weave } from './model-axis.js'
import { picksInStack, StepFeeds, type BlockFeeds } from './step-feeds.js'
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
  /** A session of the training graph made with the same settings. */
  readonly session: ModelSession
  readonly data: TrainingData
  readonly settings: TrainingSettings
  readonly hooks: TrainingHooks
  /** Milliseconds since any start. */
  readonly elapsed: () => number
}

interface Model {
  readonly job: TrainingJob
  readonly feeds: StepFeeds
  state: TrainingState
}

/** @returns false where it was asked to stop before every model was trained */
export async function trainGroup(context: GroupContext, jobs: readonly TrainingJob[]): Promise<boolean> {
  const { settings, data, hooks, elapsed } = context
  let models: readonly Model[] = jobs.map((job) => ({
    job,
    feeds: new StepFeeds(settings, job, trainingRows(data, job)),
    state: job.state ?? startOf(settings, job),
  }))
  let keptAt = elapsed()
  for (;;) {
    for (const { job, state } of models.filter(isTrained)) await hooks.finished(job, state.parameters)
    models = models.filter((model) => !isTrained(model))
    if (models.length === 0) return true

    const stop = hooks.stopping()
    if (stop || elapsed() - keptAt >= KEEP_EVERY_MS) {
      for (const { job, state } of models) await hooks.reached(job, state)
      keptAt = elapsed()
    }
    if (stop) return false

    const steps = Math.min(...models.map(({ feeds, state }) => feeds.stepsInBlock(state.step)))
    await runBlock(context, models, steps)
    hooks.progressed(steps * models.length)
  }
}

function isTrained({ feeds, state }: Model): boolean {
  return state.step >= feeds.totalSteps
}

function startOf({ architecture }: TrainingSettings, { seed, heldOut }: TrainingJob): TrainingState {
  const { size } = layoutOf(architecture)
  const parameters = initialParameters(architecture, seed, heldOut)
  return { step: 0, parameters, moment1: new Float32Array(size), moment2: new Float32Array(size) }
}

/** Moves every model on by the same number of steps. */
async function runBlock(
  { session, data, settings }: GroupContext,
  models: readonly Model[],
  steps: number,
): Promise<void> {
  const blocks = models.map(({ feeds, state }) => feeds.block(state.step, steps))
  const next = await session.run({
    ...dataFeeds(data),
    ...scaleFeeds(models),
    ...stepFeeds(blocks, steps, settings.batch),
    ...maskFeeds(blocks, steps, settings),
    ...stateFeeds(models),
  })
  const [parameters, moment1, moment2] = ['next_parameters', 'next_moment1', 'next_moment2'].map(
    (name) => next[name]!.data as Float32Array,
  )
  models.forEach((model, index) => {
    const mine = (stacked: Float32Array | undefined) => unstack(stacked!, index, models.length)
    model.state = {
      step: model.state.step + steps,
      parameters: mine(parameters),
      moment1: mine(moment1),
      moment2: mine(moment2),
    }
  })
}

type Feeds = Record<string, Tensor>

function dataFeeds({ inputs, targets }: TrainingData): Feeds {
  const rows = targets.length
  return {
    inputs: { type: 'float32', dims: [rows, inputs.length / rows], data: inputs },
    targets: { type: 'float32', dims: [rows, 1], data: targets },
  }
}

function scaleFeeds(models: readonly Model[]): Feeds {
  const stacked = (values: readonly Float32Array[]): Tensor => ({
    type: 'float32',
    dims: [models.length, 1, values[0]!.length],
    data: stack(values),
  })
  return {
    shift: stacked(models.map(({ job }) => job.shift)),
    scale: stacked(models.map(({ job }) => job.scale)),
  }
}

function stepFeeds(blocks: readonly BlockFeeds[], steps: number, batch: number): Feeds {
  const models = blocks.length
  return {
    rows: {
      type: 'int32',
      dims: [steps, models, batch],
      data: weave(
        blocks.map(({ rows }) => rows),
        steps,
      ),
    },
    weights: {
      type: 'float32',
      dims: [steps, models, batch, 1],
      data: weave(
        blocks.map(({ weights }) => weights),
        steps,
      ),
    },
    rate: {
      type: 'float32',
      dims: [steps, models, 1, 1],
      data: weave(
        blocks.map(({ rate }) => rate),
        steps,
      ),
    },
    epsilon: {
      type: 'float32',
      dims: [steps, models, 1, 1],
      data: weave(
        blocks.map(({ epsilon }) => epsilon),
        steps,
      ),
    },
  }
}

function maskFeeds(
  blocks: readonly BlockFeeds[],
  steps: number,
  { architecture, batch, dropout }: TrainingSettings,
): Feeds {
  if (dropout === 0) return {}
  const feeds: Feeds = {}
  architecture.hidden.forEach((units, layer) => {
    const pool = stack(blocks.map(({ masks }) => masks[layer]!.pool))
    const picks = weave(
      blocks.map(({ masks }, model) => picksInStack(masks[layer]!.picks, model)),
      steps,
    )
    feeds[`pool${layer + 1}`] = { type: 'float32', dims: [blocks.length * POOL_ROWS, units], data: pool }
    feeds[`picks${layer + 1}`] = { type: 'int32', dims: [steps, blocks.length, batch], data: picks }
  })
  return feeds
}

function stateFeeds(models: readonly Model[]): Feeds {
  const stacked = (values: readonly Float32Array[]): Tensor => ({
    type: 'float32',
    dims: [models.length, 1, values[0]!.length],
    data: stack(values),
  })
  return {
    parameters: stacked(models.map(({ state }) => state.parameters)),
    moment1: stacked(models.map(({ state }) => state.moment1)),
    moment2: stacked(models.map(({ state }) => state.moment2)),
  }
}
