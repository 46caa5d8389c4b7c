// loso_seed{N}.json: one seed's leave-one-source-out result, with the names the VMAF fork's gate reads.
import { z } from 'zod'
import { anyNumber, formatJsonFile, parseJsonFile, shortText } from '../members/json-file.js'

/** A file of the run directory and what it must contain. Path relative to the run directory, `/` between its parts. */
export interface PinnedFile {
  readonly path: string
  /** sha256 in hex. */
  readonly sha256: string
}

export interface LosoFold {
  readonly held_out: string
  readonly n_train: number
  readonly n_val: number
  /** Pearson correlation over the held-out rows; NaN where it is undefined or was written so. */
  readonly plcc: number
  readonly srocc: number
  /** In units of the target. */
  readonly rmse: number
  /** The fold model; absent in files of other trainers. */
  readonly model?: PinnedFile | undefined
}

/**
 * What is plausible in here is for the gate to say: numbers may be NaN or infinite (Python writes those bare), a number
 * that is null or missing reads as NaN, missing folds as none, any other missing key as undefined.
 */
export interface LosoSeed {
  readonly seed: number
  /** The table as the trainer names it. */
  readonly corpus: string
  readonly n_folds: number
  readonly folds: readonly LosoFold[]
  readonly mean_plcc: number
  /** Sample standard deviation (n − 1). */
  readonly std_plcc: number
  readonly min_plcc: number
  readonly max_plcc: number
  readonly mean_srocc: number
  readonly mean_rmse: number
  readonly epochs: number
  readonly batch_size: number
  readonly lr: number
  readonly weight_decay: number
  readonly num_codecs?: number | undefined
  readonly encoder_vocab_version?: number | undefined
  readonly wall_time_s?: number | undefined
  /** A trainer's remark; "dry-run" holds. */
  readonly note?: string | undefined
  /** Ours: what the seed rests on. */
  readonly corpus_sha256?: string | undefined
  readonly corpus_rows?: number | undefined
  readonly recipe_sha256?: string | undefined
  /** What trained: name and version, and the commit where there is one. */
  readonly code?: string | undefined
  readonly predictions?: PinnedFile | undefined
  readonly member?: PinnedFile | undefined
}

const MOST_FOLDS = 10_000

const absent = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform((value) => value ?? undefined)
const number = anyNumber.default(NaN)
const pinnedFile = z.object({ path: shortText, sha256: shortText })

const losoFold = z.object({
  held_out: z.string().max(100_000),
  n_train: number,
  n_val: number,
  plcc: number,
  srocc: number,
  rmse: number,
  model: absent(pinnedFile),
})

/** The order of the keys is that of the file; a key that is not here belongs to another trainer and is ignored. */
const losoSeed: z.ZodType<LosoSeed> = z.object({
  seed: z.int(),
  corpus: z.string().max(10_000).default(''),
  n_folds: number,
  folds: z.array(losoFold).max(MOST_FOLDS).default([]),
  mean_plcc: number,
  std_plcc: number,
  min_plcc: number,
  max_plcc: number,
  mean_srocc: number,
  mean_rmse: number,
  epochs: number,
  batch_size: number,
  lr: number,
  weight_decay: number,
  num_codecs: absent(anyNumber),
  encoder_vocab_version: absent(anyNumber),
  wall_time_s: absent(anyNumber),
  note: absent(shortText),
  corpus_sha256: absent(shortText),
  corpus_rows: absent(anyNumber),
  recipe_sha256: absent(shortText),
  code: absent(shortText),
  predictions: absent(pinnedFile),
  member: absent(pinnedFile),
})

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseLosoSeed(bytes: Uint8Array, path: string): LosoSeed {
  return parseJsonFile(losoSeed, bytes, path, 'evidence-invalid')
}

/** The same value gives the same bytes. */
export function serialiseLosoSeed(seed: LosoSeed): string {
  return formatJsonFile(losoSeed, seed)
}
