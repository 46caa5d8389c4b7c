// Does the ledger tell what happened? It only grows, its new line is this change's, and its last line is what is in production.
import { isDeepStrictEqual } from 'node:util'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { Verdict } from '../gate/verdict.js'
import { finding, pinnedBy } from '../registry/finding.js'
import {
  eventOfFlip,
  ledgerLines,
  parseLedger,
  serialiseEvent,
  standingAfter,
  type LedgerEvent,
  type RowDigests,
} from '../registry/ledger.js'
import { recordPaths } from '../registry/flip-paths.js'
import { pastOf, verdictDigestIn } from '../registry/past.js'
import type { RollbackPlan } from '../registry/plan-rollback.js'
import type { Registry } from '../registry/read-registry.js'
import type { ReadTree } from '../registry/tree.js'
import type { GuardFinding, GuardQuestion } from './guarded.js'
import { departure } from './left-production.js'
import { isProduction, placed, type HeadRow } from './rows.js'
import { hasMoved, type Scope } from './scope.js'

export interface LedgerQuestion {
  readonly registry: Registry
  /** The recipe's rows, as far as they are there. */
  readonly rows: readonly HeadRow[]
  /** The records of base and head. */
  readonly before: ReadTree
  readonly after: ReadTree
  /** The verdict of the head, where it can be read and is a PROMOTE. */
  readonly promoted: Verdict | null
}

export interface LedgerJudged {
  readonly findings: readonly GuardFinding[]
  /** Whether the change is, to the byte, the rollback of the base's live verdict: then what it restores was vouched for when it landed. */
  readonly isRollback: boolean
  /** Whether the change brought a line. */
  readonly hasEvent: boolean
}

export async function checkLedger(
  question: GuardQuestion,
  asked: LedgerQuestion,
  scope: Scope,
): Promise<LedgerJudged> {
  const paths = recordPaths(question.recipe.recipe)
  const path = paths.ledger
  try {
    const lines = ledgerLines(asked.after(path), path)
    const events = parseLedger(lines, path)
    if (scope.everything) return { ...NOTHING, findings: asItStands(asked, events, paths) }
    const earlier = ledgerLines(asked.before(path), path)
    const change = await judgeChange(question, asked, { lines, events, earlier })
    const stands = change.findings.length > 0 ? [] : asItStands(asked, events, paths)
    return { ...change, findings: [...change.findings, ...stands] }
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'ledger-invalid') throw error
    return { ...NOTHING, findings: [finding('ledger-rewritten', path, null, error.message)] }
  }
}

const NOTHING: LedgerJudged = { findings: [], isRollback: false, hasEvent: false }

interface Ledgers {
  readonly lines: readonly string[]
  readonly events: readonly LedgerEvent[]
  readonly earlier: readonly string[]
}

async function judgeChange(
  question: GuardQuestion,
  asked: LedgerQuestion,
  { lines, events, earlier }: Ledgers,
): Promise<LedgerJudged> {
  const { ledger: path, verdict } = recordPaths(question.recipe.recipe)
  const rewritten = (why: string): LedgerJudged => ({
    ...NOTHING,
    findings: [finding('ledger-rewritten', path, null, `${path}: ${why}`)],
  })
  const [was, is] = [asked.before, asked.after].map((tree) => verdictDigestIn(tree, verdict))
  const last = events.at(-1)
  const grown = lines.length - earlier.length
  const isPrefix = earlier.every((line, index) => lines[index] === line)
  const dropped = grown === -1 && lines.every((line, index) => earlier[index] === line)
  if (!isPrefix && !dropped)
    return rewritten('expected the base’s lines and at most new ones behind them, got others')

  // 1. The rollback of what is live: with a line of its own, or as a revert, which takes the promotion's line away.
  const mayBeRollback = dropped || last?.event === 'rolled-back' || was !== is
  if (mayBeRollback && asked.rows.some(({ before }) => isProduction(before))) {
    const plan = await question.rollback()
    const why = typeof plan === 'string' ? plan : await departure(plan, asked.registry, question.head, [path])
    const told = typeof plan === 'string' || why !== null ? why : lineOfRollback(plan, path, lines, earlier)
    if (told === null) return { ...NOTHING, isRollback: true, hasEvent: grown !== 0 }
    if (dropped)
      return rewritten(`expected the base’s lines, or the rollback of the last one, got one less (${told})`)
    if (grown > 0 && last?.event === 'rolled-back')
      return disagrees(
        path,
        lines.length,
        `expected the rollback that it tells of, got another change (${told})`,
      )
  } else if (dropped) return rewritten('expected the base’s lines, got one less')

  // 2. A verdict that was there before comes back by such a rollback only, whatever vouches for it.
  if (is !== null && is !== undefined && is !== was && (await question.everPromoted()).has(is)) {
    const message = `${verdict}: expected a verdict that was never promoted, got ${is}, which was, and which is not the one that a rollback restores`
    return { ...NOTHING, findings: [finding('verdict-revoked', verdict, null, message)] }
  }
  // 3. A flip with its line.
  if (grown === 0) {
    const promotes = asked.rows.some((one) => isProduction(one.row) && hasMoved(one))
    if (!promotes || asked.promoted === null || was === is) return NOTHING
    return disagrees(path, lines.length + 1, 'expected a line that tells of the promotion, got none')
  }
  return { ...judgeFlip(question, asked, lines, earlier), hasEvent: true }
}

