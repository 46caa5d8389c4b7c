// What the gate judges: the recipe, the corpus as far as it is at hand, and the evidence as it was read.
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import type { CorpusTable } from '../corpus/table.js'
import type { Evidence, MembersEvidence } from '../evidence/evidence.js'
import type { Reinference } from '../evidence/re-infer.js'
import type { OutOfFoldPredictions } from '../predictions/out-of-fold.js'
import type { LoadedRecipe } from '../recipe/parse.js'
import type { CorpusFacts } from './corpus-facts.js'
import type { MeasuredSeed } from './measure-seeds.js'
import type { HoldReason } from './reasons.js'
import type { Retrained } from './retrained.js'

/** What the gate read itself, where it runs beside the corpus. */
export interface CorpusAtHand {
  readonly table: CorpusTable | null
  readonly snapshot: CorpusSnapshot | null
  /** Where the table was found: in the corpus folder, there as a tracked file of the commit, or in the evidence; null where nowhere. */
  readonly from: CorpusSource | null
  /** Whether it is enough that the gate read the table: on a command line, where somebody sees what is read. */
  readonly readingPins: boolean
}

export const CORPUS_SOURCES = ['folder', 'commit', 'evidence'] as const
export type CorpusSource = (typeof CORPUS_SOURCES)[number]

export interface GateInput {
  readonly recipe: LoadedRecipe
  readonly corpus: CorpusAtHand
  readonly evidence: Evidence
  readonly members: MembersEvidence
  /** Empty where the table is not at hand. */
  readonly reinference: Reinference
  /** By seed: the scores that every metric is computed from, as the gate inferred and wrote them; a seed without them has none. */
  readonly scored: ReadonlyMap<number, OutOfFoldPredictions>
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
  /** The same from the trainer's own predictions: what its files were computed from. */
  readonly claimed: readonly MeasuredSeed[]
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
