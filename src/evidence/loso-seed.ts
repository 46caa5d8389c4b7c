// loso_seed{N}.json: one seed's leave-one-source-out result, with the names the VMAF fork's gate reads.

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
  readonly model?: PinnedFile
}

/** A missing optional key is `undefined`; numbers may be NaN or infinite: Python writes those bare. */
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
  readonly num_codecs?: number
  readonly encoder_vocab_version?: number
  readonly wall_time_s?: number
  /** A trainer's remark; "dry-run" holds. */
  readonly note?: string
  /** Ours: what the seed rests on. */
  readonly corpus_sha256?: string
  readonly corpus_rows?: number
  readonly recipe_sha256?: string
  /** What trained: name and version, and the commit where there is one. */
  readonly code?: string
  readonly predictions?: PinnedFile
  readonly member?: PinnedFile
}
