// Where a plan lands: a local checkout, or the forge. Both look up the base and make one commit as one branch.
import type { RemoteRepository } from '../../ports/remote-repository.js'
import type { BranchOutcome, NewBranch, Repository } from '../../ports/repository.js'
import { commitOwnBranch, type OwnCommit } from './commit-own-branch.js'
import type { Refuse } from './refuse.js'

export interface Place {
  /** Full id of the branch's newest commit. @throws by `refuse` base-missing, base-stale */
  base(branch: string, refuse: Refuse): Promise<string>
  commit(change: NewBranch): Promise<BranchOutcome>
}

export function checkout(repository: Repository): Place {
  return {
    async base(branch, refuse) {
      const tip = await repository.branch(branch)
      if (tip === null) throw refuse('base-missing', `expected a local branch ${branch}, got none`)
      if (tip.behindUpstream === 0) return tip.commit
      // A flip from a stale branch is how placeholder digests once came back into production (D21).
      const detail = `expected ${branch} at its upstream's tip, got ${tip.behindUpstream} commits behind it`
      throw refuse('base-stale', detail)
    },
    commit: async (change) => await repository.commitAsBranch(change),
  }
}

/** @param own how an older commit of the same plan is told, which makes room */
export function onForge(repository: RemoteRepository, own: OwnCommit): Place {
  return {
    base: async (branch, refuse) => await forgeTip(repository, branch, refuse),
    commit: async (change) => await commitOwnBranch(repository, change, own),
  }
}

/** @throws by `refuse` base-missing */
export async function forgeTip(
  repository: Pick<RemoteRepository, 'tip'>,
  branch: string,
  refuse: Refuse,
): Promise<string> {
  const tip = await repository.tip(branch)
  if (tip === null) throw refuse('base-missing', `expected a branch ${branch}, got none`)
  return tip
}
