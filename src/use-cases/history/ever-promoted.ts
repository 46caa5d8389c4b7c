// Every verdict that a ledger ever named on a branch: a line that a revert took away counts as well.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { History } from '../../ports/history.js'
import type { Recipe } from '../../recipe/schema.js'
import { recordPaths } from '../../registry/flip-paths.js'
import { ledgerLines, parseLedger } from '../../registry/ledger.js'

/** @param tip full id of a commit; it and everything before it counts */
export async function everPromoted(
  history: History,
  tip: string,
  recipe: Recipe,
): Promise<ReadonlySet<string>> {
  const path = recordPaths(recipe).ledger
  const steps = await history.steps({ tip, paths: [path], which: 'landed' })
  const oids = steps.flatMap(({ changes }) => changes.flatMap(({ after }) => after?.oid ?? []))
  const contents = await history.blobs(oids)
  return new Set([...contents.values()].flatMap((bytes) => verdictsIn(bytes, path)))
}

function verdictsIn(bytes: Uint8Array, path: string): string[] {
  try {
    return parseLedger(ledgerLines(bytes, path), path).map(({ verdict }) => verdict)
  } catch (error) {
    // What was never a ledger promoted nothing.
    if (error instanceof SeedgateError && error.code === 'ledger-invalid') return []
    throw error
  }
}
