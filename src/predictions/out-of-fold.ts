// Out-of-fold predictions: every corpus row once per seed, by the model that never saw its source.

/** All arrays have one entry per line of the file, in its order (ascending row for ours). */
export interface OutOfFoldPredictions {
  readonly seed: number
  /** Corpus row. */
  readonly row: Int32Array
  /** The row's source, as the file says. */
  readonly source: readonly string[]
  /** Held-out source of the fold that predicted the row, as the file says. */
  readonly fold: readonly string[]
  readonly target: Float64Array
  readonly prediction: Float64Array
}
