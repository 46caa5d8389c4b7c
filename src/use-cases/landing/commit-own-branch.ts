// One commit as a branch of our own on the forge: an older one of ours makes room, and nobody else's work ever does.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { RemoteRepository } from '../../ports/remote-repository.js'
import type { BranchOutcome, NewBranch, TreeChange } from '../../ports/repository.js'

/** What makes a commit one of ours. */
export interface OwnCommit {
  /** A line of its message: what the branch is for. */
  readonly trailer: string
  /** What we would have committed on that parent, where `commit` stands; null where nothing. */
  readonly filesOn: (parent: string, commit: string) => Promise<TreeChange['files'] | null>
}

/** @returns branch-taken where the branch has something else on it */
export async function commitOwnBranch(
  repository: RemoteRepository,
  change: NewBranch,
  own: OwnCommit,
): Promise<BranchOutcome> {
  const first = await repository.commitAsBranch(change)
  if (first.outcome !== 'branch-taken') return first
  if (!(await isOurs(repository, change.base, first.commit, own))) return first
  return await repository.replaceBranch(change, first.commit)
}

/**
 * By its message, by what it holds, since an amended one may still have our message, and by what it stands on: a commit of somebody
 * else below it would be on no branch any more.
 */
async function isOurs(
  repository: RemoteRepository,
  tipOfBase: string,
  commit: string,
  { trailer, filesOn }: OwnCommit,
): Promise<boolean> {
  const facts = await repository.commit(commit)
  const [base, ...others] = facts?.parents ?? []
  if (base === undefined || others.length > 0) return false
  if (facts?.message.split('\n').includes(trailer) !== true) return false
  if (!(await repository.hasInHistory(tipOfBase, base))) return false
  const files = await filesOn(base, commit).catch((error: unknown) => {
    // On that base we would have committed nothing; what the forge did not tell is no answer.
    if (error instanceof SeedgateError && error.family !== 'publication') return null
    throw error
  })
  return files !== null && (await repository.holds(commit, { base, files }))
}
