// Everything the gate judges, gathered: corpus at hand, evidence, members inspected, fold models run again.
import type { CorpusTable } from '../../corpus/table.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { reInfer, type Reinference } from '../../evidence/re-infer.js'
import { readEvidence } from '../../evidence/read-evidence.js'
import { readMembers } from '../../evidence/read-members.js'
import { qualityRange } from '../../folds/quality-range.js'
import { standardisation } from '../../folds/standardise.js'
import type { GateInput } from '../../gate/input.js'
import { reinferenceTolerance } from '../../gate/tolerances.js'
import type { ScoredRows } from '../../members/batch-check.js'
import { modelInputs } from '../../members/model-inputs.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import { corpusAtHand, type CorpusSearch } from './corpus-at-hand.js'

export interface Gathering extends CorpusSearch {
  readonly runtime: ForeignModels
  /** The run directory. */
  readonly dir: string
}

const NOTHING_RUN: Reinference = { folds: [], scores: new Map() }

/** All that is judged, read and hashed; what is scored (scores.ts) and trained again comes after it. */
export type Gathered = Omit<GateInput, 'retrained'>

/** Nothing is scored yet: see scores.ts. @throws SeedgateError of the corpus or the evidence, where something is there and cannot be read */
export async function gatherEvidence(gathering: Gathering): Promise<Gathered> {
  const { files, runtime, recipe, dir } = gathering
  const folder = await EvidenceFolder.open(files, dir)
  const corpus = await corpusAtHand(gathering, folder)
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

function wholeCorpus(table: CorpusTable): ScoredRows {
  const rows = Int32Array.from(table.target.keys())
  return {
    inputs: modelInputs(table, rows, standardisation(table, rows), qualityRange(table)),
    tolerance: reinferenceTolerance(table.target),
  }
}
