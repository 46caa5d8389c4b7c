// How much of a run directory is read: evidence comes from a trainer that nobody here has reviewed.
import { MODEL_BYTES_LIMIT } from '../onnx/file.js'

/** Bytes of one file, by what is in it. */
export const EVIDENCE_LIMITS = {
  json: 16 * 2 ** 20,
  predictions: 2 ** 30,
  model: MODEL_BYTES_LIMIT,
} as const

/** Files in a run directory, logs and checkpoints included. */
export const MOST_FILES = 200_000
