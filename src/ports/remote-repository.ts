// The repository on the forge: read what is committed, and add one commit as a branch, signed by the forge.
import type { BranchOutcome, NewBranch, TreeChange } from './repository.js'

export interface RepositoryFacts {
  readonly id: number
  readonly defaultBranch: string
  readonly private: boolean
  readonly ownerType: string
}

export interface CommitFacts {
  readonly sha: string
  readonly parents: readonly string[]
  readonly message: string
  /** Whether the forge vouches for who made it, and its word for why not. */
  readonly verification: { readonly verified: boolean; readonly reason: string }
}

/** @throws SeedgateError from every method; see src/adapters/github/failure.ts */
export interface RemoteRepository {
  facts(): Promise<RepositoryFacts>
  /** A branch's newest commit, full id; null where there is no such branch. */
  tip(branch: string): Promise<string | null>
  commit(sha: string): Promise<CommitFacts | null>
  /** Whether `commit` is `tip` or one of its ancestors, by full ids; false too where the forge knows no such commit. */
  hasInHistory(tip: string, commit: string): Promise<boolean>
  /** A committed file's bytes; null where there is no such path. @throws SeedgateError repository-invalid, where it is no file */
  read(commit: string, path: string): Promise<Uint8Array | null>
  /** Whether two commits, by full ids, have the same files with the same content below a folder, which both may lack. */
  sameBelow(folder: string, one: string, other: string): Promise<boolean>
  /**
   * One commit on `base` as a new branch, by compare-and-swap. Where the branch has this very change: already-there. Run again
   * after it was cut off anywhere, it goes on where it stopped: a branch that has no commit of its own makes room.
   */
  commitAsBranch(change: NewBranch): Promise<BranchOutcome>
  /** Whether the commit is this change on its base and nothing else. */
  holds(commit: string, change: TreeChange): Promise<boolean>
  /**
   * The same where the branch is ours and holds an older change: it then holds this one instead, and nothing else.
   * @param expectedTip what the branch must still point to
   */
  replaceBranch(change: NewBranch, expectedTip: string): Promise<BranchOutcome>
}
