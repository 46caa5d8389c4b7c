// The verdict: PROMOTE or HOLD, why, and the digest of everything it rests on. Names are the fork's where it has them.
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import type { RunOrigin } from '../evidence/run-record.js'
import type { HoldReason } from './reasons.js'

export interface Verdict {
  readonly schema_version: 1
  readonly verdict: 'PROMOTE' | 'HOLD'
  readonly generated_at_utc: string
  readonly ensemble: string
  readonly loso_dir: string
  readonly seeds: readonly number[]
  /** Non-finite numbers are null in the file: JSON has no NaN. */
  readonly gate: {
    readonly passed: boolean
    readonly mean_plcc: number | null
    readonly mean_plcc_threshold: number
    readonly mean_plcc_pass: boolean
    readonly plcc_spread: number | null
    readonly plcc_spread_max: number
    readonly plcc_spread_pass: boolean
    /** In the order of `seeds`. */
    readonly per_seed_plccs: readonly (number | null)[]
    readonly per_seed_min: number
    readonly per_seed_pass: boolean
    readonly failing_seeds: readonly number[]
  }
  readonly corpus: CorpusSnapshot
  readonly table: { readonly path: string; readonly sha256: string | null; readonly rows: number | null }
  readonly recommendation: string
  /** Empty exactly when the verdict is PROMOTE. */
  readonly reasons: readonly HoldReason[]
  readonly policy: {
    readonly recipe: string
    readonly recipe_sha256: string
    readonly evidence: 'recomputed' | 'reported'
    readonly members: 'required' | 'absent'
    /** Whether the fold models were run again on the corpus, and how many. */
    readonly reinferred_folds: number
  }
  /** sha256 of every file the verdict rests on, by path in the run directory, in code-point order of path. */
  readonly evidence: Readonly<Record<string, string>>
  /** In seed order; empty when the policy says absent. */
  readonly members: readonly {
    readonly seed: number
    readonly id: string
    readonly onnx: string
    readonly sha256: string
    readonly sidecar: string
    readonly sidecar_sha256: string
  }[]
  readonly run: RunOrigin & { readonly code: string | null; readonly provider: string | null }
}
