// Predictions of some rows each → those of all of them.
import type { OutOfFoldPredictions } from './out-of-fold.js'

/** Every line of every part, ascending by row; lines of the same row in the parts' order, for the gate to find. */
export function joinPredictions(seed: number, parts: readonly OutOfFoldPredictions[]): OutOfFoldPredictions {
  const row = parts.flatMap((part) => Array.from(part.row))
  const source = parts.flatMap((part) => part.source)
  const fold = parts.flatMap((part) => part.fold)
  const target = parts.flatMap((part) => Array.from(part.target))
  const prediction = parts.flatMap((part) => Array.from(part.prediction))
  const order = Int32Array.from(row.keys()).sort((a, b) => row[a]! - row[b]! || a - b)
  const lines = Array.from(order)
  return {
    seed,
    row: Int32Array.from(order, (line) => row[line]!),
    source: lines.map((line) => source[line]!),
    fold: lines.map((line) => fold[line]!),
    target: Float64Array.from(order, (line) => target[line]!),
    prediction: Float64Array.from(order, (line) => prediction[line]!),
  }
}
