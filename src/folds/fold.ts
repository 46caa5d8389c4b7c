// Leave-one-source-out: who is held out when.

export interface Fold {
  /** Position among the folds; folds are in code-point order of their held-out source. */
  readonly index: number
  /** The source no model of this fold has seen. */
  readonly heldOut: string
  /** Corpus rows of every other source, ascending. */
  readonly train: Int32Array
  /** Corpus rows of the held-out source, ascending. */
  readonly validation: Int32Array
}
