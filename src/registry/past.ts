// What was promoted here before, by the ledger; in a repository that promoted before there was one, by the verdict that lies there.
import { SeedgateError } from '../errors/seedgate-error.js'
import { sha256Of } from '../formats/sha256.js'
import { parseVerdict, type Verdict } from '../gate/verdict.js'
import type { FlipPaths } from './flip-paths.js'
import {
  eventOfFlip,
  ledgerLines,
  parseLedger,
  standingAfter,
  type LedgerEvent,
  type Standing,
} from './ledger.js'
import type { ReadTree } from './tree.js'

export interface Past extends Standing {
  /** The ledger's lines as they are. */
  readonly lines: readonly string[]
  /** The line that the ledger would have, had there been one: of the verdict that is live. */
  readonly adopted: readonly LedgerEvent[]
}

/** @throws SeedgateError ledger-invalid */
export function pastOf(
  tree: ReadTree,
  paths: Pick<FlipPaths, 'ledger' | 'verdict' | 'approval' | 'members'>,
): Past {
  const lines = ledgerLines(tree(paths.ledger), paths.ledger)
  const events = parseLedger(lines, paths.ledger)
  const adopted = lines.length > 0 ? [] : adoptedEvent(tree, paths)
  return { lines, adopted, ...standingAfter([...events, ...adopted]) }
}

function adoptedEvent(
  tree: ReadTree,
  { verdict: path, approval, members }: Pick<FlipPaths, 'verdict' | 'approval' | 'members'>,
): LedgerEvent[] {
  const verdict = verdictIn(tree(path), path)
  const live = members.filter(({ row }) => row.fields.get('smoke')?.value === false)
  if (verdict?.verdict !== 'PROMOTE' || live.length === 0) return []
  const pins = live.map(({ row }) => [row.id, String(row.fields.get('sha256')?.value)] as const)
  const covered = new Set(verdict.members.map(({ sha256 }) => sha256))
  // Rows that were changed by hand since have no verdict behind them.
  if (!pins.every(([, sha256]) => covered.has(sha256))) return []
  return [
    eventOfFlip({ verdict, approval: tree(approval), replaces: null, members: Object.fromEntries(pins) }),
  ]
}

/** Null where there is none, or none that can be read: then nothing is known of it. */
function verdictIn(bytes: Uint8Array | null, path: string): Verdict | null {
  if (bytes === null) return null
  try {
    return parseVerdict(bytes, path)
  } catch (error) {
    if (error instanceof SeedgateError && error.code === 'verdict-invalid') return null
    throw error
  }
}

/** sha256 of the verdict's file; null where there is none. */
export function verdictDigestIn(tree: ReadTree, path: string): string | null {
  const bytes = tree(path)
  return bytes === null ? null : sha256Of(bytes)
}
