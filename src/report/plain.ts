// The verdict for a terminal: a few lines of plain text.
import { REASONS } from '../gate/reasons.js'
import { gateChecks } from './gate-checks.js'
import type { ReportInput } from './input.js'
import { MESSAGE_LENGTH, visible } from './escape.js'
import { trainedAgain } from './trained-again.js'

/** Lines, without a newline at the end; foreign text is made safe for a terminal. */
export function renderPlain({ verdict, verdictSha256 }: ReportInput): string {
  const { mean, spread, lowest } = gateChecks(verdict)
  const checks = [mean, spread, lowest].map(
    ({ name, value, limit, passed }) =>
      `  ${name.padEnd(20)} ${value.padEnd(10)} ${limit.padEnd(9)} ${passed ? 'ok' : 'NOT MET'}`,
  )
  const reasons = verdict.reasons.flatMap(({ code, message }) => [
    `  ${code}: ${visible(message, MESSAGE_LENGTH)}`,
    `      ${REASONS[code].whatToDo}`,
  ])
  return [
    `${verdict.verdict}  ${visible(verdict.ensemble)}, ${verdict.seeds.length} seeds`,
    ...checks,
    `  ${trainedAgain(verdict).replaceAll(/[*`]/g, '')}`,
    ...(reasons.length > 0 ? ['held because:', ...reasons] : []),
    `  sha256 of the verdict: ${verdictSha256}`,
  ].join('\n')
}
