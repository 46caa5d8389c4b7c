// A run directory that passes, with real models whose predictions really follow; each test plants one defect in it.
import { basename, join } from 'node:path'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { onnxRuntime } from '../../src/adapters/onnxruntime/runtime.js'
import { readTable } from '../../src/corpus/read-table.js'
import type { CorpusTable } from '../../src/corpus/table.js'
import {
  foldModelFile,
  losoFile,
  manifestFile,
  memberModelFile,
  memberName,
  memberSidecarFile,
  predictionsFile,
  RUN_FILE,
} from '../../src/evidence/layout.js'
import { serialiseLosoSeed, type LosoFold, type LosoSeed } from '../../src/evidence/loso-seed.js'
import { serialiseRunRecord, type RunRecord } from '../../src/evidence/run-record.js'
import { planFolds } from '../../src/folds/plan-folds.js'
import { qualityRange } from '../../src/folds/quality-range.js'
import { standardisation, type Standardisation } from '../../src/folds/standardise.js'
import { modelInputs } from '../../src/members/model-inputs.js'
import type { ModelProto } from '../../src/onnx/proto.js'
import { scores } from '../../src/members/run-model.js'
import {
  MEMBER_INPUTS,
  MEMBER_OUTPUTS,
  ONNX_OPSET,
  serialiseManifest,
  serialiseSidecar,
  type EnsembleManifest,
  type Sidecar,
} from '../../src/members/sidecar.js'
import { codecBlockLayout } from '../../src/members/codec-block.js'
import { vocabularyVersion } from '../../src/recipe/encoders.js'
import { foldMetrics } from '../../src/metrics/fold-metrics.js'
import { summarise } from '../../src/metrics/summary.js'
import type { OutOfFoldPredictions } from '../../src/predictions/out-of-fold.js'
import { serialisePredictions } from '../../src/predictions/serialise.js'
import { sha256Of } from '../../src/formats/sha256.js'
import { trainingSha256 } from '../../src/recipe/training-digest.js'
import { parseRecipe, type LoadedRecipe } from '../../src/recipe/parse.js'
import { linearModel, linearNetwork, type LinearModel } from './linear-model.js'

export const ENSEMBLE = 'tiny_v1'
export const SEEDS = [0, 1]
export const SOURCES = ['Dune', 'Pine/Hill', 'Reef']
const CODE = 'seedgate 0.0.0-test'
const ROWS_PER_SOURCE = 8

export const RECIPE = `ensemble: ${ENSEMBLE}
seeds: [${SEEDS.join(', ')}]
corpus:
  table: corpus.jsonl
  expect: { sources: 3, encoders: 2, minRows: 24, minRowsPerSource: 8, target: [0, 100] }
  columns: { source: src, target: vmaf, features: [adm2, motion2], encoder: encoder, quality: cq }
trainer: { kind: builtin, hidden: [2, 3], epochs: 4, batch: 5 }
`

export interface CorpusLine {
  readonly src: string
  readonly encoder: string
  readonly cq: number
  readonly vmaf: number
  readonly adm2: number
  readonly motion2: number
}

/** Three sources of eight rows; the target is almost linear in the features, so linear models do well on it. */
export function corpusLines(): CorpusLine[] {
  return SOURCES.flatMap((src, source) =>
    Array.from({ length: ROWS_PER_SOURCE }, (_, row) => {
      const adm2 = 0.5 + row * 0.05 + source * 0.01
      const motion2 = ((row * 3 + source) % 5) + source * 0.5
      const vmaf = 20 + 60 * adm2 - 1.5 * motion2 + Math.sin(row * 7 + source)
      return {
        src,
        encoder: row % 2 === 0 ? 'libx264' : 'libx265',
        cq: 20 + (row % 4) * 6,
        vmaf,
        adm2,
        motion2,
      }
    }),
  )
}