/** Null where the ledger tells of this rollback, or has its line taken away. */
function lineOfRollback(
  plan: RollbackPlan,
  path: string,
  lines: readonly string[],
  earlier: readonly string[],
): string | null {
  if (lines.length < earlier.length || (lines.length === 0 && earlier.length === 0)) return null
  const planned = plan.files.find((file) => file.path === path)?.after ?? null
  const [meant, got] = [parseLedger(ledgerLines(planned, path), path), parseLedger(lines, path)]
  // The base may have got commits since the rollback was made, so its time may be an earlier one.
  const timeless = (events: readonly LedgerEvent[]): LedgerEvent[] =>
    events.map((event, index) => (index === events.length - 1 ? { ...event, at: '' } : event))
  return isDeepStrictEqual(timeless(got), timeless(meant))
    ? null
    : 'the ledger’s new line is not the one of this rollback'
}

function judgeFlip(
  { recipe: { recipe } }: GuardQuestion,
  { rows, before, after, promoted }: LedgerQuestion,
  lines: readonly string[],
  earlier: readonly string[],
): LedgerJudged {
  const paths = recordPaths(recipe)
  const path = paths.ledger
  if (promoted === null)
    return disagrees(path, lines.length, 'expected no line without a PROMOTE beside it, got one')
  const members = rows.flatMap((one) => (one.before === null ? [] : placed({ ...one, row: one.before })))
  const { live, adopted } = pastOf(before, { ...paths, members })
  const approval = after(paths.approval)
  const event = eventOfFlip({ verdict: promoted, approval, replaces: live, members: inProduction(rows) })
  const meant = [...earlier, ...adopted.map(serialiseEvent), serialiseEvent(event)]
  const at = meant.findIndex((line, index) => line !== lines[index])
  if (at === -1 && meant.length === lines.length) return NOTHING
  const place = at === -1 ? meant.length : at
  return disagrees(
    path,
    place + 1,
    `expected ${meant[place] ?? 'no further line'}, got ${lines[place] ?? 'no line'}`,
  )
}

function disagrees(path: string, line: number, why: string): LedgerJudged {
  return { ...NOTHING, findings: [finding('ledger-disagrees', path, null, `${path}:${line}: ${why}`)] }
}

/** The last event against what is in production. A repository from before the ledger has none, and nothing to disagree with. */
function asItStands(
  { rows, after }: LedgerQuestion,
  events: readonly LedgerEvent[],
  { ledger: path, verdict }: ReturnType<typeof recordPaths>,
): readonly GuardFinding[] {
  const last = events.at(-1)
  if (last === undefined) return []
  const [meant, got] = [last.members, inProduction(rows)]
  if (!isDeepStrictEqual({ ...meant }, { ...got })) {
    const text = (of: RowDigests): string =>
      Object.entries(of)
        .map(([id, sha256]) => `${id} ${sha256.slice(0, 12)}`)
        .join(', ') || 'no row'
    return disagrees(path, events.length, `expected in production ${text(meant)}, got ${text(got)}`).findings
  }
  const { live } = standingAfter(events)
  const there = verdictDigestIn(after, verdict)
  if (live === null || there === live) return []
  return disagrees(
    path,
    events.length,
    `expected the verdict ${live} beside it, got ${there ?? 'no verdict'}`,
  ).findings
}

function inProduction(rows: readonly HeadRow[]): RowDigests {
  return Object.fromEntries(
    rows.filter(({ row }) => isProduction(row)).map(({ row }) => [row.id, pinnedBy(row)]),
  )
}
