// How much time and memory a foreign model may take.

export interface ModelLimits {
  /** Milliseconds of processor time for loading a model, and for running it once, rows aside. */
  readonly once: number
  /** Milliseconds of processor time more for each row of a run. */
  readonly perRow: number
  /** Milliseconds of processor time for all models together: a hundred slow models are no better than one that never ends. */
  readonly total: number
  /** Bytes of memory of the process, the runtime included. */
  readonly memory: number
}

/** The network of the built-in trainer takes 0.001 ms a row; a network as large as a model file may be, about 1 ms. */
export const MODEL_LIMITS: ModelLimits = {
  once: 10_000,
  perRow: 3,
  total: 20 * 60_000,
  memory: 2 * 2 ** 30,
}
