// Everything the gate judges, gathered: corpus at hand, evidence, members inspected, fold models run again.
import { isAbsolute, join } from 'node:path'
import { readTable } from '../../corpus/read-table.js'
import { takeSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { reInfer, type Reinference } from '../../evidence/re-infer.js'
import { readEvidence } from '../../evidence/read-evidence.js'
import { readMembers } from '../../evidence/read-members.js'
import { qualityRange } from '../../folds/quality-range.js'
import { standardisation } from '../../folds/standardise.js'
import type { CorpusAtHand, GateInput } from '../../gate/input.js'
import { reinferenceTolerance } from '../../gate/tolerances.js'
import type { ScoredRows } from '../../members/batch-check.js'
import { modelInputs } from '../../members/model-inputs.js'
import type { Files } from '../../ports/files.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import type { LoadedRecipe } from '../../recipe/parse.js'

export interface Gathering {
  readonly files: Files
  readonly runtime: ForeignModels
  readonly recipe: LoadedRecipe
  /** What the recipe's paths are relative to. */
  readonly recipeFolder: string
  /** The run directory. */
  readonly dir: string
}

const NOTHING_RUN: Reinference = { folds: [], scores: new Map() }

/** Nothing is scored yet: see scores.ts. @throws SeedgateError of the corpus or the evidence, where something is there and cannot be read */
export async function gatherEvidence(gathering: Gathering): Promise<GateInput> {
  const { files, runtime, recipe, dir } = gathering
  const folder = await EvidenceFolder.open(files, dir)
  const corpus = await corpusAtHand(gathering)
  const evidence = await readEvidence(folder, {
    seeds: recipe.recipe.seeds,
    policy: recipe.recipe.gate.evidence,
  })
  const { table } = corpus
  const rows = table === null ? null : wholeCorpus(table)
  const members = await readMembers(folder, recipe.recipe, runtime, rows)
  const reinference =
    table === null
      ? NOTHING_RUN
      : await reInfer({
          folder,
          models: runtime,
          recipe: recipe.recipe,
          table,
          evidence,
          tolerance: reinferenceTolerance(table.target),
        })
  return { recipe, corpus, evidence, members, reinference, scored: new Map(), digests: folder.digests }
}

/** A gate on another machine has no corpus, and then relies on what the run recorded of it. */
async function corpusAtHand({ files, recipe, recipeFolder }: Gathering): Promise<CorpusAtHand> {
  const { corpus } = recipe.recipe
  const root = corpus.files ?? null
  const folder = root === null || isAbsolute(root) ? root : join(recipeFolder, root)
  const snapshot = await takeSnapshot(files, root, folder)
  const table = await tableAtHand(files, join(recipeFolder, corpus.table), recipe)
  return { table, snapshot: snapshot.present ? snapshot : null }
}

async function tableAtHand(files: Files, path: string, recipe: LoadedRecipe): Promise<CorpusTable | null> {
  try {
    return await readTable(files, path, recipe.recipe.corpus.columns)
  } catch (error) {
    if (error instanceof SeedgateError && error.code === 'corpus-not-found') return null
    throw error
  }
}

function wholeCorpus(table: CorpusTable): ScoredRows {
  const rows = Int32Array.from(table.target.keys())
  return {
    inputs: modelInputs(table, rows, standardisation(table, rows), qualityRange(table)),
    tolerance: reinferenceTolerance(table.target),
  }
}
