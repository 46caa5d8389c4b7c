// How a rollback introduces itself: branch, title and commit message, with the trailers that `git log` finds it by.
import { TRAILERS } from './flip-message.js'

/** Names the verdict whose flip was undone. */
export const ROLLBACK_TRAILER = 'Seedgate-Rollback'

/** @param verdictSha256 in hex: the same flip is always undone on the same branch */
export function rollbackBranch(ensemble: string, verdictSha256: string): string {
  return `seedgate/rollback-${ensemble}-${verdictSha256.slice(0, 12)}`
}

export function rollbackTitle(ensemble: string, members: number): string {
  return `Roll back ${ensemble}: ${members} members from production to smoke`
}

/** @param flip full id of the commit that is undone; lines end in LF */
export function rollbackMessage(
  title: string,
  ensemble: string,
  verdictSha256: string,
  flip: string,
): string {
  return [
    title,
    '',
    `Undoes ${flip.slice(0, 12)}: its rows' smoke and sha256, and the files it`,
    'brought, are as they were before it. Nothing else changes by a byte.',
    '',
    `${TRAILERS.ensemble}: ${ensemble}`,
    `${ROLLBACK_TRAILER}: ${verdictSha256}`,
    '',
  ].join('\n')
}
