// Everything the gate judges, gathered: corpus at hand, evidence, members inspected, fold models run again.
import { isAbsolute, join } from 'node:path'
import { readTable } from '../../corpus/read-table.js'
import { takeSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { reInfer } from '../../evidence/re-infer.js'
import { readEvidence } from '../../evidence/read-evidence.js'
import { readMembers } from '../../evidence/read-members.js'
import { qualityRange } from '../../folds/quality-range.js'
import { standardisation } from '../../folds/standardise.js'
import type { CorpusAtHand, GateInput } from '../../gate/input.js'
import { modelInputs } from '../../members/model-inputs.js'
import type { Files } from '../../ports/files.js'
import type { ModelRuntime } from '../../ports/model-runtime.js'
import type { LoadedRecipe } from '../../recipe/parse.js'

export interface Gathering {
  readonly files: Files
  readonly runtime: ModelRuntime
  readonly recipe: LoadedRecipe
  /** What the recipe's paths are relative to. */
  readonly recipeFolder: string
  /** The run directory. */
  readonly dir: string
}

/** All that is judged, read and hashed; what is trained again comes after it. */
export type Gathered = Omit<GateInput, 'retrained'>

/** @throws SeedgateError of the corpus or the evidence, where something is there and cannot be read */
export async function gatherEvidence(gathering: Gathering): Promise<Gathered> {
  const { files, runtime, recipe, dir } = gathering
  const folder = await EvidenceFolder.open(files, dir)
  const corpus = await corpusAtHand(gathering)
  const evidence = await readEvidence(folder, {
    seeds: recipe.recipe.seeds,
    policy: recipe.recipe.gate.evidence,
  })
  const inputs = corpus.table === null ? null : wholeCorpus(corpus.table)
  const members = await readMembers(folder, recipe.recipe, runtime, inputs)
  const reinference = corpus.table === null ? [] : await reInfer(folder, runtime, corpus.table, evidence)
  return { recipe, corpus, evidence, members, reinference, digests: folder.digests }
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

function wholeCorpus(table: CorpusTable) {
  const rows = Int32Array.from(table.target.keys())
  return modelInputs(table, rows, standardisation(table, rows), qualityRange(table))
}
