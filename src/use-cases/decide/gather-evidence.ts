// Everything the gate judges, gathered: corpus at hand, evidence, members inspected, fold models run again.
import type { CorpusTable } from '../../corpus/table.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { reInfer } from '../../evidence/re-infer.js'
import { readEvidence } from '../../evidence/read-evidence.js'
import { readMembers } from '../../evidence/read-members.js'
import { qualityRange } from '../../folds/quality-range.js'
import { standardisation } from '../../folds/standardise.js'
import type { GateInput } from '../../gate/input.js'
import { modelInputs } from '../../members/model-inputs.js'
import type { ModelRuntime } from '../../ports/model-runtime.js'
import { corpusAtHand, type CorpusSearch } from './corpus-at-hand.js'

export interface Gathering extends CorpusSearch {
  readonly runtime: ModelRuntime
  /** The run directory. */
  readonly dir: string
}

/** @throws SeedgateError of the corpus or the evidence, where something is there and cannot be read */
export async function gatherEvidence(gathering: Gathering): Promise<GateInput> {
  const { files, runtime, recipe, dir } = gathering
  const folder = await EvidenceFolder.open(files, dir)
  const corpus = await corpusAtHand(gathering, folder)
  const evidence = await readEvidence(folder, {
    seeds: recipe.recipe.seeds,
    policy: recipe.recipe.gate.evidence,
  })
  const inputs = corpus.table === null ? null : wholeCorpus(corpus.table)
  const members = await readMembers(folder, recipe.recipe, runtime, inputs)
  const reinference = corpus.table === null ? [] : await reInfer(folder, runtime, corpus.table, evidence)
  return { recipe, corpus, evidence, members, reinference, digests: folder.digests }
}

function wholeCorpus(table: CorpusTable) {
  const rows = Int32Array.from(table.target.keys())
  return modelInputs(table, rows, standardisation(table, rows), qualityRange(table))
}
