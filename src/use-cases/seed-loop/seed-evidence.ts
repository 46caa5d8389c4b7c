// A seed whose models are all trained: its predictions, its metrics, its member's sidecar, and last its result file.
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import {
  foldModelFile,
  losoFile,
  memberModelFile,
  memberName,
  memberSidecarFile,
  predictionsFile,
} from '../../evidence/layout.js'
import { serialiseLosoSeed, type LosoFold, type PinnedFile } from '../../evidence/loso-seed.js'
import type { Fold } from '../../folds/fold.js'
import { modelInputs, type FeatureScale } from '../../members/model-inputs.js'
import { scores } from '../../members/run-model.js'
import {
  CODEC_BLOCK_LAYOUT,
  CODEC_BLOCK_WIDTH,
  ENCODER_VOCABULARY,
  ENCODER_VOCABULARY_VERSION,
  MEMBER_INPUTS,
  MEMBER_OUTPUTS,
  ONNX_OPSET,
  serialiseSidecar,
  type Sidecar,
} from '../../members/sidecar.js'
import { foldMetrics } from '../../metrics/fold-metrics.js'
import { summarise } from '../../metrics/summary.js'
import type { OutOfFoldPredictions } from '../../predictions/out-of-fold.js'
import { serialisePredictions } from '../../predictions/serialise.js'
import type { SeedLoop } from './context.js'

/**
 * Everything is computed from the model files as they lie in the run directory, read back through onnxruntime.
 * @returns the seed's PLCC: the mean over folds
 */
export async function writeSeedEvidence(loop: SeedLoop, seed: number): Promise<number> {
  const { recipe, table, folds } = loop
  const scores = new Float32Array(table.rows)
  const models: PinnedFile[] = []
  for (const fold of folds) {
    const { pinned, score } = await scoreRows(
      loop,
      foldModelFile(seed, fold.heldOut),
      fold.validation,
      loop.foldScales[fold.index]!,
    )
    fold.validation.forEach((row, i) => (scores[row] = score[i]!))
    models.push(pinned)
  }

  const predictions = outOfFold(loop, seed, scores)
  const metrics = foldMetrics(predictions)
  const losoFolds = folds.map((fold, i): LosoFold => {
    const { plcc, srocc, rmse } = metrics.get(fold.heldOut)!
    return {
      held_out: fold.heldOut,
      n_train: fold.train.length,
      n_val: fold.validation.length,
      plcc,
      srocc,
      rmse,
      model: models[i]!,
    }
  })
  const plcc = summarise(losoFolds.map((fold) => fold.plcc))

  const predictionsPinned = await writePinned(loop, predictionsFile(seed), serialisePredictions(predictions))
  const member = await writeMemberSidecar(loop, seed, plcc.mean)
  const { builtin, clock, startedAt, code } = loop
  const loso = serialiseLosoSeed({
    seed,
    corpus: recipe.recipe.corpus.table,
    n_folds: folds.length,
    folds: losoFolds,
    mean_plcc: plcc.mean,
    std_plcc: plcc.standardDeviation,
    min_plcc: plcc.min,
    max_plcc: plcc.max,
    mean_srocc: summarise(losoFolds.map((fold) => fold.srocc)).mean,
    mean_rmse: summarise(losoFolds.map((fold) => fold.rmse)).mean,
    epochs: builtin.epochs,
    batch_size: builtin.batch,
    lr: builtin.learningRate,
    weight_decay: builtin.weightDecay,
    num_codecs: CODEC_BLOCK_WIDTH,
    encoder_vocab_version: ENCODER_VOCABULARY_VERSION,
    wall_time_s: Math.round((clock.now().getTime() - startedAt.getTime()) / 100) / 10,
    corpus_sha256: table.sha256,
    corpus_rows: table.rows,
    recipe_sha256: recipe.sha256,
    code,
    predictions: predictionsPinned,
    member,
  })
  await loop.files.writeAtomically(join(loop.out, losoFile(seed)), loso)
  return plcc.mean
}

function outOfFold({ table, folds }: SeedLoop, seed: number, scores: Float32Array): OutOfFoldPredictions {
  const names = Array.from(table.sourceOf, (source) => folds[source]!.heldOut)
  return {
    seed,
    row: Int32Array.from(table.target.keys()),
    source: names,
    fold: names,
    target: table.target,
    prediction: Float64Array.from(scores),
  }
}

async function scoreRows(
  loop: SeedLoop,
  path: string,
  rows: Fold['validation'],
  scale: FeatureScale,
): Promise<{ pinned: PinnedFile; score: Float32Array }> {
  const { files, runtime, out, table, quality } = loop
  const model = await files.read(join(out, path))
  const inputs = modelInputs(table, rows, scale, quality)
  const session = await runtime.open(model)
  try {
    return { pinned: { path, sha256: sha256(model) }, score: await scores(session, inputs) }
  } finally {
    await session.close()
  }
}

/** The member counts once its file, read back, scores the whole corpus. */
async function writeMemberSidecar(loop: SeedLoop, seed: number, losoMeanPlcc: number): Promise<PinnedFile> {
  const { recipe: loaded, table, corpusScale, quality, builtin, code } = loop
  const { recipe } = loaded
  const path = memberModelFile(recipe.ensemble, seed)
  const everyRow = Int32Array.from(table.target.keys())
  const { pinned, score } = await scoreRows(loop, path, everyRow, corpusScale)
  if (!score.every(Number.isFinite)) {
    throw new SeedgateError(
      'training-diverged',
      `${path} does not give a finite score for every row of the corpus`,
      {
        hint: 'the member’s training diverged: lower trainer.learningRate in the recipe',
      },
    )
  }
  const sidecar: Sidecar = {
    id: memberName(recipe.ensemble, seed),
    ensemble_id: recipe.ensemble,
    seed,
    kind: 'fr',
    codec_aware: true,
    feature_order: table.featureNames,
    feature_mean: Array.from(corpusScale.mean),
    feature_std: Array.from(corpusScale.std),
    codec_block_layout: CODEC_BLOCK_LAYOUT,
    encoder_vocab: ENCODER_VOCABULARY,
    encoder_vocab_version: ENCODER_VOCABULARY_VERSION,
    input_names: MEMBER_INPUTS,
    output_names: MEMBER_OUTPUTS,
    onnx: basename(path),
    opset: ONNX_OPSET,
    sha256: pinned.sha256,
    corpus: {
      path: recipe.corpus.table,
      sha256: table.sha256,
      n_rows: table.rows,
      cq_min: quality.min,
      cq_max: quality.max,
    },
    training_recipe: {
      recipe_sha256: loaded.sha256,
      code,
      hidden: builtin.hidden,
      dropout: builtin.dropout,
      epochs: builtin.epochs,
      batch_size: builtin.batch,
      lr: builtin.learningRate,
      weight_decay: builtin.weightDecay,
    },
    gate: {
      mean_plcc: recipe.gate.meanPlcc,
      spread_max: recipe.gate.spreadMax,
      per_seed_plcc: recipe.gate.perSeedPlcc,
    },
    loso_mean_plcc: losoMeanPlcc,
  }
  await writePinned(loop, memberSidecarFile(recipe.ensemble, seed), serialiseSidecar(sidecar))
  return pinned
}

async function writePinned({ files, out }: SeedLoop, path: string, text: string): Promise<PinnedFile> {
  await files.writeAtomically(join(out, path), text)
  return { path, sha256: sha256(text) }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
