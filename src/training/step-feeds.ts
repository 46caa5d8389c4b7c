// What one model is fed over a block of steps. A function of the job and the step alone.
import { adamStep } from './adam.js'
import { drawMasks, POOL_ROWS, STEPS_PER_POOL, type MaskBlock } from './dropout.js'
import { BatchSchedule } from './schedule.js'
import type { TrainingJob, TrainingSettings } from './trainer.js'

/** Over S steps, row-major. */
export interface BlockFeeds {
  /** [S × batch] corpus rows; padding repeats row 0. */
  readonly rows: Int32Array
  /** [S × batch]: 2/b for the rows of a batch of b, 0 for padding. */
  readonly weights: Float32Array
  /** [S] */
  readonly rate: Float32Array
  /** [S] */
  readonly epsilon: Float32Array
  /** Per hidden layer; empty without dropout. */
  readonly masks: readonly {
    /** [POOL_ROWS × units] */
    readonly pool: Float32Array
    /** [S × batch] rows of the pool. */
    readonly picks: Int32Array
  }[]
}

export class StepFeeds {
  readonly totalSteps: number
  private readonly schedule: BatchSchedule
  private masks: { readonly block: number; readonly drawn: MaskBlock } | null = null

  constructor(
    private readonly settings: TrainingSettings,
    private readonly job: TrainingJob,
    rows: Int32Array,
  ) {
    this.schedule = new BatchSchedule(rows, settings.batch, job.seed, job.heldOut)
    this.totalSteps = this.schedule.stepsPerEpoch * settings.epochs
  }

  /** Steps from `step` on that can be fed at once: to the end of the mask pool or of the training. */
  stepsInBlock(step: number): number {
    return Math.min(STEPS_PER_POOL - (step % STEPS_PER_POOL), this.totalSteps - step)
  }

  block(from: number, steps: number): BlockFeeds {
    const { batch, learningRate } = this.settings
    const rows = new Int32Array(steps * batch)
    const weights = new Float32Array(steps * batch)
    const rate = new Float32Array(steps)
    const epsilon = new Float32Array(steps)
    for (let i = 0; i < steps; i++) {
      const chosen = this.schedule.rowsAt(from + i)
      rows.set(chosen, i * batch)
      weights.fill(2 / chosen.length, i * batch, i * batch + chosen.length)
      const adam = adamStep(from + i + 1, learningRate)
      rate[i] = adam.rate
      epsilon[i] = adam.epsilon
    }
    return { rows, weights, rate, epsilon, masks: this.masksOf(from, steps) }
  }

  private masksOf(from: number, steps: number): BlockFeeds['masks'] {
    const { architecture, batch, dropout } = this.settings
    if (dropout === 0) return []
    const block = Math.floor(from / STEPS_PER_POOL)
    if (this.masks?.block !== block) {
      this.masks = { block, drawn: drawMasks(this.job, block, dropout, architecture.hidden, batch) }
    }
    const { pools, picks } = this.masks.drawn
    const start = (from % STEPS_PER_POOL) * batch
    return pools.map((pool, layer) => ({ pool, picks: picks[layer]!.subarray(start, start + steps * batch) }))
  }
}

/** Pool rows as the graph counts them: the models' pools lie one after another. */
export function picksInStack(picks: Int32Array, model: number): Int32Array {
  return picks.map((row) => row + model * POOL_ROWS)
}