/** What a test changes, each at the moment before it is written and pinned. */
export interface Plant {
  readonly recipe?: (text: string) => string
  readonly corpus?: (lines: readonly CorpusLine[]) => readonly CorpusLine[]
  readonly run?: (record: RunRecord) => RunRecord
  readonly loso?: (loso: LosoSeed) => LosoSeed
  readonly predictions?: (predictions: OutOfFoldPredictions) => OutOfFoldPredictions
  readonly foldModel?: (model: ModelProto, seed: number, heldOut: string) => ModelProto
  readonly member?: (model: ModelProto, seed: number) => ModelProto
  /** In place of the member's bytes. */
  readonly memberBytes?: (bytes: Uint8Array, seed: number) => Uint8Array
  readonly sidecar?: (sidecar: Sidecar) => Sidecar
  readonly manifest?: (manifest: EnsembleManifest) => EnsembleManifest
  /** The recipe names no digest of the table. */
  readonly unpinned?: true
  /** By which the seeds differ; the same for all makes them one model. */
  readonly variation?: (seed: number) => number
}

export interface Run {
  readonly recipe: LoadedRecipe
  readonly recipeFolder: string
  readonly dir: string
}

/** Writes recipe, corpus and run directory below the folder, which is empty. */
export async function writeRun(
  folder: string,
  plant: Plant = {},
  seeds: readonly number[] = SEEDS,
): Promise<Run> {
  const write = async (path: string, data: string | Uint8Array): Promise<void> => {
    await nodeFiles.writeAtomically(join(folder, path), data)
  }
  const lines = plant.corpus?.(corpusLines()) ?? corpusLines()
  const table = lines.map((line) => `${JSON.stringify(line)}\n`).join('')
  const pinned = plant.unpinned === true ? RECIPE : pinnedRecipe(RECIPE, table)
  const recipeText = plant.recipe?.(pinned) ?? pinned
  const recipe = parseRecipe(new TextEncoder().encode(recipeText), 'seedgate.yml')
  await write('seedgate.yml', recipeText)
  await write('corpus.jsonl', table)
  const read = await readTable(nodeFiles, join(folder, 'corpus.jsonl'), recipe.recipe.corpus.columns)
  for (const [path, data] of await runFiles(recipe, read, plant, seeds)) await write(join('run', path), data)
  return { recipe, recipeFolder: folder, dir: join(folder, 'run') }
}

/** The recipe with the digest of the table that it names. */
export function pinnedRecipe(recipe: string, table: string): string {
  return recipe.replace(/^ {2}table: .*$/m, (line) => `${line}\n  sha256: ${sha256Of(table)}`)
}

async function runFiles(
  recipe: LoadedRecipe,
  table: CorpusTable,
  plant: Plant,
  seeds: readonly number[],
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>()
  const members: EnsembleManifest['members'][number][] = []
  for (const seed of seeds) members.push(await writeSeed(files, recipe, table, plant, seed))
  const manifest: EnsembleManifest = {
    id: ENSEMBLE,
    kind: 'fr_ensemble',
    recipe_sha256: recipe.sha256,
    training_sha256: trainingSha256(recipe.recipe),
    corpus_sha256: table.sha256,
    members,
  }
  files.set(manifestFile(ENSEMBLE), serialiseManifest(plant.manifest?.(manifest) ?? manifest))
  const run = runRecord(recipe, table, seeds)
  return files.set(RUN_FILE, serialiseRunRecord(plant.run?.(run) ?? run))
}

