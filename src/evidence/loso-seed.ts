// loso_seed{N}.json: one seed's leave-one-source-out result, with the names the VMAF fork's gate reads.
import { z } from 'zod'
import { anyNumber, formatJsonFile, parseJsonFile, shortText } from '../formats/json-file.js'
import { parseSha256, type Sha256 } from '../formats/sha256.js'
import { readRunProvenance } from './run-provenance.js'

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
 * that is null or missing reads as NaN, missing folds as none, any other missing key as undefined. A digest that is none is missing.
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
  readonly corpus_sha256?: Sha256 | undefined
  readonly corpus_rows?: number | undefined
  readonly recipe_sha256?: Sha256 | undefined
  readonly training_sha256?: Sha256 | undefined
  /** What trained: name and version, and the commit where there is one. */
  readonly code?: string | undefined
  /** The fork's tools write it; read by {@link readRunProvenance}. */
  readonly run_provenance?: unknown
  readonly predictions?: PinnedFile | undefined
  readonly member?: PinnedFile | undefined
}

const MOST_FOLDS = 10_000

const absent = <Value>(schema: z.ZodType<Value>) => schema.nullish().transform((value) => value ?? undefined)
const statedDigest = shortText.nullish().transform((text) => parseSha256(text) ?? undefined)
const number = anyNumber.default(NaN)
const pinnedFile = z.object({
  path: shortText.describe('In the run directory, and exactly where such a file lies.'),
  sha256: shortText.describe('Of its bytes.'),
})

const losoFold = z.object({
  held_out: z.string().max(100_000).describe('The source that this fold holds out.'),
  n_train: number.describe('Rows trained on: all others.'),
  n_val: number.describe('Rows of the held-out source.'),
  plcc: number.describe('Pearson’s correlation on the held-out rows.'),
  srocc: number.describe('Spearman’s correlation on the held-out rows.'),
  rmse: number.describe('Root mean square error on the held-out rows, in units of the target.'),
  model: absent(pinnedFile).describe('The fold’s model; of the built-in trainer always.'),
})

/** The order of the keys is that of the file; a key that is not here belongs to another trainer and is ignored. */
export const losoSeedShape: z.ZodType<LosoSeed> = z.object({
  seed: z.int().describe('The seed, as in the file’s name.'),
  corpus: z
    .string()
    .max(10_000)
    .default('')
    .describe('The table, as the trainer names it; the same in every seed.'),
  n_folds: number.describe('How many folds there are.'),
  folds: z.array(losoFold).max(MOST_FOLDS).default([]).describe('One for every source.'),
  mean_plcc: number.describe('Mean of the folds’ `plcc`.'),
  std_plcc: number.describe('Sample standard deviation of the folds’ `plcc`, divisor n − 1.'),
  min_plcc: number.describe('Least of the folds’ `plcc`.'),
  max_plcc: number.describe('Largest of the folds’ `plcc`.'),
  mean_srocc: number.describe('Mean of the folds’ `srocc`.'),
  mean_rmse: number.describe('Mean of the folds’ `rmse`.'),
  epochs: number.describe('Compared with the recipe where it names it, and between seeds.'),
  batch_size: number.describe('Likewise: `trainer.batch`.'),
  lr: number.describe('Likewise: `trainer.learningRate`.'),
  weight_decay: number.describe('Likewise: `trainer.weightDecay`.'),
  num_codecs: absent(anyNumber).describe('Width of the codec block; the same in every seed.'),
  encoder_vocab_version: absent(anyNumber).describe('Version of the encoder list; the same in every seed.'),
  wall_time_s: absent(anyNumber).describe('Seconds that the seed took; not judged.'),
  note: absent(shortText).describe('A remark of the trainer; one that says `dry-run` holds.'),
  corpus_sha256: statedDigest.describe('sha256 of the table that the trainer read, uncompressed.'),
  corpus_rows: absent(anyNumber).describe('Rows of the table that the trainer read.'),
  recipe_sha256: statedDigest.describe('sha256 of the recipe that was trained by.'),
  training_sha256: statedDigest.describe(
    'Of what of the recipe decides on training; see `policy.training_sha256` of the verdict.',
  ),
  code: absent(shortText).describe('What trained, name and version; the same in every seed.'),
  run_provenance: z
    .unknown()
    .optional()
    .meta({ type: 'object' })
    .describe(
      'Block `ai-run-provenance-v1`: `inputs.corpus.sha256` is the trainer’s word on the table, `entrypoint.sha256` the same in every seed.',
    ),
  predictions: absent(pinnedFile).describe('The seed’s out-of-fold predictions.'),
  member: absent(pinnedFile).describe('The seed’s production weights.'),
})

/** @throws SeedgateError evidence-invalid, naming the place, where it is no JSON or has another shape */
export function parseLosoSeed(bytes: Uint8Array, path: string): LosoSeed {
  return parseJsonFile(losoSeedShape, bytes, path, 'evidence-invalid')
}

/** The same value gives the same bytes. */
export function serialiseLosoSeed(seed: LosoSeed): string {
  return formatJsonFile(losoSeedShape, seed)
}

/** The trainer's word on which table it read: its own key, or else the block of the fork's tools; undefined where it says nothing. */
export function corpusDigestOf({ corpus_sha256, run_provenance }: LosoSeed): Sha256 | undefined {
  return corpus_sha256 ?? readRunProvenance(run_provenance).corpusSha256
}
