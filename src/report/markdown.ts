// The verdict as GitHub shows it, in a job summary or a comment: the answer first, then why, then the numbers.
import { REASONS } from '../gate/reasons.js'
import type { Verdict } from '../gate/verdict.js'
import { plccChart } from './chart.js'
import { cutRows } from './cut.js'
import { digests, origin } from './digests.js'
import { cellSpan, codeSpan, MESSAGE_LENGTH } from './escape.js'
import { foldTable } from './fold-table.js'
import { gateChecks, type GateCheck } from './gate-checks.js'
import type { ReportInput } from './input.js'
import { correlation, count, plural } from './numbers.js'
import { computedItems, pinNote } from './what-was-computed.js'

/** A comment may have 65,536 characters; the rest is for whoever adds a marker and links. */
export const MARKDOWN_LIMIT = 60_000
/** What each part that grows with the run may take; with the parts that do not, they stay below the limit. */
const BUDGET = { reasons: 18_000, notes: 3_000, folds: 22_000, digests: 11_000 } as const
const REPORT = 'The whole of it is in `report.html`.'

/** GitHub-flavoured Markdown, at most MARKDOWN_LIMIT UTF-16 units, ending with a newline. */
export function renderMarkdown(input: ReportInput): string {
  const { verdict, seeds } = input
  const sections = [
    headline(verdict),
    holdReasons(verdict),
    notes(verdict),
    foldsTable(input),
    plccChart(seeds, verdict.gate.per_seed_min),
    details('Digests', digestsTable(input)),
    details('Where this was made', originTable(verdict)),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function headline(verdict: Verdict): string[] {
  const { mean, spread, lowest } = gateChecks(verdict)
  const checks = [mean, spread, lowest].map((check) => `${check.name} ${outcome(check)}`)
  const note = pinNote(verdict)
  const icon = verdict.verdict === 'PROMOTE' ? '✅' : '✋'
  return [
    `### ${icon} ${verdict.verdict}: ${[...checks, ...(note === null ? [] : [note])].join(' · ')}`,
    '',
    `Ensemble ${codeSpan(verdict.ensemble)}, ${plural(verdict.seeds.length, 'seed')}.`,
    '',
    ...computedItems(verdict),
    '',
    `Next: ${codeSpan(verdict.recommendation, MESSAGE_LENGTH)}`,
  ]
}

const outcome = ({ value, limit, passed }: GateCheck): string =>
  `**${value}** (${limit}${passed ? '' : ' ✗'})`

function holdReasons({ reasons }: Verdict): string[] {
  if (reasons.length === 0) return []
  const items = reasons.map(({ code, message }) => {
    const { title, whatToDo } = REASONS[code]
    return `1. **${title}** (\`${code}\`): ${codeSpan(message, MESSAGE_LENGTH)}<br>**What to do:** ${whatToDo}`
  })
  const { kept, left } = cutRows(items, BUDGET.reasons)
  const note = left === 0 ? [] : ['', `${plural(left, 'more reason')} not shown. ${REPORT}`]
  return [`#### Why it is HOLD: ${plural(reasons.length, 'reason')}`, '', ...kept, ...note]
}

function notes({ notes: all = [] }: Verdict): string[] {
  if (all.length === 0) return []
  const { kept, left } = cutRows(
    all.map((note) => `- ${codeSpan(note, MESSAGE_LENGTH)}`),
    BUDGET.notes,
  )
  const rest = left === 0 ? [] : ['', `${plural(left, 'more note')} not shown. ${REPORT}`]
  return ['#### To know, and no reason to HOLD', '', ...kept, ...rest]
}

/** Folds down, seeds across; each seed's worst fold in bold. */
function foldsTable({ seeds }: ReportInput): string[] {
  const table = foldTable(seeds)
  if (table.rows.length === 0) return []
  const rows = table.rows.map(({ heldOut, nVal, cells }) => {
    const shown = cells.map((cell, index) => {
      const text = cell === null ? '–' : correlation(cell.plcc)
      return table.worst[index] === heldOut ? `**${text}**` : text
    })
    return row([cellSpan(heldOut), count(nVal), ...shown])
  })
  const mean = row(['**mean**', '', ...seeds.map(({ losoPlcc }) => correlation(losoPlcc))])
  const { kept, left } = cutRows(rows, BUDGET.folds)
  const note =
    left === 0 ? [] : ['', `${plural(left, 'more fold')} not shown; the mean is over all. ${REPORT}`]
  return [
    '#### PLCC per held-out source and seed (bold: the seed’s worst)',
    '',
    row(['held-out source', 'rows', ...seeds.map(({ seed }) => `seed ${seed}`)]),
    row([':--', '--:', ...seeds.map(() => '--:')]),
    ...kept,
    mean,
    ...note,
  ]
}

function digestsTable({ verdict, verdictSha256 }: ReportInput): string[] {
  const rows = digests(verdict, verdictSha256).map(({ name, what, sha256 }) =>
    row([what, cellSpan(name), sha256 === null ? '**none**' : cellSpan(sha256)]),
  )
  const { kept, left } = cutRows(rows, BUDGET.digests)
  const note = left === 0 ? [] : ['', `${plural(left, 'more digest')} not shown. ${REPORT}`]
  return [row(['what', 'file', 'sha256']), row([':--', ':--', ':--']), ...kept, ...note]
}

function originTable(verdict: Verdict): string[] {
  return [
    row(['what', 'value']),
    row([':--', ':--']),
    ...origin(verdict).map(([what, value]) => row([what, cellSpan(value)])),
  ]
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** GitHub reads Markdown inside only after an empty line. */
const details = (title: string, lines: readonly string[]): string[] => [
  `<details><summary>${title}</summary>`,
  '',
  ...lines,
  '',
  '</details>',
]
