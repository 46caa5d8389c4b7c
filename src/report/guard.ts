// What people see of a guard or an audit: the findings first, each with what to do, then what was compared and who vouches.
import type { GuardFinding, Guarded, Vouching } from '../guard/guarded.js'
import { FINDINGS } from '../guard/vocabulary.js'
import { cutRows } from './cut.js'
import { cellSpan, codeSpan, MESSAGE_LENGTH } from './escape.js'
import { FIRST_RECIPE, WITHOUT_BASE } from './guarded-plain.js'
import { plural } from './numbers.js'

/** The first line of the comment, and of the issue, by which it is found again; an ensemble's name cannot end it. */
export const guardMarker = (ensemble: string): string => `<!-- seedgate:v1 guard ${ensemble} -->`
export const auditMarker = (ensemble: string): string => `<!-- seedgate:v1 audit ${ensemble} -->`

export const auditTitle = (ensemble: string): string => `${ensemble} is not as it was promoted`

interface Page extends Guarded {
  readonly ensemble: string
  /** Path of the recipe. */
  readonly recipe: string
  readonly runUrl: string
}

export interface GuardPage extends Page {
  /** Full commit ids. */
  readonly base: string
  readonly head: string
  readonly policyFrom: 'base' | 'head'
  readonly containsBase: boolean
}

export interface AuditPage extends Page {
  /** Full commit id. */
  readonly revision: string
}

/** What the table may take of a comment's 65,536 UTF-16 units; the rest is a few lines. */
const TABLE_BUDGET = 40_000
const NOTES_BUDGET = 8_000

/** Markdown for the job summary and, behind the marker, for the comment. */
export function renderGuard(page: GuardPage): string {
  const { findings, ensemble, base, head } = page
  const passed = findings.length === 0
  const headline = passed
    ? `### ✅ Guard of ${codeSpan(ensemble)}: no findings`
    : `### ✋ Guard of ${codeSpan(ensemble)}: ${plural(findings.length, 'finding')}`
  const notes = [
    ...(page.policyFrom === 'head' ? [`Note: ${FIRST_RECIPE}.`] : []),
    ...(page.containsBase ? [] : [`Note: ${WITHOUT_BASE}.`]),
  ]
  const compared = `The change ${codeSpan(head)} on ${codeSpan(base)}, by the recipe ${codeSpan(page.recipe)} of the ${page.policyFrom === 'base' ? 'latter' : 'former'}, in [this run](${page.runUrl}). Nothing of the change was run.`
  return pageOf(headline, page, [...notes, compared])
}

/** Markdown for the job summary and, behind the marker, for the issue. */
export function renderAudit(page: AuditPage): string {
  const { findings, ensemble } = page
  const headline =
    findings.length === 0
      ? `### ✅ Audit of ${codeSpan(ensemble)}: everything is as it was promoted`
      : `### ✋ Audit of ${codeSpan(ensemble)}: ${plural(findings.length, 'finding')}`
  const looked = `Looked at: every row and file at ${codeSpan(page.revision)}, by the recipe ${codeSpan(page.recipe)} there, in [this run](${page.runUrl}).`
  return pageOf(headline, page, [looked])
}

/** The body of the issue: the page, and what becomes of the issue. */
export function renderDrift(page: AuditPage): string {
  const closing = 'Every audit brings this issue up to date; the first one without findings closes it.'
  return `${renderAudit(page)}\n${closing}\n`
}

/** The last comment of the issue when it is closed. */
export function renderMended({ revision, runUrl }: AuditPage): string {
  return `No findings any more at ${codeSpan(revision)}: [this run](${runUrl}).\n`
}

function pageOf(
  headline: string,
  { findings, notes: noted, vouching }: Guarded,
  notes: readonly string[],
): string {
  const sections = [
    [headline],
    ...(findings.length === 0 ? [] : [table(findings)]),
    ...(noted.length === 0 ? [] : [noteLines(noted)]),
    ...(vouching === null ? [] : [vouchingLines(vouching)]),
    notes,
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function table(findings: readonly GuardFinding[]): string[] {
  const rows = findings.map(({ code, file, row, message }) =>
    line([
      `\`${code}\``,
      cellSpan(file, 200),
      row === null ? '–' : cellSpan(row),
      cellSpan(message, MESSAGE_LENGTH),
      FINDINGS[code].whatToDo,
    ]),
  )
  const { kept, left } = cutRows(rows, TABLE_BUDGET)
  return [
    line(['code', 'file', 'row', 'what', 'what to do']),
    line([':--', ':--', ':--', ':--', ':--']),
    ...kept,
    ...(left === 0 ? [] : ['', `${plural(left, 'more finding')} not shown here.`]),
  ]
}

/** Notes never fail a change: a list, folded away where it is long, and loosened policy first. */
function noteLines(notes: readonly GuardFinding[]): string[] {
  const loosened = notes.filter(({ code }) => code === 'policy-loosened')
  const others = notes.filter(({ code }) => code !== 'policy-loosened')
  const items = [...loosened, ...others].map(
    ({ code, message }) => `- \`${code}\`: ${codeSpan(message, MESSAGE_LENGTH)}`,
  )
  const { kept, left } = cutRows(items, NOTES_BUDGET)
  const list = [...kept, ...(left === 0 ? [] : [`- ${plural(left, 'more note')} not shown here`])]
  const title = `${plural(notes.length, 'note')}, which do not fail the check`
  return notes.length <= 5
    ? [`${title}:`, '', ...list]
    : ['<details>', `<summary>${title}</summary>`, '', ...list, '', '</details>']
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const STATES: Readonly<Record<Vouching['state'], string>> = {
  vouched: 'vouched for',
  refused: 'not vouched for',
  'not-checked': 'not checked; its being in the tree proves nothing',
}

function vouchingLines({ verdictSha256, state, answers }: Vouching): string[] {
  return [
    `Verdict \`${verdictSha256}\`: **${STATES[state]}**`,
    ...(answers.length === 0 ? [] : ['']),
    ...answers.map(
      ({ voucher, answer, detail }) =>
        `- ${codeSpan(voucher)}: ${answer}: ${codeSpan(detail, MESSAGE_LENGTH)}`,
    ),
  ]
}
