// The corpus and the recipe, made ready for the training graph.
import type { CorpusTable } from '../corpus/table.js'
import { modelInputs, type FeatureScale, type QualityRange } from '../members/model-inputs.js'
import { codecBlockWidth } from '../members/codec-block.js'
import type { BuiltinTrainer } from '../recipe/schema.js'
import type { TrainingData, TrainingSettings } from './trainer.js'

/** @param table of which the width of the network's input is known */
export function trainingSettings(
  trainer: BuiltinTrainer,
  { featureNames, vocabulary }: Pick<CorpusTable, 'featureNames' | 'vocabulary'>,
): TrainingSettings {
  const { hidden, dropout, epochs, batch, learningRate, weightDecay } = trainer
  return {
    architecture: { inputs: featureNames.length + codecBlockWidth(vocabulary), hidden },
    dropout,
    epochs,
    batch,
    learningRate,
    weightDecay,
  }
}

/**
 * Every row once, standardised in double over the whole corpus and then rounded to float32: a fold's own
 * standardisation is a small correction of that (see {@link jobScale}), so a feature like 1e8 + small keeps its digits.
 */
export function trainingData(
  table: CorpusTable,
  corpusScale: FeatureScale,
  range: QualityRange,
): TrainingData {
  const rows = Int32Array.from(table.target.keys())
  const { features, codec } = modelInputs(table, rows, corpusScale, range)
  const wide = table.featureNames.length
  const codecWidth = codecBlockWidth(table.vocabulary)
  const width = wide + codecWidth + 1
  const inputs = new Float32Array(table.rows * width)
  for (let row = 0; row < table.rows; row++) {
    inputs.set(features.subarray(row * wide, (row + 1) * wide), row * width)
    inputs.set(codec.subarray(row * codecWidth, (row + 1) * codecWidth), row * width + wide)
    inputs[(row + 1) * width - 1] = 1
  }
  return { inputs, targets: Float32Array.from(table.target), sourceOf: table.sourceOf }
}

/** What turns a column of {@link trainingData} into the fold's own standardisation; codec block and ones stay as they are. */
export function jobScale(
  fold: FeatureScale,
  corpus: FeatureScale,
  vocabulary: readonly string[],
): { shift: Float32Array; scale: Float32Array } {
  const features = fold.mean.length
  const shift = new Float32Array(features + codecBlockWidth(vocabulary) + 1)
  const scale = new Float32Array(shift.length).fill(1)
  for (let feature = 0; feature < features; feature++) {
    shift[feature] = (fold.mean[feature]! - corpus.mean[feature]!) / corpus.std[feature]!
    scale[feature] = fold.std[feature]! / corpus.std[feature]!
  }
  return { shift, scale }
}
