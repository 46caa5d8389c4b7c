// A seed's production member: does its file, read back, score the whole corpus? Then its sidecar says what it is.
import { basename } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { memberModelFile, memberName, memberSidecarFile, partialFile } from '../../evidence/layout.js'
import type { PinnedFile } from '../../evidence/loso-seed.js'
import { codecBlockLayout } from '../../members/codec-block.js'
import {
  MEMBER_INPUTS,
  MEMBER_OUTPUTS,
  ONNX_OPSET,
  serialiseSidecar,
  type Sidecar,
} from '../../members/sidecar.js'
import { trainingSha256 } from '../../recipe/training-digest.js'
import { vocabularyVersion } from '../../recipe/encoders.js'
import type { SeedLoop } from './context.js'
import { scoreRows, writePinned } from './score-rows.js'

/**
 * @param losoMeanPlcc over all the seed's folds; NaN where this run has only some: the join of the parts fills it in
 * @returns the weights, pinned
 * @throws SeedgateError training-diverged
 */
export async function writeMemberSidecar(
  loop: SeedLoop,
  seed: number,
  losoMeanPlcc: number,
): Promise<PinnedFile> {
  const { recipe: loaded, table, corpusScale, quality, builtin, code, part } = loop
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
    codec_block_layout: codecBlockLayout(table.vocabulary),
    encoder_vocab: table.vocabulary,
    encoder_vocab_version: vocabularyVersion(table.vocabulary),
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
      training_sha256: trainingSha256(recipe),
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
  await writePinned(
    loop,
    partialFile(part, memberSidecarFile(recipe.ensemble, seed)),
    serialiseSidecar(sidecar),
  )
  return pinned
}
