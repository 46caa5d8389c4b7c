// A git repository as far as a flip needs one: read what is committed, and add one commit as a new branch.

export interface FileChange {
  /** From the top of the repository, `/` between its parts. */
  readonly path: string
  readonly content: Uint8Array
}

/** The file is gone; removing what is not there changes nothing. */
export interface FileRemoval {
  readonly path: string
  readonly content: null
}

/** The tree of the commit `base` with these files added, replaced or removed. */
export interface TreeChange {
  /** Full commit id. */
  readonly base: string
  readonly files: readonly (FileChange | FileRemoval)[]
}

export interface NewBranch extends TreeChange {
  readonly branch: string
  /** The branch whose tip must still be `base` at the moment the new branch appears. */
  readonly baseBranch: string
  readonly message: string
}

/** Branch and commit, or why there is none; `commit` is then what stands in the way. */
export type BranchOutcome =
  | { readonly outcome: 'committed' | 'already-there'; readonly commit: string }
  | { readonly outcome: 'branch-taken'; readonly commit: string }
  | { readonly outcome: 'base-moved'; readonly commit: string | null }

export interface BranchTip {
  /** Full commit id. */
  readonly commit: string
  /** How many commits the branch's upstream had more at the last fetch; 0 where it has no upstream. */
  readonly behindUpstream: number
}

export interface ChangePreview {
  /** Unified diff against the base, empty where nothing changes. */
  readonly diff: string
  /** `{added}\t{removed}\t{path}` a line; `-` for both where the file is binary. */
  readonly numstat: string
}

/** @throws SeedgateError repository-invalid, from every method, with git's own words */
export interface Repository {
  /** A local branch's tip; null where there is no such branch. */
  branch(name: string): Promise<BranchTip | null>
  /** A committed file's bytes, no filter applied; null where there is no such path. */
  read(commit: string, path: string): Promise<Uint8Array | null>
  /** What the change is; nothing is written to the repository. */
  preview(change: TreeChange): Promise<ChangePreview>
  /**
   * One commit on `base`, as a new branch, in one step with the check that the base branch has not moved. Working tree,
   * index and every other branch stay as they are; no hook runs. Where the branch has this very change: already-there.
   */
  commitAsBranch(change: NewBranch): Promise<BranchOutcome>
}

export interface Repositories {
  /** @param folder the top of a checkout, or a bare repository. @throws SeedgateError repository-invalid */
  open(folder: string): Promise<Repository>
  /**
   * A new repository with one commit, checked out.
   * @param folder empty, or not there yet
   * @throws SeedgateError repository-invalid
   */
  create(folder: string, first: FirstCommit): Promise<Repository>
}

export interface FirstCommit {
  readonly branch: string
  readonly message: string
  readonly files: readonly FileChange[]
  /** Who commits, now and later, in this repository only. */
  readonly identity: { readonly name: string; readonly email: string }
}
