// Which commit made a flip: the one that brought exactly this verdict into the tree. What a message claims does not count.
import { parseVerdict, type Verdict } from '../../gate/verdict.js'
import type { History, HistoryStep } from '../../ports/history.js'
import type { Recipe } from '../../recipe/schema.js'
import { sha256Of } from '../../formats/sha256.js'
import { recordPaths } from '../../registry/flip-paths.js'
import { ledgerLines, parseLedger } from '../../registry/ledger.js'
import { RollbackRefused } from '../../registry/rollback-refused.js'
import { treeAt } from './load-files.js'

export interface FoundFlip {
  readonly step: HistoryStep
  /** sha256 of the verdict's file, in hex. */
  readonly verdictSha256: string
  readonly verdict: Verdict
}

/**
 * The newest such commit before `tip`. One that is no merge where there is one, as a merge brings other things along.
 * @param digest of the verdict, or its first digits
 * @throws RollbackRefused verdict-unknown, verdict-ambiguous; SeedgateError verdict-invalid
 */
export async function findFlip(
  history: History,
  tip: string,
  recipe: Recipe,
  digest: string,
): Promise<FoundFlip> {
  const path = recordPaths(recipe).verdict
  for (const which of ['made', 'landed'] as const) {
    const steps = await history.steps({ tip, paths: [path], which })
    const brought = steps.flatMap((step) => step.changes.map(({ after }) => ({ step, oid: after?.oid })))
    const contents = await history.blobs(brought.flatMap(({ oid }) => oid ?? []))
    const bringing = brought.flatMap(({ step, oid }) => {
      const bytes = oid === undefined ? undefined : contents.get(oid)
      const sha256 = bytes && sha256Of(bytes)
      return sha256?.startsWith(digest.toLowerCase()) ? [{ step, bytes: bytes!, sha256 }] : []
    })
    const found: typeof bringing = []
    for (const one of bringing) if (await isFlip(history, recipe, one.step)) found.push(one)
    const [newest] = found
    if (newest === undefined) continue
    const other = found.find(({ sha256 }) => sha256 !== newest.sha256)
    if (other !== undefined) {
      const detail = `expected one verdict with the sha256 ${digest}…, got ${newest.sha256} and ${other.sha256}`
      throw new RollbackRefused('verdict-ambiguous', detail)
    }
    return { step: newest.step, verdictSha256: newest.sha256, verdict: parseVerdict(newest.bytes, path) }
  }
  throw new RollbackRefused(
    'verdict-unknown',
    `${path}: expected a commit before ${tip} that brought the verdict ${digest}, got none`,
  )
}

/** A rollback brings an earlier verdict too, by a line of its own in the ledger or, as a revert, by dropping one. */
async function isFlip(history: History, recipe: Recipe, { commit, parents }: HistoryStep): Promise<boolean> {
  const { ledger } = recordPaths(recipe)
  const [after, before] = await Promise.all(
    [commit, parents[0] ?? null].map(async (one) => (await treeAt(history, one)([ledger]))(ledger)),
  )
  const [lines, earlier] = [ledgerLines(after ?? null, ledger), ledgerLines(before ?? null, ledger)]
  // From before there was a ledger.
  if (lines.length === 0 && earlier.length === 0) return true
  const last = parseLedger(lines, ledger).at(-1)
  return lines.length > earlier.length && last?.event !== 'rolled-back'
}
