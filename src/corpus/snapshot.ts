// The raw files behind the table: which there are and how long, not what is in them.

/** Field names are those of the verdict. Where there is no folder: present false, sha256 null, counts 0. */
export interface CorpusSnapshot {
  readonly present: boolean
  /** The folder as the recipe names it, null where it names none. */
  readonly corpus_root: string | null
  /** sha256, in hex, over `"{path}\t{size}\n"` of every .yuv file; paths ordered part by part in code-point order. */
  readonly sha256: string | null
  readonly ref_count: number
  readonly dis_count: number
  readonly yuv_count: number
}
