// What is trained, and who trains it. The pipeline says what; a trainer decides on how many cores, in what company.
import type { Architecture } from './architecture.js'

/** The corpus as the training graph reads it. */
export interface TrainingData {
  /** Row-major [rows × (architecture.inputs + 1)]; the last column is ones. */
  readonly inputs: Float32Array
  /** One per row. */
  readonly targets: Float32Array
  /** Per row, which source it belongs to. */
  readonly sourceOf: Int32Array
}

export interface TrainingSettings {
  readonly architecture: Architecture
  readonly dropout: number
  readonly epochs: number
  readonly batch: number
  readonly learningRate: number
  readonly weightDecay: number
}

/** One model to train: a (seed, fold), or a seed's member. */
export interface TrainingJob {
  readonly seed: number
  /** The fold's held-out source; null for the member, which is fit on every row. */
  readonly heldOut: string | null
  /** The held-out source's index in `sourceOf`; -1 for the member. */
  readonly heldOutIndex: number
  /** Per input column, ones included: standardised = (input − shift) / scale. */
  readonly shift: Float32Array
  readonly scale: Float32Array
  /** Where to go on from; null for a start. */
  readonly state: TrainingState | null
}

/** Everything a model needs to go on training as if it had never stopped. All three arrays have one entry a parameter. */
export interface TrainingState {
  /** Steps done. */
  readonly step: number
  readonly parameters: Float32Array
  readonly moment1: Float32Array
  readonly moment2: Float32Array
}

export interface TrainingWork {
  readonly data: TrainingData
  readonly settings: TrainingSettings
  readonly jobs: readonly TrainingJob[]
}

/** What the trainer tells on the way; a hook that fails ends the training with its error. */
export interface TrainingHooks {
  /** Model steps done since the last call, over all models. */
  progressed(modelSteps: number): void
  /** A state to keep, some seconds after the last one and whenever training is stopped. */
  reached(job: TrainingJob, state: TrainingState): Promise<void>
  /** The model is trained: its final parameters. */
  finished(job: TrainingJob, parameters: Float32Array): Promise<void>
  /** True asks to stop soon: every state is handed to `reached` first. */
  stopping(): boolean
}

export interface Trainer {
  /** The execution provider that runs. */
  readonly provider: string
  /**
   * Trains every job, or until asked to stop. The same job gives the same bits however the work is spread.
   * @returns whether everything was trained
   */
  train(work: TrainingWork, hooks: TrainingHooks): Promise<boolean>
}

/** Rows a job trains on, ascending. */
export function trainingRows(data: TrainingData, job: TrainingJob): Int32Array {
  const all = Int32Array.from(data.sourceOf.keys())
  return job.heldOut === null ? all : all.filter((row) => data.sourceOf[row] !== job.heldOutIndex)
}