async function writeSeed(
  files: Map<string, string | Uint8Array>,
  recipe: LoadedRecipe,
  table: CorpusTable,
  plant: Plant,
  seed: number,
): Promise<EnsembleManifest['members'][number]> {
  const { predictions, models } = await foldPredictions(recipe, table, plant, seed)
  for (const [path, bytes] of models) files.set(path, bytes)
  const text = serialisePredictions(plant.predictions?.(predictions) ?? predictions)
  files.set(predictionsFile(seed), text)

  const scale = standardisation(table, everyRow(table))
  const model = modelOf(
    recipe,
    fit(scale, seed, plant),
    seed,
    null,
    (one) => plant.member?.(one, seed) ?? one,
  )
  const weights = plant.memberBytes?.(model, seed) ?? model
  files.set(memberModelFile(ENSEMBLE, seed), weights)

  const pins = { models, predictions: sha256(text), member: sha256(weights) }
  const loso = losoOf(recipe, table, predictions, seed, pins)
  files.set(losoFile(seed), serialiseLosoSeed(plant.loso?.(loso) ?? loso))
  const plain = sidecarOf(recipe, table, scale, seed, pins.member, loso.mean_plcc)
  const sidecar = serialiseSidecar(plant.sidecar?.(plain) ?? plain)
  files.set(memberSidecarFile(ENSEMBLE, seed), sidecar)
  const id = memberName(ENSEMBLE, seed)
  return {
    id,
    seed,
    onnx: `${id}.onnx`,
    sha256: pins.member,
    sidecar: `${id}.json`,
    sidecar_sha256: sha256(sidecar),
  }
}

async function foldPredictions(recipe: LoadedRecipe, table: CorpusTable, plant: Plant, seed: number) {
  const models = new Map<string, Uint8Array>()
  const prediction = new Float64Array(table.rows)
  for (const { heldOut, train, validation } of planFolds(table)) {
    const scale = standardisation(table, train)
    const model = fit(scale, seed, plant)
    models.set(
      foldModelFile(seed, heldOut, table.sources),
      modelOf(recipe, model, seed, heldOut, (one) => plant.foldModel?.(one, seed, heldOut) ?? one),
    )
    const session = await onnxRuntime().open(modelOf(recipe, model, seed, heldOut))
    const values = await scores(session, modelInputs(table, validation, scale, qualityRange(table)))
    await session.close()
    validation.forEach((row, position) => (prediction[row] = values[position]!))
  }
  const source = Array.from(table.sourceOf, (index) => table.sources[index]!)
  const predictions: OutOfFoldPredictions = {
    seed,
    row: everyRow(table),
    source,
    fold: source,
    target: table.target,
    prediction,
  }
  return { predictions, models }
}

/** As the recipe's trainer writes a model: the built-in one its network, a command any graph. */
function modelOf(
  { recipe }: LoadedRecipe,
  model: LinearModel,
  seed: number,
  heldOut: string | null,
  plant?: (model: ModelProto) => ModelProto,
): Uint8Array {
  return recipe.trainer.kind === 'builtin'
    ? linearNetwork(model, seed, heldOut, plant)
    : linearModel(model, plant)
}

/** The true coefficients, in units of the standardised features, a little off for every seed. */
function fit({ mean, std }: Standardisation, seed: number, { variation = (one) => one * 0.02 }: Plant) {
  const slope = [60 * (1 + variation(seed)), -1.5 * (1 - variation(seed))]
  const bias = 20 + slope[0]! * mean[0]! + slope[1]! * mean[1]!
  return { weights: slope.map((value, feature) => value * std[feature]!), bias, quality: variation(seed) }
}

function losoOf(
  recipe: LoadedRecipe,
  table: CorpusTable,
  predictions: OutOfFoldPredictions,
  seed: number,
  pins: { models: ReadonlyMap<string, Uint8Array>; predictions: string; member: string },
): LosoSeed {
  const folds = [...foldMetrics(predictions)].map(([held_out, { n, plcc, srocc, rmse }]): LosoFold => {
    const path = foldModelFile(seed, held_out, table.sources)
    const model = { path, sha256: sha256(pins.models.get(path)!) }
    return { held_out, n_train: table.rows - n, n_val: n, plcc, srocc, rmse, model }
  })
  return {
    ...withMeans({ seed, folds }),
    corpus: 'corpus.jsonl',
    epochs: 4,
    batch_size: 5,
    lr: 5e-4,
    weight_decay: 1e-5,
    num_codecs: 14,
    encoder_vocab_version: 2,
    wall_time_s: 1,
    corpus_sha256: table.sha256,
    corpus_rows: table.rows,
    recipe_sha256: recipe.sha256,
    training_sha256: trainingSha256(recipe.recipe),
    code: CODE,
    predictions: { path: predictionsFile(seed), sha256: pins.predictions },
    member: { path: memberModelFile(ENSEMBLE, seed), sha256: pins.member },
  }
}

