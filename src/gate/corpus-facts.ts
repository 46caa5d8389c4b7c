// What is known of the corpus, and from whom: the gate's own reading first, then the run's record, then the trainer's word.
import { compareCodePoints } from '../formats/code-point-order.js'
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import { corpusDigestOf } from '../evidence/loso-seed.js'
import type { Evidence } from '../evidence/evidence.js'
import type { GateInput } from './input.js'

export interface CorpusFacts {
  /** Who says so, for messages. */
  readonly from: string
  /** sha256 of the table's uncompressed bytes; null where nobody says. */
  readonly sha256: string | null
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

export function corpusFacts({ corpus, evidence }: Pick<GateInput, 'corpus' | 'evidence'>): CorpusFacts {
  const [run] = evidence.runs
  const snapshot = corpus.snapshot ?? run?.record.corpus ?? NO_SNAPSHOT
  if (corpus.table !== null) {
    const { sha256, rows, sources, encoders } = corpus.table
    return { from: 'the table', sha256, rows, sources, encoders, snapshot }
  }
  if (run !== undefined) {
    const { sha256, rows, sources, encoders } = run.record.table
    return { from: run.path, sha256, rows, sources, encoders, snapshot }
  }
  return { ...reportedFacts(evidence), snapshot }
}

function reportedFacts(evidence: Evidence): Omit<CorpusFacts, 'snapshot'> {
  const file = evidence.losoFiles.find(({ loso }) => corpusDigestOf(loso) !== undefined)
  const sources = new Set(evidence.losoFiles.flatMap(({ loso }) => loso.folds.map((fold) => fold.held_out)))
  return {
    from: file?.path ?? 'nothing',
    sha256: file === undefined ? null : (corpusDigestOf(file.loso) ?? null),
    rows: file?.loso.corpus_rows ?? null,
    sources: sources.size === 0 ? null : [...sources].sort(compareCodePoints),
    encoders: null,
  }
}
