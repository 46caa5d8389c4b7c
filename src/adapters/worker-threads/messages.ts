// What the main thread and a lane say to each other.
import type { TrainingData, TrainingJob, TrainingSettings, TrainingState } from '../../training/trainer.js'

/** What a lane is started with. */
export interface LaneStart {
  readonly data: TrainingData
  readonly settings: TrainingSettings
  /** One Int32: not 0 asks every lane to stop at its next block of steps. */
  readonly stop: SharedArrayBuffer
  /** One Int32 a lane: not 0 while the lane is inside the runtime, its loading included. */
  readonly busy: SharedArrayBuffer
  /** This lane's place in `busy`. */
  readonly lane: number
  /** Of the onnxruntime-node package; where undefined, it is found as an installed package. */
  readonly runtimeFolder: string | undefined
}

/** A group to train; null where there are no more. */
export type LaneOrder = readonly TrainingJob[] | null

/** Jobs are named by their place in the order. */
export type LaneReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'progressed'; readonly modelSteps: number }
  | { readonly kind: 'reached'; readonly job: number; readonly state: TrainingState }
  | { readonly kind: 'finished'; readonly job: number; readonly parameters: Float32Array }
  | { readonly kind: 'done'; readonly complete: boolean }
