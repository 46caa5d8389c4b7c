// Files that somebody else made: looked at entry by entry before anything is done with them.

/** One entry, as it is or as an archive declares it. */
export interface ForeignEntry {
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link' | 'other'
  /** Bytes; 0 for anything but a file. */
  readonly size: number
}

/** Throws where the entry must not be. */
export type Admit = (entry: ForeignEntry) => void

export interface ForeignFiles {
  /** Everything below the folder; links are told, not followed. @throws SeedgateError file-not-found, file-unreadable */
  entries(folder: string): AsyncIterable<ForeignEntry>
  /**
   * Unpacks a zip archive into an empty folder. Every entry of its directory is admitted before the first byte is written,
   * and no file becomes larger than its entry says.
   * @throws whatever `admit` throws; SeedgateError evidence-refused where it is no archive or does not keep its word
   */
  unpack(archive: string, into: string, admit: Admit): Promise<void>
}
