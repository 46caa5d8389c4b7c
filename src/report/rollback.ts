// The draft pull request that undoes a flip, and the issue that follows until somebody knows why it had to be undone.
import type { RollbackPlan } from '../registry/plan-rollback.js'
import { cutRows } from './cut.js'
import { cellSpan, codeSpan } from './escape.js'
import { plural } from './numbers.js'

export interface RollbackPage {
  readonly plan: RollbackPlan
  readonly baseBranch: string
  /** Path of the registry. */
  readonly registry: string
  /** Of the run that made the rollback. */
  readonly runUrl: string
}

/** The first line of the issue, by which it is found again; an ensemble's name cannot end it. */
export function rollbackMarker({ ensemble, verdictSha256 }: RollbackPlan): string {
  return `<!-- seedgate:v1 rollback ${ensemble} ${verdictSha256} -->`
}

export function rollbackIssueTitle({ ensemble, verdictSha256 }: RollbackPlan): string {
  return `${ensemble} is rolled back (verdict ${verdictSha256.slice(0, 12)})`
}

/** What the parts that grow with the ensemble may take of 65,536 UTF-16 units. */
const BUDGET = { rows: 24_000, files: 18_000 } as const

/** Markdown, ending with a newline. */
export function renderRollback({ plan, baseBranch, registry, runUrl }: RollbackPage): string {
  const sections = [
    [
      `Takes ${plural(plan.rows.length, 'row')} of ${codeSpan(registry)}, the members of ${codeSpan(plan.ensemble)}, ${plan.liveAgain === null ? 'out of production' : `back to the verdict \`${plan.liveAgain}\``}: what the flip \`${plan.flip}\` changed is as it was before it, to the byte. Whatever else changed since stays.`,
    ],
    ['#### The rows', '', ...rowsTable(plan)],
    [
      '#### Where it comes from',
      '',
      `- verdict that is undone: sha256 \`${plan.verdictSha256}\``,
      `- flip that is undone: \`${plan.flip}\``,
      `- made by [this run](${runUrl})`,
    ],
    [
      '#### Checked before this was opened',
      '',
      `- None of these rows and files changed on ${codeSpan(baseBranch)} after the flip; otherwise there would be no such pull request.`,
      '- The registry reads as before; two tokens a row, and nothing else, changed in it.',
    ],
    [
      '#### Not checked',
      '',
      '- Whether what was there before the flip is fit for use: placeholders are back where placeholders were.',
    ],
    [
      '#### How to undo it',
      '',
      'Close this pull request, or, once it is merged, revert its commit; or train and decide again, and flip that verdict. The verdict that is undone never comes back: the ledger says that it was rolled back.',
    ],
    ['<details><summary>Files</summary>', '', ...filesList(plan), '', '</details>'],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** Markdown. @param pull the draft that undoes it */
export function renderRollbackIssue(
  { plan, runUrl }: RollbackPage,
  pull: { readonly number: number; readonly url: string },
): string {
  return [
    `[#${pull.number}](${pull.url}) takes ${codeSpan(plan.ensemble)} out of production again, as [somebody asked](${runUrl}).`,
    '',
    '- [ ] look at the pull request, mark it ready and merge it',
    '- [ ] find out what was wrong, and why the gate did not see it',
    '- [ ] change corpus, trainer or thresholds in a change of its own, and train again',
    '',
    `What was undone: the flip \`${plan.flip}\`, of the verdict with sha256 \`${plan.verdictSha256}\`. Close this issue when that is known.`,
    '',
  ].join('\n')
}

function rowsTable({ rows }: RollbackPlan): string[] {
  const lines = rows.map(({ id, edits }) => {
    const digest = edits.find(({ expected }) => expected.startsWith('"'))
    const [from, to] = [digest?.expected, digest?.replacement].map((token) => token?.replaceAll('"', ''))
    return `| ${cellSpan(id)} | ${cellSpan(from ?? 'unchanged', 64)} | ${cellSpan(to ?? 'unchanged', 64)} |`
  })
  const { kept, left } = cutRows(lines, BUDGET.rows)
  return [
    '| row | sha256 in production | sha256 before and again |',
    '| :-- | :-- | :-- |',
    ...kept,
    ...(left === 0 ? [] : ['', `${plural(left, 'more row')} not shown here; the diff shows them.`]),
  ]
}

function filesList({ files }: RollbackPlan): string[] {
  const lines = files.map(
    ({ path, after }) => `- ${codeSpan(path, 300)}${after === null ? ' (removed)' : ''}`,
  )
  const { kept, left } = cutRows(lines, BUDGET.files)
  return [...kept, ...(left === 0 ? [] : [`- and ${plural(left, 'more file')}; the diff shows them`])]
}
