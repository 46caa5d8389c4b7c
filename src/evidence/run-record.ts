// run.json: what ran.
import type { CorpusSnapshot } from '../corpus/snapshot.js'

/** Where the run happened, null where it was no workflow run. */
export interface RunOrigin {
  readonly repository: string | null
  readonly commit: string | null
  readonly run_id: string | null
  readonly run_attempt: number | null
  readonly actor: string | null
  readonly runner: string | null
}

export interface RunRecord {
  readonly schema_version: 1
  readonly ensemble: string
  /** `running` until the last file is in place. */
  readonly state: 'running' | 'finished'
  /** What trains: `seedgate {version}`, for a command trainer `command`. The same in every loso_seed{N}.json. */
  readonly code: string
  readonly recipe: { readonly path: string; readonly sha256: string }
  readonly table: {
    readonly path: string
    readonly sha256: string
    readonly rows: number
    readonly sources: readonly string[]
    readonly encoders: readonly string[]
  }
  readonly corpus: CorpusSnapshot
  /** The seeds that ran, ascending; those asked for but not finished are not here. */
  readonly seeds: readonly number[]
  /** The execution provider that really ran. */
  readonly provider: string
  readonly runtime: string
  readonly machine: { readonly platform: string; readonly arch: string; readonly cpus: number; readonly node: string }
  readonly origin: RunOrigin
  readonly started_at_utc: string
  readonly finished_at_utc: string | null
}
