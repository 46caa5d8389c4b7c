// A seed whose models are all trained: its predictions, its metrics, its member's sidecar, and last its result file. Of a run that
// trains a part of the seed, the same of that part.
import { join } from 'node:path'
import { foldModelFile, losoFile, partialFile, predictionsFile } from '../../evidence/layout.js'
import { serialiseLosoSeed, type LosoFold, type LosoSeed, type PinnedFile } from '../../evidence/loso-seed.js'
import { summariseFolds } from '../../evidence/summarise-folds.js'
import type { Fold } from '../../folds/fold.js'
import { codecBlockWidth } from '../../members/codec-block.js'
import { foldMetrics } from '../../metrics/fold-metrics.js'
import type { OutOfFoldPredictions } from '../../predictions/out-of-fold.js'
import { serialisePredictions } from '../../predictions/serialise.js'
import { trainingSha256 } from '../../recipe/training-digest.js'
import { vocabularyVersion } from '../../recipe/encoders.js'
import type { SeedLoop } from './context.js'
import { seedModels } from './jobs.js'
import { writeMemberSidecar } from './member-sidecar.js'
import { scoreRows, writePinned } from './score-rows.js'

/** Everything is computed from the model files as they lie in the run directory, read back through onnxruntime. */
export async function writeSeedEvidence(loop: SeedLoop, seed: number): Promise<LosoSeed> {
  const { recipe, table, part, builtin, clock, startedAt, code } = loop
  const models = seedModels(loop, seed)
  const folds = loop.folds.filter(({ index }) => models.some(({ heldOutIndex }) => heldOutIndex === index))
  const { predictions, pins } = await predict(loop, seed, folds)
  const summary = summariseFolds(foldResults(folds, predictions, pins))

  const predictionsPinned = await writePinned(
    loop,
    partialFile(part, predictionsFile(seed)),
    serialisePredictions(predictions),
  )
  const member = models.some(({ heldOut }) => heldOut === null)
    ? await writeMemberSidecar(loop, seed, part.of === 1 ? summary.mean_plcc : NaN)
    : undefined
  const result: LosoSeed = {
    seed,
    corpus: recipe.recipe.corpus.table,
    ...summary,
    epochs: builtin.epochs,
    batch_size: builtin.batch,
    lr: builtin.learningRate,
    weight_decay: builtin.weightDecay,
    num_codecs: codecBlockWidth(table.vocabulary),
    encoder_vocab_version: vocabularyVersion(table.vocabulary),
    wall_time_s: Math.round((clock.now().getTime() - startedAt.getTime()) / 100) / 10,
    corpus_sha256: table.sha256,
    corpus_rows: table.rows,
    recipe_sha256: recipe.sha256,
    training_sha256: trainingSha256(recipe.recipe),
    code,
    predictions: predictionsPinned,
    member,
  }
  await loop.files.writeAtomically(
    join(loop.out, partialFile(part, losoFile(seed))),
    serialiseLosoSeed(result),
  )
  return result
}

/** Every held-out row of these folds, by the fold's model; and the models, pinned, in the order of the folds. */
async function predict(
  loop: SeedLoop,
  seed: number,
  folds: readonly Fold[],
): Promise<{ predictions: OutOfFoldPredictions; pins: PinnedFile[] }> {
  const { table, foldScales } = loop
  const pins: PinnedFile[] = []
  const held = new Map<number, number>()
  for (const { heldOut, validation, index } of folds) {
    const path = foldModelFile(seed, heldOut, table.sources)
    const { pinned, score } = await scoreRows(loop, path, validation, foldScales[index]!)
    validation.forEach((row, i) => held.set(row, score[i]!))
    pins.push(pinned)
  }
  const row = Int32Array.from(held.keys()).sort()
  const names = Array.from(row, (one) => loop.folds[table.sourceOf[one]!]!.heldOut)
  const predictions = {
    seed,
    row,
    source: names,
    fold: names,
    target: Float64Array.from(row, (one) => table.target[one]!),
    prediction: Float64Array.from(row, (one) => held.get(one)!),
  }
  return { predictions, pins }
}

function foldResults(
  folds: readonly Fold[],
  predictions: OutOfFoldPredictions,
  pins: readonly PinnedFile[],
): LosoFold[] {
  const metrics = foldMetrics(predictions)
  return folds.map(({ heldOut, train, validation }, i) => {
    const { plcc, srocc, rmse } = metrics.get(heldOut)!
    return {
      held_out: heldOut,
      n_train: train.length,
      n_val: validation.length,
      plcc,
      srocc,
      rmse,
      model: pins[i]!,
    }
  })
}
