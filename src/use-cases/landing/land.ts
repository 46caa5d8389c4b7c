// A plan becomes a branch with one commit, wherever it lands, and what stands in the way becomes a refusal.
import type { NewBranch, TreeChange } from '../../ports/repository.js'
import { plannedChanges } from '../../registry/planned-changes.js'
import type { Place } from './place.js'
import type { Refuse } from './refuse.js'

/** What a flip's plan and a rollback's plan have in common. */
export interface LandingPlan {
  readonly branch: string
  /** The commit's, title included. */
  readonly message: string
  readonly files: readonly { readonly path: string; readonly after: Uint8Array | null }[]
}

export interface Landed {
  /** `already-there`: the branch has it, from an earlier run. */
  readonly outcome: 'committed' | 'already-there'
  /** Full id. */
  readonly commit: string
}

/** @param base full id of the commit that the plan was computed on */
export function changeOf({ files }: LandingPlan, base: string): TreeChange {
  return { base, files: plannedChanges(files) }
}

/** @throws by `refuse` base-moved, branch-taken */
export async function land(
  place: Pick<Place, 'commit'>,
  plan: LandingPlan,
  { base, baseBranch }: Pick<NewBranch, 'base' | 'baseBranch'>,
  refuse: Refuse,
): Promise<Landed> {
  const { branch, message } = plan
  const { outcome, commit } = await place.commit({ ...changeOf(plan, base), baseBranch, branch, message })
  switch (outcome) {
    case 'committed':
    case 'already-there':
      return { outcome, commit }
    case 'branch-taken':
      throw refuse('branch-taken', `expected no branch ${branch}, got one with something else: ${commit}`)
    case 'base-moved':
      throw refuse(
        'base-moved',
        `expected ${baseBranch} to stay at ${base}, got it at ${commit ?? 'no commit'}`,
      )
  }
}
