// Findings of an audit that the recipe accepts for a time, with a reason: notes until the day has passed.
import type { AcceptedFinding } from '../recipe/schema.js'
import type { GuardFinding } from './guarded.js'
import type { Weighed } from './weight.js'

/** @param today in UTC */
export function withAccepted(
  { findings, notes }: Weighed,
  accept: readonly AcceptedFinding[],
  today: Date,
): Weighed {
  const day = today.toISOString().slice(0, 10)
  const kept: GuardFinding[] = []
  const accepted: GuardFinding[] = []
  for (const finding of findings) {
    const entry = accept.find((one) => covers(one, finding))
    if (entry === undefined) kept.push(finding)
    else if (entry.until < day)
      kept.push({ ...finding, message: `${finding.message} (accepted until ${entry.until}, which is past)` })
    else
      accepted.push({
        ...finding,
        message: `${finding.message} (accepted until ${entry.until}: ${entry.why})`,
      })
  }
  return { findings: kept, notes: [...notes, ...accepted] }
}

function covers({ code, row, file }: AcceptedFinding, finding: GuardFinding): boolean {
  return (
    code === finding.code &&
    (row === undefined || row === finding.row) &&
    (file === undefined || file === finding.file)
  )
}
