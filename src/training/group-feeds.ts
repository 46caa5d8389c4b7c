// A group's values as the training graph takes them: the models side by side along an axis of their own.
import type { Feeds, Tensor } from '../ports/model-runtime.js'
import { POOL_ROWS } from './dropout.js'
import { shareOf, stack, weave } from './model-axis.js'
import { picksInStack, type BlockFeeds } from './step-feeds.js'
import type { Block, StackedState } from './stepper.js'
import type { TrainingData, TrainingJob, TrainingSettings, TrainingState } from './trainer.js'

/** What no step changes. */
export function constantFeeds(
  { inputs, targets }: TrainingData,
  jobs: readonly TrainingJob[],
): Feeds<Tensor> {
  const rows = targets.length
  return {
    inputs: { type: 'float32', dims: [rows, inputs.length / rows], data: inputs },
    targets: { type: 'float32', dims: [rows, 1], data: targets },
    shift: stacked(jobs.map(({ shift }) => shift)),
    scale: stacked(jobs.map(({ scale }) => scale)),
  }
}

export function blockOf(blocks: readonly BlockFeeds[], steps: number, settings: TrainingSettings): Block {
  const { pools, picks } = maskFeeds(blocks, steps, settings)
  return { steps, pools, perStep: { ...stepFeeds(blocks, steps, settings.batch), ...picks } }
}

export type ModelValues = Omit<TrainingState, 'step'>

export function stackValues(values: readonly ModelValues[]): StackedState {
  return {
    parameters: stacked(values.map(({ parameters }) => parameters)),
    moment1: stacked(values.map(({ moment1 }) => moment1)),
    moment2: stacked(values.map(({ moment2 }) => moment2)),
  }
}

/** A copy of one model's share. */
export function valuesOfModel(state: StackedState, model: number, models: number): ModelValues {
  const mine = ({ data }: Tensor) => shareOf(data as Float32Array, model, models).slice()
  return { parameters: mine(state.parameters), moment1: mine(state.moment1), moment2: mine(state.moment2) }
}

function stacked(values: readonly Float32Array[]): Tensor {
  return { type: 'float32', dims: [values.length, 1, values[0]!.length], data: stack(values) }
}

function stepFeeds(blocks: readonly BlockFeeds[], steps: number, batch: number): Feeds<Tensor> {
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
): { pools: Feeds<Tensor>; picks: Feeds<Tensor> } {
  const pools: Record<string, Tensor> = {}
  const picks: Record<string, Tensor> = {}
  if (dropout === 0) return { pools, picks }
  architecture.hidden.forEach((units, layer) => {
    const pool = stack(blocks.map(({ masks }) => masks[layer]!.pool))
    const rows = weave(
      blocks.map(({ masks }, model) => picksInStack(masks[layer]!.picks, model)),
      steps,
    )
    pools[`pool${layer + 1}`] = { type: 'float32', dims: [blocks.length * POOL_ROWS, units], data: pool }
    picks[`picks${layer + 1}`] = { type: 'int32', dims: [steps, blocks.length, batch], data: rows }
  })
  return { pools, picks }
}
