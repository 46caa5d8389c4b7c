// The draft pull request of a flip: what changes, why it may, who approved it, what nobody has checked, and the way back.
import type { ApprovalRecord } from '../approval/record.js'
import type { Verdict } from '../gate/verdict.js'
import { whatFlips } from '../registry/flip-message.js'
import type { FlipPlan } from '../registry/plan-flip.js'
import { cutRows } from './cut.js'
import { cellSpan, codeSpan } from './escape.js'
import { gateChecks } from './gate-checks.js'
import { plural } from './numbers.js'
import { checked, notChecked } from './what-was-checked.js'
import { computedItems, pinNote } from './what-was-computed.js'

export interface FlipRequestPage {
  readonly plan: FlipPlan
  readonly verdict: Verdict
  readonly approval: ApprovalRecord
  readonly baseBranch: string
  /** Of the run that decided, and of the artifact with verdict and evidence. */
  readonly runUrl: string
  readonly artifactUrl: string
  /** `sha256:` and hex. */
  readonly artifactDigest: string
}

/** What the parts that grow with the ensemble may take, in UTF-16 units; the rest stays far below what is left of 65,536. */
const BUDGET = { rows: 24_000, files: 18_000 } as const

/** Markdown, ending with a newline. */
export function renderPullRequest(page: FlipRequestPage): string {
  const { plan, verdict } = page
  const note = pinNote(verdict)
  const sections = [
    [opening(plan), ...replacedLines(plan)],
    [`#### What was computed${note === null ? '' : ` (${note})`}`, '', ...computedItems(verdict)],
    ['#### The gate', '', ...gateTable(verdict)],
    ['#### Who approved', '', ...approvalLines(page.approval)],
    ['#### The rows', '', ...rowsTable(plan)],
    ['#### Where it comes from', '', ...originLines(page)],
    ['#### Checked before this was opened', '', ...checked(page).map((line) => `- ${line}`)],
    ['#### Not checked', '', ...notChecked(page).map((line) => `- ${line}`)],
    ['#### How to undo it', '', ...undoLines(page)],
    ['<details><summary>Files</summary>', '', ...filesList(plan), '', '</details>'],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function opening({ rows, base, ensemble }: FlipPlan): string {
  const exactly = `the members of ${codeSpan(ensemble)}, exactly as they were decided on and approved`
  if (rows.every(({ kind }) => kind === 'first'))
    return `Flips ${plural(rows.length, 'row')} of ${codeSpan(base.path)} from smoke to production: ${exactly}. Of each row only \`smoke\` and \`sha256\` change.`
  return `Changes ${plural(rows.length, 'row')} of ${codeSpan(base.path)} (${whatFlips(rows)}): ${exactly}. Of each row at most \`smoke\` and \`sha256\` change.`
}

/** What was live before; empty where nothing was. */
function replacedLines({ rows, replaces, files }: FlipPlan): string[] {
  const gone = files.filter(({ after }) => after === null).map(({ path }) => codeSpan(path, 300))
  const removed =
    gone.length === 0 ? [] : ['', `Removed, as nothing reads them any more: ${gone.join(', ')}.`]
  if (replaces !== null)
    return ['', `Takes the place of the verdict \`${replaces}\`, which is live now.`, ...removed]
  return rows.some(({ kind }) => kind !== 'first')
    ? ['', '**No verdict stood behind the rows that are in production now.**', ...removed]
    : removed
}

function gateTable(verdict: Verdict): string[] {
  const { mean, spread, lowest } = gateChecks(verdict)
  return [
    '| check | value | limit | |',
    '| :-- | --: | :-- | :-- |',
    ...[mean, spread, lowest].map(
      ({ name, value, limit, passed }) => `| ${name} | **${value}** | ${limit} | ${passed ? '✅' : '✗'} |`,
    ),
  ]
}

function approvalLines({ approver, channel, environment, run, ...record }: ApprovalRecord): string[] {
  const who = `${codeSpan(approver.login)} (id ${approver.id})`
  const how =
    channel === 'environment'
      ? `reviewing the environment ${codeSpan(environment?.name ?? '')} in run ${run.id}, attempt ${run.attempt}`
      : `[commenting](${record.comment_url ?? ''}) \`/promote\` and the verdict’s digest, with ${codeSpan(record.permission ?? '')} permission`
  const starters = run.started_by.map(({ login }) => codeSpan(login)).join(', ')
  return [
    `${who} approved by ${how}. Read at ${record.observed_at_utc}.`,
    '',
    record.self_approval
      ? '**This is a self-approval:** the approver started the run as well, which the recipe allows (`flip.allowSelfApproval`).'
      : `The run was started by ${starters}: somebody else.`,
    ...(record.comment === '' ? [] : ['', `The approver wrote: ${codeSpan(record.comment, 300)}`]),
  ]
}

function rowsTable({ rows }: FlipPlan): string[] {
  const lines = rows.map(
    ({ id, before, after }) => `| ${cellSpan(id)} | ${cellSpan(before, 64)} | ${cellSpan(after, 64)} |`,
  )
  const { kept, left } = cutRows(lines, BUDGET.rows)
  return [
    '| row | sha256 before | sha256 after |',
    '| :-- | :-- | :-- |',
    ...kept,
    ...(left === 0 ? [] : ['', `${plural(left, 'more row')} not shown here; the diff shows them.`]),
  ]
}

function originLines({ plan, verdict, runUrl, artifactUrl, artifactDigest }: FlipRequestPage): string[] {
  return [
    `- verdict: sha256 \`${plan.verdictSha256}\`, decided at ${codeSpan(verdict.generated_at_utc)}`,
    `- evidence: [artifact](${artifactUrl}), \`${artifactDigest}\`, of [the run that decided](${runUrl})`,
    `- recipe: ${codeSpan(verdict.policy.recipe)}, sha256 \`${verdict.policy.recipe_sha256}\``,
    `- corpus table: ${codeSpan(verdict.table.path)}, sha256 ${codeSpan(verdict.table.sha256 ?? 'none')}`,
  ]
}

function undoLines({ plan, baseBranch }: FlipRequestPage): string[] {
  return [
    `Close this pull request, or, once it is merged into ${codeSpan(baseBranch)}, revert its commit (GitHub’s **Revert** button, or`,
    `\`git revert\`). That restores the registry and every file byte for byte. Its commit carries \`Seedgate-Verdict: ${plan.verdictSha256}\`.`,
  ]
}

function filesList({ files }: FlipPlan): string[] {
  const lines = files.map(({ path, before }) => `- ${codeSpan(path, 300)}${before === null ? ' (new)' : ''}`)
  const { kept, left } = cutRows(lines, BUDGET.files)
  return [...kept, ...(left === 0 ? [] : [`- and ${plural(left, 'more file')}; the diff shows them`])]
}
