// What is known of the corpus, and from whom: the gate's own reading first, then the recipe's pin, the run's record, the trainer's word.
import { compareCodePoints } from '../formats/code-point-order.js'
import { parseSha256, type Sha256 } from '../formats/sha256.js'
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import { corpusDigestOf } from '../evidence/loso-seed.js'
import { losoFileOf, type Evidence } from '../evidence/evidence.js'
import type { GateInput } from './input.js'

/**
 * What makes the table one particular table. `recipe`: `corpus.sha256`. `commit`: it is a tracked file of the commit that decides.
 * `reading`: on a command line the gate read it, and nothing else says which it has to be. `trainer`: every result file states the
 * same digest, which nobody compared with a table.
 */
export const PINNED_BY = ['recipe', 'commit', 'reading', 'trainer'] as const
export type PinnedBy = (typeof PINNED_BY)[number]

export interface CorpusFacts {
  /** Who says so, for messages. */
  readonly from: string
  /** Of the table's uncompressed bytes; null where nobody says. */
  readonly sha256: Sha256 | null
  /** Null where nothing pins the table. */
  readonly pinnedBy: PinnedBy | null
  readonly rows: number | null
  readonly sources: readonly string[] | null
  readonly encoders: readonly string[] | null
  readonly snapshot: CorpusSnapshot
}

const NO_SNAPSHOT: CorpusSnapshot = {
  present: false,
  corpus_root: null,
  sha256: null,
  ref_count: 0,
  dis_count: 0,
  yuv_count: 0,
}

export function corpusFacts(input: Pick<GateInput, 'recipe' | 'corpus' | 'evidence'>): CorpusFacts {
  const { corpus, evidence } = input
  const [run] = evidence.runs
  const snapshot = corpus.snapshot ?? run?.record.corpus ?? NO_SNAPSHOT
  if (corpus.table !== null) {
    const { rows, sources, encoders } = corpus.table
    // Read again: a digest that nobody can have is none, whoever states it.
    const sha256 = parseSha256(corpus.table.sha256)
    return { from: 'the table', sha256, pinnedBy: pinOfTable(input), rows, sources, encoders, snapshot }
  }
  const { sha256: pin } = input.recipe.recipe.corpus
  const stated = statedBySeeds(input)
  const told = {
    pinnedBy: pinByWord(input, stated),
    rows: run?.record.table.rows ?? reportedRows(evidence),
    sources: knownSources(evidence),
    encoders: run?.record.table.encoders ?? null,
    snapshot,
  }
  if (pin !== undefined) return { ...told, from: input.recipe.path, sha256: pin }
  const recorded = run?.record.table.sha256 ?? null
  return run === undefined || recorded === null
    ? { ...told, from: 'the result files', sha256: stated }
    : { ...told, from: run.path, sha256: recorded }
}

/** As the evidence alone names them, in code-point order; null where it names none. */
export function knownSources({ runs: [run], losoFiles }: Evidence): readonly string[] | null {
  if (run !== undefined) return run.record.table.sources
  const sources = new Set(losoFiles.flatMap(({ loso }) => loso.folds.map((fold) => fold.held_out)))
  return sources.size === 0 ? null : [...sources].sort(compareCodePoints)
}

function pinOfTable({ recipe, corpus }: Pick<GateInput, 'recipe' | 'corpus'>): CorpusFacts['pinnedBy'] {
  const { sha256: pin } = recipe.recipe.corpus
  if (pin !== undefined) return pin === corpus.table?.sha256 ? 'recipe' : null
  if (corpus.from === 'commit') return 'commit'
  return corpus.readingPins ? 'reading' : null
}

/** Without the table, the evidence has to agree on one digest before anything can be called its pin. */
function pinByWord(
  { recipe, evidence }: Pick<GateInput, 'recipe' | 'evidence'>,
  stated: Sha256 | null,
): CorpusFacts['pinnedBy'] {
  if (stated === null || evidence.runs.some(({ record }) => record.table.sha256 !== stated)) return null
  const { corpus, gate } = recipe.recipe
  if (corpus.sha256 !== undefined) return corpus.sha256 === stated ? 'recipe' : null
  return gate.evidence === 'reported' ? 'trainer' : null
}

/** The digest that the result of every one of the recipe's seeds states; null where one states none, or another. */
function statedBySeeds({ recipe, evidence }: Pick<GateInput, 'recipe' | 'evidence'>): Sha256 | null {
  const digests = recipe.recipe.seeds.map((seed) => {
    const file = losoFileOf(evidence, seed)
    return file === undefined ? null : (corpusDigestOf(file.loso) ?? null)
  })
  const [first = null] = digests
  return first !== null && digests.every((digest) => digest === first) ? first : null
}

function reportedRows({ losoFiles }: Evidence): number | null {
  return losoFiles.find(({ loso }) => loso.corpus_rows !== undefined)?.loso.corpus_rows ?? null
}
