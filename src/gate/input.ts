// What the gate judges: the recipe, the corpus as far as it is at hand, and the evidence as it was read.
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import type { CorpusTable } from '../corpus/table.js'
import type { Evidence, MembersEvidence } from '../evidence/evidence.js'
import type { FoldReinference } from '../evidence/re-infer.js'
import type { LoadedRecipe } from '../recipe/parse.js'
import type { CorpusFacts } from './corpus-facts.js'
import type { MeasuredSeed } from './measure-seeds.js'
import type { HoldReason } from './reasons.js'
import type { Retrained } from './retrained.js'

/** What the gate read itself, where it runs beside the corpus. */
export interface CorpusAtHand {
  readonly table: CorpusTable | null
  readonly snapshot: CorpusSnapshot | null
}

export interface GateInput {
  readonly recipe: LoadedRecipe
  readonly corpus: CorpusAtHand
  readonly evidence: Evidence
  readonly members: MembersEvidence
  /** Empty where the table is not at hand. */
  readonly reinference: readonly FoldReinference[]
  /** What was trained again, now or as an earlier verdict of this evidence records it. */
  readonly retrained: Retrained
  /** sha256 of every file read, by path. */
  readonly digests: Readonly<Record<string, string>>
}

/** The input, and what every check asks of it. */
export interface GateCase extends GateInput {
  readonly facts: CorpusFacts
  /** One for each of the recipe's seeds, ascending. */
  readonly measured: readonly MeasuredSeed[]
}

/** One family of doubts: pure, and every doubt is a reason. */
export type Check = (input: GateCase) => readonly HoldReason[]

/** The recipe's seeds, ascending: the order of everything in a verdict. */
export function seedsOf({ recipe }: LoadedRecipe): readonly number[] {
  return recipe.seeds.toSorted((a, b) => a - b)
}

/** Our own trainer leaves everything that can be checked; where a part is missing, somebody removed it. */
export function leavesFullEvidence({ recipe }: LoadedRecipe): boolean {
  return recipe.trainer.kind === 'builtin' && recipe.gate.evidence === 'recomputed'
}
