// The corpus as the trainer sees it: columns, not rows.
import type { Sha256 } from '../formats/sha256.js'

/** Rows are numbered from 0 in file order; a name column is a list of distinct names and one index into it per row. */
export interface CorpusTable {
  /** Number of rows. */
  readonly rows: number
  /** Distinct sources, in code-point order. */
  readonly sources: readonly string[]
  /** Per row, the index of its source in `sources`. */
  readonly sourceOf: Int32Array
  /** Distinct encoders as the file names them, in code-point order. */
  readonly encoders: readonly string[]
  /** Per row, the index of its encoder in `encoders`. */
  readonly encoderOf: Int32Array
  /** The recipe's encoders, in the order of the codec block; the table may have others. */
  readonly vocabulary: readonly string[]
  /** Per row, the quality setting (CRF or CQ). */
  readonly quality: Float64Array
  /** Per row, the regression target. */
  readonly target: Float64Array
  /** Names of the features, in input order. */
  readonly featureNames: readonly string[]
  /** Row-major [rows × features]. */
  readonly features: Float64Array
  /** Per row, a 53-bit digest of its line: equal lines have equal digests, and hardly any others have. */
  readonly lineDigests: Float64Array
  /** Of the table's uncompressed bytes. */
  readonly sha256: Sha256
}
