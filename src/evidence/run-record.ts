// run.json: what ran.
import { z } from 'zod'
import type { CorpusSnapshot } from '../corpus/snapshot.js'
import { parsePart } from '../folds/part.js'
import { digest, formatJsonFile, parseJsonFile, shortText } from '../formats/json-file.js'
import type { Sha256 } from '../formats/sha256.js'

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
  readonly recipe: {
    readonly path: string
    readonly sha256: Sha256 | null
    readonly training_sha256?: Sha256 | null | undefined
  }
  readonly table: {
    readonly path: string
    readonly sha256: Sha256 | null
    readonly rows: number
    readonly sources: readonly string[]
    readonly encoders: readonly string[]
  }
  readonly corpus: CorpusSnapshot
  /** sha256 of extract.json, which says how the table was made; absent where no such record was beside the table. */
  readonly extract_sha256?: string | undefined
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
/** Twice the same source would weigh twice in the mean. */
const once = (values: readonly unknown[]): boolean => new Set(values).size === values.length
const ONCE = { message: 'expected each once' }
const names = z.array(z.string().max(100_000)).max(100_000).refine(once, ONCE)

/** The blocks that the verdict has too. */
export const corpusSnapshotShape: z.ZodType<CorpusSnapshot> = z.object({
  present: z.boolean().describe('Whether there is a folder of raw files.'),
  corpus_root: shortText.nullable().describe('`corpus.files` of the recipe; null where it names none.'),
  sha256: digest.describe(
    'Over `"{path}\\t{size}\\n"` of every .yuv file, by path; null where there is no folder.',
  ),
  ref_count: count.describe('Of these, reference files: below a folder `ref`, or `ref` in the name.'),
  dis_count: count.describe('Of these, distorted files: below a folder `dis`, or `dis` in the name.'),
  yuv_count: count.describe('All .yuv files.'),
})

export const runOriginShape = z.object({
  repository: shortText.nullable().describe('`OWNER/NAME`; null outside a workflow, as what follows.'),
  commit: shortText
    .nullable()
    .describe('The commit that was checked out; null where there is no repository.'),
  run_id: shortText.nullable().describe('Id of the workflow run.'),
  run_attempt: count.nullable().describe('Attempt of the workflow run.'),
  actor: shortText.nullable().describe('Who started it.'),
  runner: shortText.nullable().describe('Name of the machine’s runner.'),
})

export const runRecordShape: z.ZodType<RunRecord> = z.object({
  schema_version: z.literal(1).describe('Version of this format.'),
  ensemble: shortText.describe('The recipe’s ensemble.'),
  state: z
    .enum(['running', 'finished'])
    .describe('`running` until the last file is in place; `running` holds.'),
  code: shortText.describe('What trained: `seedgate {version}`, or `command`.'),
  recipe: z
    .object({
      path: shortText.describe('The file, as it was named.'),
      sha256: digest.describe('Of its bytes.'),
      training_sha256: digest
        .optional()
        .describe('Of what of it decides on training; see `policy.training_sha256` of the verdict.'),
    })
    .describe('The recipe that was trained by.'),
  table: z
    .object({
      path: shortText.describe('`corpus.table` of the recipe.'),
      sha256: digest.describe('Of its bytes, uncompressed.'),
      rows: count.describe('How many rows it has.'),
      sources: names.describe('Its sources, in code-point order.'),
      encoders: names.describe('Its encoders, in code-point order.'),
    })
    .describe('The corpus table, as the seed loop read it.'),
  corpus: corpusSnapshotShape.describe('The raw files behind the table.'),
  extract_sha256: shortText
    .optional()
    .describe(
      'Of `extract.json`, which says how the table was made; absent if no such record was beside the table.',
    ),
  seeds: z
    .array(z.int())
    .max(1000)
    .refine(once, ONCE)
    .describe('The seeds that ran and finished, ascending.'),
  folds: shortText
    .refine((text) => parsePart(text) !== null, { message: 'expected a part such as 2-of-3' })
    .optional()
    .describe(
      'The part of these seeds’ models that was trained, such as `2-of-3`; all of them where left out.',
    ),
  provider: shortText.describe('The execution provider that really ran; `command` for a command trainer.'),
  runtime: shortText.describe(
    'What runs models: onnxruntime-node and its version; `none` for a command trainer.',
  ),
  machine: z
    .object({
      platform: shortText.describe('Operating system, as Node names it.'),
      arch: shortText.describe('Processor, as Node names it.'),
      cpus: count.describe('Cores that the process may use.'),
      node: shortText.describe('Version of Node.'),
    })
    .describe('Where it ran.'),
  origin: runOriginShape.describe('The workflow run.'),
  started_at_utc: shortText.describe('When the run began; a resume keeps it.'),
  finished_at_utc: shortText.nullable().describe('When its last file was in place; null while it runs.'),
})

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseRunRecord(bytes: Uint8Array, path: string): RunRecord {
  return parseJsonFile(runRecordShape, bytes, path, 'evidence-invalid')
}

/** The same value gives the same bytes. */
export function serialiseRunRecord(record: RunRecord): string {
  return formatJsonFile(runRecordShape, record)
}
