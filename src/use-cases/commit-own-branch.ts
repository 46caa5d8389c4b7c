// One commit as a branch of our own on the forge: an older one of ours makes room, and nobody else's work ever does.
import type { RemoteRepository } from '../ports/remote-repository.js'
import type { BranchOutcome, NewBranch } from '../ports/repository.js'

/**
 * @param trailer a line of the commit's message by which our own is known: it names what the branch is for
 * @returns branch-taken where the branch has something else on it
 */
export async function commitOwnBranch(
  repository: RemoteRepository,
  change: NewBranch,
  trailer: string,
): Promise<BranchOutcome> {
  const first = await repository.commitAsBranch(change)
  if (first.outcome !== 'branch-taken') return first
  if (!(await isOurs(repository, first.commit, trailer))) return first
  return await repository.replaceBranch(change, first.commit)
}

async function isOurs(repository: RemoteRepository, commit: string, trailer: string): Promise<boolean> {
  const facts = await repository.commit(commit)
  return facts?.parents.length === 1 && facts.message.split('\n').includes(trailer)
}
