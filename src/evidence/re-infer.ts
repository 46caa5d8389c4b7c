// What the fold models predict when they are run again on the corpus, beside what the evidence says they predicted.
import type { CorpusTable } from '../corpus/table.js'
import type { Fold } from '../folds/fold.js'
import { planFolds } from '../folds/plan-folds.js'
import { qualityRange } from '../folds/quality-range.js'
import { standardisation } from '../folds/standardise.js'
import { inputWidths, type InputWidths } from '../members/codec-block.js'
import { staticFaults } from '../members/inspect-member.js'
import { modelInputs, type ModelInputs } from '../members/model-inputs.js'
import { scores } from '../members/run-model.js'
import type { ModelRuntime } from '../ports/model-runtime.js'
import type { EvidenceFolder } from './evidence-folder.js'
import type { Evidence } from './evidence.js'
import { foldModelFile } from './layout.js'
import { EVIDENCE_LIMITS } from './limits.js'

/** One fold model that was run, or that could not be. */
export interface FoldReinference {
  readonly seed: number
  readonly heldOut: string
  /** Path of the fold model. */
  readonly path: string
  /** Why the model did not run; null where it did. */
  readonly failure: string | null
  /** The held-out row whose prediction is furthest from the model's; null where there is nothing to compare. */
  readonly furthest: { readonly row: number; readonly predicted: number; readonly reinferred: number } | null
}

/**
 * Runs every fold model there is, for each of the corpus's sources and the seeds with predictions. The standardisation is
 * computed from the corpus, not taken from the evidence, so a model of other training rows shows.
 */
export async function reInfer(
  folder: EvidenceFolder,
  runtime: ModelRuntime,
  table: CorpusTable,
  evidence: Evidence,
): Promise<FoldReinference[]> {
  const results: FoldReinference[] = []
  const range = qualityRange(table)
  const widths = inputWidths({ features: table.featureNames, encoders: table.vocabulary })
  const byRow = [...evidence.predictions].map(([seed, { row, prediction }]) => {
    return { seed, predicted: new Map(Array.from(row, (corpusRow, line) => [corpusRow, prediction[line]!])) }
  })
  for (const fold of planFolds(table)) {
    const inputs = modelInputs(table, fold.validation, standardisation(table, fold.train), range)
    for (const { seed, predicted } of byRow) {
      const path = foldModelFile(seed, fold.heldOut, table.sources)
      const bytes = evidence.foldModels.has(path) ? await folder.read(path, EVIDENCE_LIMITS.model) : null
      if (bytes === null) continue
      const outcome = await runFoldModel(bytes, runtime, inputs, widths)
      results.push({ seed, heldOut: fold.heldOut, path, ...compare(outcome, fold, predicted) })
    }
  }
  return results
}

async function runFoldModel(
  bytes: Uint8Array,
  runtime: ModelRuntime,
  inputs: ModelInputs,
  widths: InputWidths,
): Promise<Float32Array | string> {
  const [fault] = staticFaults(bytes, widths)
  if (fault !== undefined) return fault.detail
  try {
    const session = await runtime.open(bytes)
    try {
      return await scores(session, inputs)
    } finally {
      await session.close()
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function compare(
  outcome: Float32Array | string,
  fold: Fold,
  predicted: ReadonlyMap<number, number>,
): Pick<FoldReinference, 'failure' | 'furthest'> {
  if (typeof outcome === 'string') return { failure: outcome, furthest: null }
  let furthest: FoldReinference['furthest'] = null
  let distance = -1
  fold.validation.forEach((row, position) => {
    const before = predicted.get(row)
    if (before === undefined) return
    const reinferred = outcome[position]!
    const difference = Math.abs(reinferred - before)
    // NaN is further than anything.
    if (difference > distance || Number.isNaN(difference)) {
      furthest = { row, predicted: before, reinferred }
      distance = Number.isNaN(difference) ? Infinity : difference
    }
  })
  return { failure: null, furthest }
}
