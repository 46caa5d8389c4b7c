// predictions_seed{N}.jsonl as somebody else may have written it: exactly this shape, or an error with its place.
import { countLines, linesOf } from './lines.js'
import type { OutOfFoldPredictions } from './out-of-fold.js'
import { invalidPredictions, PredictionLine } from './prediction-line.js'

export interface PredictionLimits {
  /** Lines a file may have. */
  readonly maxLines: number
  /** Characters a source's name may have. */
  readonly maxNameLength: number
}

export const PREDICTION_LIMITS: PredictionLimits = { maxLines: 5_000_000, maxNameLength: 10_000 }

/**
 * One entry per line, in the file's order; a key that is not ours is ignored. Bare NaN, Infinity and -Infinity are read
 * as these numbers: whether they may stand there is the gate's question, not the parser's.
 *
 * @param file what errors call the file
 * @throws SeedgateError evidence-invalid, naming file, line and key
 */
export function parsePredictions(
  bytes: Uint8Array,
  { file, seed, limits = PREDICTION_LIMITS }: { file: string; seed: number; limits?: PredictionLimits },
): OutOfFoldPredictions {
  const count = countLines(bytes)
  if (count > limits.maxLines) {
    throw invalidPredictions(file, `expected at most ${limits.maxLines} lines, got ${count}`)
  }
  const row = new Int32Array(count)
  const target = new Float64Array(count)
  const prediction = new Float64Array(count)
  const source: string[] = []
  const fold: string[] = []
  const names = new Map<string, string>()
  let index = 0
  for (const text of decodedLines(bytes, file)) {
    const line = new PredictionLine(text, `${file}:${index + 1}`)
    row[index] = line.rowIndex('row')
    source.push(line.name('source', limits.maxNameLength, names))
    fold.push(line.name('fold', limits.maxNameLength, names))
    target[index] = line.number('target')
    prediction[index] = line.number('prediction')
    index++
  }
  return { seed, row, source, fold, target, prediction }
}

function* decodedLines(bytes: Uint8Array, file: string): Generator<string> {
  try {
    yield* linesOf(bytes)
  } catch (cause) {
    throw invalidPredictions(file, 'expected UTF-8 text', cause)
  }
}
