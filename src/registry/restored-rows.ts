// The rows of a flip as they were before it: two tokens each, spliced into the registry as it is now.
import { findRow, type Registry } from './read-registry.js'
import type { TokenEdit } from '../formats/splice.js'

/** What a flip changes of a row, and so all that a rollback restores. */
export const FLIPPED_FIELDS = ['smoke', 'sha256'] as const

export interface RowRestoration {
  readonly id: string
  /** None where the row is as before the flip already. */
  readonly edits: readonly TokenEdit[]
  /** What of the row is neither as the flip left it nor as it was before, in words; null where there is nothing. */
  readonly changedAgain: string | null
}

export interface FlippedRegistry {
  readonly before: Registry
  readonly after: Registry
}

/** Null where the flip did not change the row, or the row is not there on both sides of it. */
export function restoreRow(
  { before, after }: FlippedRegistry,
  now: Registry,
  id: string,
): RowRestoration | null {
  const [old, flipped, current] = [before, after, now].map((registry) => findRow(registry, id)?.fields)
  if (old === undefined || flipped === undefined) return null
  const changed = FLIPPED_FIELDS.filter((key) => old.get(key)?.raw !== flipped.get(key)?.raw)
  if (changed.length === 0) return null
  if (current === undefined) return { id, edits: [], changedAgain: 'expected the row, got none' }
  const edits: TokenEdit[] = []
  for (const key of changed) {
    const [was, is, token] = [old.get(key), flipped.get(key), current.get(key)]
    // A token that came or went is no flip's doing: a flip replaces one by another.
    if (was === undefined || is === undefined) return null
    if (token?.raw === was.raw) continue
    if (token?.raw !== is.raw) {
      const changedAgain = `${key}: expected the flip’s ${is.raw}, got ${token?.raw ?? 'nothing'}`
      return { id, edits: [], changedAgain }
    }
    edits.push({ offset: token.offset, expected: is.raw, replacement: was.raw })
  }
  return { id, edits, changedAgain: null }
}
