// What the fold models predict when they are run again on the corpus, beside what the evidence says they predicted.
import type { CorpusTable } from '../corpus/table.js'
import type { Fold } from '../folds/fold.js'
import { planFolds } from '../folds/plan-folds.js'
import { qualityRange } from '../folds/quality-range.js'
import { standardisation } from '../folds/standardise.js'
import { batchFault, type ScoredRows } from '../members/batch-check.js'
import { inputWidths, type InputWidths } from '../members/codec-block.js'
import { runFault, type ModelFault } from '../members/model-fault.js'
import { modelInputs } from '../members/model-inputs.js'
import { scores } from '../members/run-model.js'
import { staticFaults, type ModelOrigin } from '../members/static-faults.js'
import type { ForeignModels } from '../ports/model-runtime.js'
import type { Recipe } from '../recipe/schema.js'
import type { EvidenceFolder } from './evidence-folder.js'
import type { Evidence } from './evidence.js'
import { foldModelFile } from './layout.js'
import { EVIDENCE_LIMITS } from './limits.js'
import { originOf } from './model-origin.js'

/** One fold model that was run, or that could not be. */
export interface FoldReinference {
  readonly seed: number
  readonly heldOut: string
  /** Path of the fold model. */
  readonly path: string
  /** Why the model's scores do not count; null where they do. */
  readonly failure: ModelFault | null
  /** The held-out row whose prediction is furthest from the model's; null where there is nothing to compare. */
  readonly furthest: { readonly row: number; readonly predicted: number; readonly reinferred: number } | null
}

export interface Reinference {
  readonly folds: readonly FoldReinference[]
  /** By seed: a score for every corpus row, in row order. Of a seed of which every fold's model is there and counts; else it has none. */
  readonly scores: ReadonlyMap<number, Float32Array>
}

export interface ReinferenceQuestion {
  readonly folder: EvidenceFolder
  readonly models: ForeignModels
  readonly recipe: Recipe
  readonly table: CorpusTable
  readonly evidence: Evidence
  /** How far two scores of one row may be apart, in units of the target. */
  readonly tolerance: number
}

/**
 * Runs every fold model there is, for each of the corpus's sources and the recipe's seeds. The standardisation is computed from the
 * corpus, not taken from the evidence, so a model of other training rows shows.
 * @throws SeedgateError where no model can be run here at all
 */
export async function reInfer(question: ReinferenceQuestion): Promise<Reinference> {
  const { folder, recipe, table, evidence, tolerance } = question
  const results: FoldReinference[] = []
  const folds = planFolds(table)
  const range = qualityRange(table)
  const widths = inputWidths({ features: table.featureNames, encoders: table.vocabulary })
  const seeds = recipe.seeds.map((seed) => ({
    seed,
    predicted: predictionsByRow(evidence, seed),
    scores: new Float32Array(table.rows),
    counted: 0,
  }))
  for (const fold of folds) {
    const inputs = modelInputs(table, fold.validation, standardisation(table, fold.train), range)
    for (const one of seeds) {
      const path = foldModelFile(one.seed, fold.heldOut, table.sources)
      const bytes = evidence.foldModels.has(path) ? await folder.read(path, EVIDENCE_LIMITS.model) : null
      if (bytes === null) continue
      const origin = originOf(recipe, one.seed, fold.heldOut)
      const outcome = await runFoldModel(bytes, question, { inputs, tolerance }, widths, origin)
      const found = { seed: one.seed, heldOut: fold.heldOut, path }
      if ('kind' in outcome) {
        results.push({ ...found, failure: outcome, furthest: null })
        continue
      }
      fold.validation.forEach((row, position) => (one.scores[row] = outcome[position]!))
      one.counted++
      results.push({ ...found, failure: null, furthest: furthest(outcome, fold, one.predicted) })
    }
  }
  const whole = seeds.filter(({ counted }) => counted === folds.length)
  return { folds: results, scores: new Map(whole.map(({ seed, scores: all }) => [seed, all])) }
}

function predictionsByRow({ predictions }: Evidence, seed: number): ReadonlyMap<number, number> {
  const ofSeed = predictions.get(seed)
  if (ofSeed === undefined) return new Map()
  return new Map(Array.from(ofSeed.row, (row, line) => [row, ofSeed.prediction[line]!]))
}

async function runFoldModel(
  bytes: Uint8Array,
  { models }: ReinferenceQuestion,
  rows: ScoredRows,
  widths: InputWidths,
  origin: ModelOrigin,
): Promise<Float32Array | ModelFault> {
  const [fault] = staticFaults(bytes, widths, origin)
  if (fault !== undefined) return fault
  try {
    const session = await models.open(bytes)
    try {
      const inOrder = await scores(session, rows.inputs)
      // What the built-in trainer writes scores rows one by one, by its form.
      const dependent = origin.kind === 'builtin' ? null : await batchFault(session, rows, inOrder)
      return dependent ?? inOrder
    } finally {
      await session.close()
    }
  } catch (error) {
    return runFault(error)
  }
}

function furthest(
  scored: Float32Array,
  fold: Fold,
  predicted: ReadonlyMap<number, number>,
): FoldReinference['furthest'] {
  let found: FoldReinference['furthest'] = null
  let distance = -1
  fold.validation.forEach((row, position) => {
    const before = predicted.get(row)
    if (before === undefined) return
    const reinferred = scored[position]!
    const difference = Math.abs(reinferred - before)
    // NaN is further than anything.
    if (difference > distance || Number.isNaN(difference)) {
      found = { row, predicted: before, reinferred }
      distance = Number.isNaN(difference) ? Infinity : difference
    }
  })
  return found
}
