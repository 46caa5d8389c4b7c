// Is the record beside a verdict the approval that can be read now? What may honestly have changed since is left out.
import { shown } from '../errors/shown.js'
import type { ApprovalRecord } from './record.js'

/**
 * Everything that the record says and that is not so, in words; empty where it is the same approval. Records of the first edition name
 * the attempt that promoted, which may be later than the attempt that was approved, and everybody who started any attempt up to it.
 * @param found as it was read just now, of the attempts up to the record's
 * @param attempts how many the run has by now
 */
export function recordFaults(record: ApprovalRecord, found: ApprovalRecord, attempts: number): string[] {
  const facts: readonly (readonly [what: string, said: unknown, expected: unknown])[] = [
    ['channel', record.channel, found.channel],
    ['approver', record.approver.id, found.approver.id],
    ['comment', record.comment, found.comment],
    ['comment_url', record.comment_url, found.comment_url],
    ['commented_at_utc', record.commented_at_utc, found.commented_at_utc],
    ['digest_given', record.digest_given, found.digest_given],
    ['environment', record.environment?.id ?? null, found.environment?.id ?? null],
    ['run', record.run.id, found.run.id],
    ...(record.run.attempt === found.run.attempt
      ? ([['self_approval', record.self_approval, found.self_approval]] as const)
      : []),
  ]
  const faults = facts
    .filter(([, said, expected]) => said !== expected)
    .map(([what, said, expected]) => `${what}: expected ${told(expected)}, got ${told(said)}`)
  if (record.run.attempt > attempts) {
    faults.push(`attempt: expected at most ${attempts}, got ${record.run.attempt}`)
  }
  return [...faults, ...starterFaults(record, found)]
}

function starterFaults({ run }: ApprovalRecord, { run: now }: ApprovalRecord): string[] {
  const ids = ({ started_by: people }: ApprovalRecord['run']) => people.map(({ id }) => id)
  const [said, known] = [ids(run), ids(now)]
  const complete = known.every((id) => said.includes(id))
  if (complete && (run.attempt > now.attempt || said.every((id) => known.includes(id)))) return []
  return [`started_by: expected accounts ${known.join(', ')}, got ${said.join(', ') || 'none'}`]
}

const told = (value: unknown): string => (typeof value === 'string' ? shown(value) : String(value))
