// The report's numbers as HTML tables.
import type { Verdict } from '../../gate/verdict.js'
import { digests, origin } from '../digests.js'
import { htmlText } from '../escape.js'
import type { FoldTable } from '../fold-table.js'
import { gateChecks } from '../gate-checks.js'
import { correlation, count, fixed } from '../numbers.js'

interface Cell {
  readonly html: string
  readonly kind?: 'number' | 'name' | 'digest' | 'number worst'
}

export function gateTable(verdict: Verdict): string {
  const { mean, spread, lowest } = gateChecks(verdict)
  return table(
    [{ html: 'check' }, number('value'), number('limit'), { html: 'result' }],
    [mean, spread, lowest].map((check) => [
      { html: check.name },
      number(check.value),
      number(check.limit),
      { html: check.passed ? '<span class="pass">✓ passes</span>' : '<span class="hold">✗ fails</span>' },
    ]),
  )
}

/** Folds down, seeds across, then the means over the seeds; each seed's worst fold stands out. */
export function foldsTable({ seeds, rows, worst }: FoldTable): string {
  const header = [
    { html: 'held-out source' },
    number('rows'),
    ...seeds.map(({ seed }) => number(`seed ${seed}`)),
    ...['mean PLCC', 'mean SROCC', 'mean RMSE'].map(number),
  ]
  const body = rows.map((row) => [
    name(row.heldOut),
    number(count(row.nVal)),
    ...row.cells.map((cell, index): Cell => {
      const html = cell === null ? 'missing' : correlation(cell.plcc)
      return { html, kind: worst[index] === row.heldOut ? 'number worst' : 'number' }
    }),
    number(correlation(row.meanPlcc)),
    number(correlation(row.meanSrocc)),
    number(fixed(row.meanRmse, 3)),
  ])
  const means = [
    { html: 'mean over folds' },
    number(''),
    ...seeds.map(({ losoPlcc }) => number(correlation(losoPlcc))),
  ]
  return table(header, body, [...means, number(''), number(''), number('')])
}

export function digestsTable(verdict: Verdict, verdictSha256: string): string {
  return table(
    [{ html: 'what' }, { html: 'file' }, { html: 'sha256' }],
    digests(verdict, verdictSha256).map(({ name: file, what, sha256 }) => [
      { html: what },
      name(file),
      {
        html: sha256 === null ? '<b class="hold">none</b>' : `<code>${htmlText(sha256)}</code>`,
        kind: 'digest',
      },
    ]),
  )
}

export function originTable(verdict: Verdict): string {
  return table(
    [{ html: 'what' }, { html: 'value' }],
    origin(verdict).map(([what, value]) => [{ html: what }, name(value)]),
  )
}

const number = (html: string): Cell => ({ html, kind: 'number' })
const name = (text: string): Cell => ({ html: htmlText(text), kind: 'name' })

function table(header: readonly Cell[], body: readonly (readonly Cell[])[], mean?: readonly Cell[]): string {
  const row = (tag: 'th' | 'td', cells: readonly Cell[]) =>
    cells
      .map(({ html, kind }) => `<${tag}${kind === undefined ? '' : ` class="${kind}"`}>${html}</${tag}>`)
      .join('')
  return [
    '<div class="scroll"><table>',
    `<thead><tr>${row('th', header)}</tr></thead>`,
    '<tbody>',
    ...body.map((cells) => `<tr>${row('td', cells)}</tr>`),
    ...(mean === undefined ? [] : [`<tr class="mean">${row('td', mean)}</tr>`]),
    '</tbody></table></div>',
  ].join('\n')
}