/** The summaries that a result's folds come to. */
export function withMeans<Loso extends Pick<LosoSeed, 'seed' | 'folds'>>(loso: Loso) {
  const plcc = summarise(loso.folds.map((fold) => fold.plcc))
  return {
    ...loso,
    n_folds: loso.folds.length,
    mean_plcc: plcc.mean,
    std_plcc: plcc.standardDeviation,
    min_plcc: plcc.min,
    max_plcc: plcc.max,
    mean_srocc: summarise(loso.folds.map((fold) => fold.srocc)).mean,
    mean_rmse: summarise(loso.folds.map((fold) => fold.rmse)).mean,
  }
}

function sidecarOf(
  recipe: LoadedRecipe,
  table: CorpusTable,
  scale: Standardisation,
  seed: number,
  weights: string,
  losoMeanPlcc: number,
): Sidecar {
  const { min, max } = qualityRange(table)
  return {
    id: memberName(ENSEMBLE, seed),
    ensemble_id: ENSEMBLE,
    seed,
    kind: 'fr',
    codec_aware: true,
    feature_order: table.featureNames,
    feature_mean: Array.from(scale.mean),
    feature_std: Array.from(scale.std),
    codec_block_layout: codecBlockLayout(table.vocabulary),
    encoder_vocab: table.vocabulary,
    encoder_vocab_version: vocabularyVersion(table.vocabulary),
    input_names: MEMBER_INPUTS,
    output_names: MEMBER_OUTPUTS,
    onnx: basename(memberModelFile(ENSEMBLE, seed)),
    opset: ONNX_OPSET,
    sha256: weights,
    corpus: { path: 'corpus.jsonl', sha256: table.sha256, n_rows: table.rows, cq_min: min, cq_max: max },
    training_recipe: {
      recipe_sha256: recipe.sha256,
      training_sha256: trainingSha256(recipe.recipe),
      code: CODE,
      hidden: [2, 3],
      dropout: 0.1,
      epochs: 4,
      batch_size: 5,
      lr: 5e-4,
      weight_decay: 1e-5,
    },
    gate: {
      mean_plcc: recipe.recipe.gate.meanPlcc,
      spread_max: recipe.recipe.gate.spreadMax,
      per_seed_plcc: recipe.recipe.gate.perSeedPlcc,
    },
    loso_mean_plcc: losoMeanPlcc,
  }
}

function runRecord(recipe: LoadedRecipe, table: CorpusTable, seeds: readonly number[]): RunRecord {
  return {
    schema_version: 1,
    ensemble: ENSEMBLE,
    state: 'finished',
    code: CODE,
    recipe: {
      path: recipe.path,
      sha256: recipe.sha256,
      training_sha256: trainingSha256(recipe.recipe),
    },
    table: {
      path: 'corpus.jsonl',
      sha256: table.sha256,
      rows: table.rows,
      sources: table.sources,
      encoders: table.encoders,
    },
    corpus: { present: false, corpus_root: null, sha256: null, ref_count: 0, dis_count: 0, yuv_count: 0 },
    seeds,
    provider: 'cpu',
    runtime: onnxRuntime().version,
    machine: { platform: 'linux', arch: 'x64', cpus: 2, node: 'v20.0.0' },
    origin: { repository: 'a/b', commit: 'c', run_id: '7', run_attempt: 1, actor: 'ann', runner: 'r1' },
    started_at_utc: '2026-01-01T00:00:00.000Z',
    finished_at_utc: '2026-01-01T00:01:00.000Z',
  }
}

function everyRow(table: CorpusTable): Int32Array {
  return Int32Array.from(table.target.keys())
}

function sha256(data: string | Uint8Array): string {
  return sha256Of(data)
}
