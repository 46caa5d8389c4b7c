// What git remembers: revisions, what differs between two of them, and which commits changed a path. Nothing is written.

/** A blob as a tree names it; `mode` is git's: 100644 or 100755 for a plain file. */
export interface GitFile {
  readonly mode: string
  readonly oid: string
}

export interface PathChange {
  /** From the top of the repository. */
  readonly path: string
  /** Null where there was nothing. */
  readonly before: GitFile | null
  /** Null where nothing is left. */
  readonly after: GitFile | null
}

export interface HistoryStep {
  /** Full commit id. */
  readonly commit: string
  /** None for a first commit, several for a merge. */
  readonly parents: readonly string[]
  /** When it was committed, ISO 8601. */
  readonly committedAt: string
  readonly author: string
  readonly message: string
  /** Of the paths asked for, against the first parent. */
  readonly changes: readonly PathChange[]
}

/** A file's name as a tree has it. */
export interface ListedPath {
  /** From the top of the repository; bytes that are not UTF-8 are U+FFFD. */
  readonly path: string
  readonly isUtf8: boolean
}

/** What git's attributes would make of a file's bytes on their way to whoever reads them. */
export const BYTE_ATTRIBUTES = [
  'text',
  'eol',
  'working-tree-encoding',
  'ident',
  'filter',
  'export-subst',
  'export-ignore',
] as const
export type ByteAttribute = (typeof BYTE_ATTRIBUTES)[number]
/** `set`, `unset`, `unspecified` or a value, as git says it. */
export type Attributes = Readonly<Record<ByteAttribute, string>>

export interface StepQuery {
  /** A full commit id: it and what came before it. */
  readonly tip: string
  /** Leave out this commit and everything before it. */
  readonly after?: string
  readonly paths: readonly string[]
  /**
   * `landed`: the branch as it moved, a merge being one step. `made`: every commit that is no merge, wherever it was made.
   */
  readonly which: 'landed' | 'made'
}

/** @throws SeedgateError repository-invalid, from every method, with git's own words */
export interface History {
  /** Whether commits are missing because it was cloned or fetched with a depth. */
  isShallow(): Promise<boolean>
  /** The full id of the commit that a revision names; null where it names none. */
  resolve(revision: string): Promise<string | null>
  /** When a commit was committed, ISO 8601. @param commit full id */
  committedAt(commit: string): Promise<string>
  /** Whether `ancestor` is `commit`, or came before it. */
  contains(commit: string, ancestor: string): Promise<boolean>
  /** Every path that differs, renames as one gone and one new. */
  changes(base: string, head: string): Promise<readonly PathChange[]>
  /** Every path of the commit's tree, links and submodules too. */
  paths(commit: string): Promise<readonly ListedPath[]>
  /** Attributes of paths, folders too, by the commit's own `.gitattributes` files and nothing else. */
  attributes(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Attributes>>
  /** The commits that changed one of the paths, newest first. */
  steps(query: StepQuery): Promise<readonly HistoryStep[]>
  /** The plain files among the paths, as committed, no filter applied; what is not there, or is a link, is left out. */
  files(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** Contents by object id. */
  blobs(oids: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>>
}
