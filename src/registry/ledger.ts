// The ledger: what became of every verdict that was flipped, one line an event, append-only, beside the registry.
import { z } from 'zod'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import { repeatedKey } from '../formats/repeated-keys.js'
import { sha256Of } from '../formats/sha256.js'
import { serialiseVerdict, type Verdict } from '../gate/verdict.js'

const digest = z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hex digits')

const eventShape = z.strictObject({
  schema_version: z.literal(1).describe('Version of this format.'),
  event: z
    .enum(['promoted', 'replaced', 'rolled-back'])
    .describe(
      'promoted: into production, where no verdict was live. replaced: into production, in the place of a live verdict. rolled-back: out of production again.',
    ),
  at: z
    .string()
    .max(100)
    .describe(
      'When the verdict was decided; of a rollback, when the commit that it was made on was committed.',
    ),
  verdict: digest.describe('sha256 of the verdict that the event is about.'),
  replaces: digest
    .nullable()
    .describe(
      'The verdict in whose place it came; of a rollback, the verdict that is live again. Null where there is none.',
    ),
  members: z
    .record(z.string().max(1000), digest)
    .describe('The sha256 that each production row of the ensemble pins after the event, by the row’s id.'),
  run: z
    .strictObject({
      repository: z.string().max(1000).nullable(),
      id: z.string().max(100),
      attempt: z.int().min(1),
    })
    .nullable()
    .describe('The run that decided; null outside a workflow, and of a rollback.'),
  approval: digest.nullable().describe('sha256 of the record of the approval; null where there is none.'),
})

export type LedgerEvent = Readonly<z.infer<typeof eventShape>>

/** More than this is nobody's promotions. */
const LONGEST_LEDGER = 8 * 2 ** 20

/**
 * The lines as written, without their ends.
 * @param bytes null where there is no ledger, which has no lines
 * @throws SeedgateError ledger-invalid where it is not UTF-8, has no newline at its end, or is too long
 */
export function ledgerLines(bytes: Uint8Array | null, path: string): readonly string[] {
  if (bytes === null || bytes.length === 0) return []
  if (bytes.length > LONGEST_LEDGER)
    throw invalid(`${path}: expected at most ${LONGEST_LEDGER} bytes, got ${bytes.length}`)
  const lines = decoded(bytes, path).split('\n')
  if (lines.pop() !== '')
    throw invalid(`${path}:${lines.length + 1}: expected a newline at the end of the line`)
  return lines
}

/** @throws SeedgateError ledger-invalid, with the line */
export function parseLedger(lines: readonly string[], path: string): readonly LedgerEvent[] {
  return lines.map((line, index) => {
    const place = `${path}:${index + 1}`
    const event = eventShape.safeParse(parsedJson(line, place))
    if (!event.success) {
      const [issue] = event.error.issues
      throw invalid(`${[place, ...(issue?.path ?? [])].join(': ')}: ${issue?.message ?? 'not an event'}`)
    }
    if (serialiseEvent(event.data) !== line)
      throw invalid(`${place}: expected the event as seedgate writes it, got other bytes`)
    return event.data
  })
}

/** One line, without its end: keys in the order of the type, members in the order of their ids. */
export function serialiseEvent(event: LedgerEvent): string {
  const { schema_version, event: kind, at, verdict, replaces, run, approval } = event
  const ids = Object.keys(event.members).sort()
  const members = Object.fromEntries(ids.map((id) => [id, event.members[id]]))
  const of = run === null ? null : { repository: run.repository, id: run.id, attempt: run.attempt }
  return JSON.stringify({ schema_version, event: kind, at, verdict, replaces, members, run: of, approval })
}

/** The ledger with these events behind what it has. */
export function appended(lines: readonly string[], events: readonly LedgerEvent[]): Uint8Array {
  return new TextEncoder().encode([...lines, ...events.map(serialiseEvent), ''].join('\n'))
}

export interface Standing {
  /** The verdict in production; null where there is none. */
  readonly live: string | null
  /** Every verdict that was ever promoted: it comes back by a rollback only. */
  readonly seen: ReadonlySet<string>
}

/** @param events oldest first */
export function standingAfter(events: readonly LedgerEvent[]): Standing {
  const stack: string[] = []
  const seen = new Set<string>()
  for (const { event, verdict } of events) {
    seen.add(verdict)
    if (event !== 'rolled-back') stack.push(verdict)
    else if (stack.at(-1) === verdict) stack.pop()
  }
  return { live: stack.at(-1) ?? null, seen }
}

/** The digests that the rows of an ensemble pin, by the row's id. */
export type RowDigests = Readonly<Record<string, string>>

export interface FlipEvent {
  readonly verdict: Verdict
  readonly approval: Uint8Array | null
  /** sha256 of the verdict that is live; null where there is none. */
  readonly replaces: string | null
  readonly members: RowDigests
}

/** The event of a flip. All of it is known from what lands, so that the same flip is the same commit, and the guard writes it again. */
export function eventOfFlip({ verdict, approval, replaces, members }: FlipEvent): LedgerEvent {
  const { repository, run_id: id, run_attempt: attempt } = verdict.run
  return {
    schema_version: 1,
    event: replaces === null ? 'promoted' : 'replaced',
    at: verdict.generated_at_utc,
    verdict: sha256Of(new TextEncoder().encode(serialiseVerdict(verdict))),
    replaces,
    members,
    run: id === null ? null : { repository, id, attempt: attempt ?? 1 },
    approval: approval === null ? null : sha256Of(approval),
  }
}

/** @param at ISO 8601, of the commit that the rollback is made on */
export function eventOfRollback(
  verdict: string,
  liveAgain: string | null,
  members: RowDigests,
  at: string,
): LedgerEvent {
  return {
    schema_version: 1,
    event: 'rolled-back',
    at,
    verdict,
    replaces: liveAgain,
    members,
    run: null,
    approval: null,
  }
}

function parsedJson(line: string, place: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw invalid(`${place}: expected a JSON object, got ${shown(line)}`, cause)
  }
  const twice = repeatedKey(line)
  if (twice !== null) throw invalid(`${place}: expected every key once, got ${shown(twice.key)} twice`)
  return value
}

function decoded(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch (cause) {
    throw invalid(`${path}: expected UTF-8, got other bytes`, cause)
  }
}

function invalid(message: string, cause?: unknown): SeedgateError {
  return new SeedgateError('ledger-invalid', message, {
    hint: 'restore the ledger from the base branch: seedgate writes it, and nobody edits it',
    cause,
  })
}
