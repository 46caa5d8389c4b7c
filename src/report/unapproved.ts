// What is said where a verdict was announced, once its approval was refused or lapsed.
import { codeSpan } from './escape.js'

export interface Unapproved {
  readonly ensemble: string
  readonly verdictSha256: string
  /** Of the run that asked. */
  readonly runUrl: string
  /** Login of who rejected it; null where nobody answered: after 30 days GitHub lets the job fail. */
  readonly rejectedBy: string | null
}

export function unapprovedTitle(ensemble: string): string {
  return `${ensemble}: nobody approved its verdict`
}

/** Markdown. */
export function renderUnapproved({ ensemble, verdictSha256, runUrl, rejectedBy }: Unapproved): string {
  const what =
    rejectedBy === null
      ? 'Nobody approved it, and the approval lapsed: GitHub waits 30 days.'
      : `${codeSpan(rejectedBy)} rejected it.`
  return [
    `### ⌛ Not promoted: ${codeSpan(ensemble)}`,
    '',
    `The verdict with sha256 \`${verdictSha256}\` is PROMOTE. ${what} Nothing was changed.`,
    '',
    '#### What next',
    '',
    `A run can be re-run for 30 days after its first start. Until then the arrow beside the job *Approve* of [this run](${runUrl}) asks again. Later, start a new run of the same workflow.`,
    '',
  ].join('\n')
}
