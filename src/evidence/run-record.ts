// run.json: what ran.
import { z } from 'zod'
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import { parsePart } from '../folds/part.js'
import { formatJsonFile, parseJsonFile, shortText } from '../members/json-file.js'

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
  /** `2-of-3` where the run trains only that part of its seeds' models; absent where it trains all of them. */
  readonly folds?: string | undefined
  /** The execution provider that really ran. */
  readonly provider: string
  readonly runtime: string
  readonly machine: {
    readonly platform: string
    readonly arch: string
    readonly cpus: number
    readonly node: string
  }
  readonly origin: RunOrigin
  readonly started_at_utc: string
  readonly finished_at_utc: string | null
}

const count = z.int().min(0)
const names = z.array(z.string().max(100_000)).max(100_000)

/** The blocks that the verdict has too. */
export const corpusSnapshotShape: z.ZodType<CorpusSnapshot> = z.object({
  present: z.boolean(),
  corpus_root: shortText.nullable(),
  sha256: shortText.nullable(),
  ref_count: count,
  dis_count: count,
  yuv_count: count,
})

export const runOriginShape = z.object({
  repository: shortText.nullable(),
  commit: shortText.nullable(),
  run_id: shortText.nullable(),
  run_attempt: count.nullable(),
  actor: shortText.nullable(),
  runner: shortText.nullable(),
})

const runRecord: z.ZodType<RunRecord> = z.object({
  schema_version: z.literal(1),
  ensemble: shortText,
  state: z.enum(['running', 'finished']),
  code: shortText,
  recipe: z.object({ path: shortText, sha256: shortText }),
  table: z.object({ path: shortText, sha256: shortText, rows: count, sources: names, encoders: names }),
  corpus: corpusSnapshotShape,
  seeds: z.array(z.int()).max(1000),
  folds: shortText
    .refine((text) => parsePart(text) !== null, { message: 'expected a part such as 2-of-3' })
    .optional(),
  provider: shortText,
  runtime: shortText,
  machine: z.object({ platform: shortText, arch: shortText, cpus: count, node: shortText }),
  origin: runOriginShape,
  started_at_utc: shortText,
  finished_at_utc: shortText.nullable(),
})

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseRunRecord(bytes: Uint8Array, path: string): RunRecord {
  return parseJsonFile(runRecord, bytes, path, 'evidence-invalid')
}

/** The same value gives the same bytes. */
export function serialiseRunRecord(record: RunRecord): string {
  return formatJsonFile(runRecord, record)
}
