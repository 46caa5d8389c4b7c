// The issue that follows a HOLD until the next PROMOTE.
import { REASONS } from '../gate/reasons.js'
import { cutRows } from './cut.js'
import { codeSpan, MESSAGE_LENGTH } from './escape.js'
import { plural } from './numbers.js'
import type { PublishedVerdict } from './published.js'

export function holdMarker(ensemble: string): string {
  return `<!-- seedgate:v1 hold ${ensemble} -->`
}

export function holdTitle(ensemble: string): string {
  return `${ensemble} is held back`
}

/** What the reasons may take; the rest is a few lines. */
const REASONS_BUDGET = 40_000

/** Markdown. */
export function renderHold({ report, artifactUrl, runUrl }: PublishedVerdict): string {
  const { verdict, verdictSha256 } = report
  const items = verdict.reasons.map(({ code, message }) => {
    const { title, whatToDo } = REASONS[code]
    return `1. **${title}** (\`${code}\`): ${codeSpan(message, MESSAGE_LENGTH)}<br>**What to do:** ${whatToDo}`
  })
  const { kept, left } = cutRows(items, REASONS_BUDGET)
  return [
    `The newest verdict on ${codeSpan(verdict.ensemble)} is HOLD, for ${plural(verdict.reasons.length, 'reason')}:`,
    '',
    ...kept,
    ...(left === 0 ? [] : ['', `${plural(left, 'more reason')} not shown.`]),
    '',
    `[Verdict, report and evidence](${artifactUrl}) of [the run that decided](${runUrl}); sha256 of the verdict: \`${verdictSha256}\`.`,
    '',
    'This issue is brought up to date by every HOLD and closed by the next PROMOTE.',
    '',
  ].join('\n')
}

/** The last comment of an issue that is closed. */
export function renderPromoted({ report, runUrl }: PublishedVerdict): string {
  return `The newest verdict is PROMOTE (sha256 \`${report.verdictSha256}\`), decided by [this run](${runUrl}).\n`
}
