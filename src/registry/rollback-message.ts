// How a rollback introduces itself: branch, title and commit message, with the trailers that `git log` finds it by.
import { TRAILERS } from './flip-message.js'

/** Names the verdict whose flip was undone. */
export const ROLLBACK_TRAILER = 'Seedgate-Rollback'

/** @param verdictSha256 in hex: the same flip is always undone on the same branch */
export function rollbackBranch(ensemble: string, verdictSha256: string): string {
  return `seedgate/rollback-${ensemble}-${verdictSha256.slice(0, 12)}`
}

/** @param liveAgain sha256 of the verdict before it; null where the rows go back to placeholders or to rows without a verdict */
export function rollbackTitle(ensemble: string, members: number, liveAgain: string | null): string {
  return liveAgain === null
    ? `Roll back ${ensemble}: ${members} members from production to smoke`
    : `Roll back ${ensemble}: ${members} members to verdict ${liveAgain.slice(0, 12)}`
}

export interface RollbackToTell {
  readonly title: string
  readonly ensemble: string
  readonly verdictSha256: string
  /** Full id of the commit that is undone. */
  readonly flip: string
  readonly liveAgain: string | null
}

/** Lines end in LF. */
export function rollbackMessage({ title, ensemble, verdictSha256, flip, liveAgain }: RollbackToTell): string {
  return [
    title,
    '',
    `Undoes ${flip.slice(0, 12)}: its rows' smoke and sha256, and the files it`,
    'brought, are as they were before it. Nothing else changes by a byte.',
    '',
    ...(liveAgain === null ? [] : [`The verdict ${liveAgain} is live again.`, '']),
    `${TRAILERS.ensemble}: ${ensemble}`,
    `${ROLLBACK_TRAILER}: ${verdictSha256}`,
    '',
  ].join('\n')
}
