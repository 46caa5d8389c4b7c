// What the pipeline needs of a file system.

export interface FileEntry {
  /** Path relative to the listed folder, with `/` between its parts. */
  readonly path: string
  /** Size in bytes. */
  readonly size: number
}

/** What the name of a file ends in while it is being written; left behind only by a process that was killed. */
export const PART_ENDING = '.part'

export interface Files {
  /** The whole file. @throws SeedgateError file-not-found, file-unreadable */
  read(path: string): Promise<Uint8Array>
  /** The file's bytes in order, in pieces. @throws SeedgateError file-not-found, file-unreadable */
  stream(path: string): AsyncIterable<Uint8Array>
  /** What is at the path, or null where there is nothing. Symbolic links are not followed. */
  kindOf(path: string): Promise<'file' | 'folder' | 'link' | 'other' | null>
  /** The path with every link on the way followed, or null where nothing is there. @throws SeedgateError file-unreadable */
  realPath(path: string): Promise<string | null>
  /** Every regular file below the folder, links not followed, in no particular order. */
  list(folder: string): AsyncIterable<FileEntry>
  /**
   * Writes to a temporary name beside the path, flushes, renames: a reader sees the old file or the new one, never half.
   * Missing folders are made. @throws SeedgateError disk-full, path-not-writable, write-failed
   */
  writeAtomically(path: string, data: string | Uint8Array): Promise<void>
  /** Removes a file or folder; nothing happens where there is none. */
  remove(path: string): Promise<void>
}

export interface Locks {
  /**
   * Holds the folder for this process, kept alive until released and given up when the process dies.
   * @throws SeedgateError run-directory-in-use
   */
  acquire(folder: string): Promise<{ release(): Promise<void> }>
}
