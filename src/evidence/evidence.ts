// What a run directory says, read and not yet judged.
import type { ExtractRecord } from '../extract/record.js'
import type { Part } from '../folds/part.js'
import type { MemberInspection } from '../members/inspect-member.js'
import type { EnsembleManifest, Sidecar } from '../members/sidecar.js'
import type { OutOfFoldPredictions } from '../predictions/out-of-fold.js'
import { losoFile } from './layout.js'
import type { LosoSeed } from './loso-seed.js'
import type { RunRecord } from './run-record.js'

export interface RunFile {
  readonly path: string
  readonly record: RunRecord
}

export interface LosoFile {
  readonly path: string
  /** The seed in the file's name; null where the name has none, or not as a plain number. */
  readonly named: number | null
  readonly loso: LosoSeed
}

/** The result of part of a seed, as the machine that trained it wrote it; what `loso` sums up is that part only. */
export interface PartFile extends LosoFile {
  readonly named: number
  readonly part: Part
  /** `shards/{n}/` where another shard claims the very same part; else empty. Other files of the part lie below it too. */
  readonly base: string
}

export interface Evidence {
  /** One for a run, several where shards were joined, none for a foreign trainer's bare files. */
  readonly runs: readonly RunFile[]
  /** What the record beside the table says of how the table was made; absent where there is no such record. */
  readonly extract?: ExtractRecord
  /** Every file that is called like a seed's result, expected or not, in code-point order of path. */
  readonly losoFiles: readonly LosoFile[]
  /** Empty where no seed was split. Each seed's result is joined from its parts. */
  readonly parts: readonly PartFile[]
  /** By seed, those of the recipe's seeds that there are; empty where the policy asks for none. */
  readonly predictions: ReadonlyMap<number, OutOfFoldPredictions>
  /** Paths of the fold models that there are. */
  readonly foldModels: ReadonlySet<string>
}

/** The members' side of the evidence; empty where the policy says absent. */
export interface MembersEvidence {
  readonly manifest: EnsembleManifest | null
  /** One for each of the recipe's seeds, ascending. */
  readonly members: readonly MemberEvidence[]
}

export interface MemberEvidence {
  readonly seed: number
  readonly id: string
  /** Path of the weights; null inspection where there is no such file. */
  readonly model: string
  readonly inspection: MemberInspection | null
  readonly sidecarPath: string
  readonly sidecar: Sidecar | null
}

/** The seed's own file, at its own place. */
export function losoFileOf(evidence: Evidence, seed: number): LosoFile | undefined {
  return evidence.losoFiles.find(({ path }) => path === losoFile(seed))
}
