// scores/seed{N}.f32: the gate's own score of every corpus row, and nothing else.
import type { OutOfFoldPredictions } from './out-of-fold.js'
import { invalidPredictions } from './prediction-line.js'

/** Little-endian float32, one a corpus row, in the order of the rows; no header. The same scores, the same bytes. */
export function encodeScores(scores: Float32Array): Uint8Array {
  const bytes = new Uint8Array(scores.length * Float32Array.BYTES_PER_ELEMENT)
  const view = new DataView(bytes.buffer)
  scores.forEach((score, row) => {
    view.setFloat32(row * Float32Array.BYTES_PER_ELEMENT, score, true)
  })
  return bytes
}

/** @param file what errors call the file @throws SeedgateError evidence-invalid where the bytes are not a whole number of scores */
export function decodeScores(bytes: Uint8Array, file: string): Float32Array {
  if (bytes.length % Float32Array.BYTES_PER_ELEMENT !== 0) {
    throw invalidPredictions(
      file,
      `expected ${Float32Array.BYTES_PER_ELEMENT} bytes a row, got ${bytes.length} in all`,
    )
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return Float32Array.from({ length: bytes.length / Float32Array.BYTES_PER_ELEMENT }, (_, row) =>
    view.getFloat32(row * Float32Array.BYTES_PER_ELEMENT, true),
  )
}

/**
 * Another trainer's rows with the gate's scores in place of its predictions, ascending by row, which is the order of the corpus.
 * @param scores by corpus row; a row beyond them has none, which is NaN
 */
export function withScores(predictions: OutOfFoldPredictions, scores: Float32Array): OutOfFoldPredictions {
  const order = Int32Array.from(predictions.row.keys()).sort(
    (a, b) => predictions.row[a]! - predictions.row[b]! || a - b,
  )
  const lines = Array.from(order)
  return {
    seed: predictions.seed,
    row: Int32Array.from(order, (line) => predictions.row[line]!),
    source: lines.map((line) => predictions.source[line]!),
    fold: lines.map((line) => predictions.fold[line]!),
    target: Float64Array.from(order, (line) => predictions.target[line]!),
    prediction: Float64Array.from(order, (line) => scores[predictions.row[line]!] ?? NaN),
  }
}
