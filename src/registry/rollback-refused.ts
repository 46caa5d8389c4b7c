// Why a rollback is refused: a closed vocabulary, each word with what to do about it.
import { SeedgateError } from '../errors/seedgate-error.js'

const HINTS = {
  'verdict-unknown': 'give the sha256 that the flip’s commit names as Seedgate-Verdict',
  'verdict-ambiguous': 'give more digits of the verdict’s sha256',
  'not-a-flip': 'look at that commit: it brought the verdict but did not flip the rows; restore them by hand',
  'changed-again':
    'look at the commits named: a rollback would undo them too; restore what is meant in a change of its own',
  'base-missing': 'create or fetch the branch that flip.base names',
  'base-stale':
    'bring the base branch up to date first: git fetch, then git switch to it and git pull --ff-only; in a workflow run this again',
  'base-moved': 'run this again: it starts from the new tip',
  'branch-taken': 'look at that branch; delete it if it is an old attempt, then run this again',
} as const

export type RollbackRefusal = keyof typeof HINTS

/** `rollback-refused`, with the reason as a value and as the first word of the message. */
export class RollbackRefused extends SeedgateError {
  readonly reason: RollbackRefusal

  /** @param detail the place, what was expected, what came */
  constructor(reason: RollbackRefusal, detail: string, cause?: unknown) {
    super('rollback-refused', `${reason}: ${detail}`, { hint: HINTS[reason], cause })
    this.reason = reason
  }
}

export const refuseRollback = (reason: RollbackRefusal, detail: string): RollbackRefused =>
  new RollbackRefused(reason, detail)
