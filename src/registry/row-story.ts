// Where each digest of a row came from: what the row said over time, and what stood behind each change of it.
import type { ApprovalRecord } from '../approval/record.js'
import type { Verdict } from '../gate/verdict.js'
import { isSha256 } from '../formats/sha256.js'
import { pinnedBy } from './finding.js'
import type { RegistryRow } from './read-registry.js'

/** What a row said. */
export interface RowState {
  /** As written; null where it does not say. */
  readonly smoke: unknown
  /** The digest it pins, or how it fails to. */
  readonly sha256: string
}

/**
 * `promoted`: went to production under a verdict that covers it. `replaced`: was in production and got other weights, under such a
 * verdict. `rolled-back`: back to what it said before its flip, a placeholder or an earlier verdict's weights. `unproven`: is in production, or left it, with nothing behind it. `placeholder`: is not for users. `removed`: is gone.
 */
export type RowEvent = 'promoted' | 'replaced' | 'rolled-back' | 'unproven' | 'placeholder' | 'removed'

/** What lay beside the registry in the commit that changed the row. */
export interface RecordsThere {
  readonly verdict: { readonly sha256: string; readonly content: Verdict } | null
  readonly approval: ApprovalRecord | null
}

export function stateOf(row: RegistryRow | undefined): RowState | null {
  return row === undefined ? null : { smoke: row.fields.get('smoke')?.value ?? null, sha256: pinnedBy(row) }
}

export function sameState(a: RowState | null, b: RowState | null): boolean {
  return a?.smoke === b?.smoke && a?.sha256 === b?.sha256
}

/**
 * @param earlier what the row said before, newest first; null where it was gone
 * @param seed of the row; null where the recipe gives it none, so that no verdict can cover it
 * @param verdict that lies beside the registry then
 * @param isBack whether that verdict was promoted before: a verdict is promoted once, so now it is back by a rollback
 */
export function eventOf(
  state: RowState | null,
  earlier: readonly (RowState | null)[],
  seed: number | null,
  verdict: Verdict | null,
  isBack: boolean,
): RowEvent {
  if (state === null) return 'removed'
  const [last, ...before] = earlier
  if (state.smoke === false) {
    if (!covers(verdict, seed, state.sha256)) return 'unproven'
    if (last?.smoke !== false) return 'promoted'
    return isBack ? 'rolled-back' : 'replaced'
  }
  if (last?.smoke !== false) return 'placeholder'
  // Out of production: back to what stood there before the very flip that put it in, or somewhere else.
  return sameState(before[0] ?? null, state) ? 'rolled-back' : 'unproven'
}

function covers(verdict: Verdict | null, seed: number | null, sha256: string): boolean {
  if (verdict?.verdict !== 'PROMOTE' || !isSha256(sha256)) return false
  return verdict.members.some((member) => member.seed === seed && member.sha256 === sha256)
}
