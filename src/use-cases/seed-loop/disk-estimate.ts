// How much a run will write, roughly and from above.
import type { CorpusTable } from '../../corpus/table.js'
import type { Recipe } from '../../recipe/schema.js'
import { layoutOf } from '../../training/architecture.js'
import { trainingSettings } from '../../training/prepare.js'

/** Logs, the report, and everything else that does not grow with the work. */
const REST = 64 * 2 ** 20
/** Of a line of a predictions file, with two names in it. */
const PREDICTION_BYTES = 200
const FLOAT_BYTES = 4
/** Beside the weights, which a model file and a checkpoint hold; the checkpoint has two moments more, and is rewritten. */
const COPIES = 2 * 3 + 1

export interface WorkSize extends Pick<CorpusTable, 'featureNames' | 'vocabulary'> {
  readonly rows: number
  readonly folds: number
  readonly seeds: number
}

/** In bytes. What a command trainer writes beside its predictions nobody knows. */
export function diskEstimate(
  trainer: Recipe['trainer'],
  { rows, featureNames, vocabulary, folds, seeds }: WorkSize,
): number {
  const predictions = seeds * rows * PREDICTION_BYTES
  if (trainer.kind === 'command') return REST + predictions
  const { size } = layoutOf(trainingSettings(trainer, { featureNames, vocabulary }).architecture)
  return REST + predictions + seeds * (folds + 1) * size * FLOAT_BYTES * COPIES
}
