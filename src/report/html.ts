// report.html: the verdict with its plots and tables, in one file that needs nothing else.
import type { Verdict } from '../gate/verdict.js'
import { REASONS } from '../gate/reasons.js'
import { escapeHtml, htmlText, MESSAGE_LENGTH, visible } from './escape.js'
import { foldTable } from './fold-table.js'
import { gateChecks } from './gate-checks.js'
import type { ReportInput } from './input.js'
import { plural } from './numbers.js'
import { figureHtml } from './page/figure.js'
import { PAGE_STYLE } from './page/style.js'
import { digestsTable, foldsTable, gateTable, originTable } from './page/tables.js'
import { foldHeatMap } from './plots/fold-heat-map.js'
import { collectPoints } from './plots/points.js'
import { predictedVsTarget } from './plots/predicted-vs-target.js'
import { residualsBySource } from './plots/residuals-by-source.js'
import { residualsByTarget } from './plots/residuals-by-target.js'
import { spreadStrip } from './plots/spread-strip.js'
import { mark, pinNote, whatWasComputed } from './what-was-computed.js'

/** The same input gives the same bytes. The page runs no script and may load nothing: its policy says so to the browser. */
export async function renderHtml(input: ReportInput): Promise<string> {
  const { verdict, verdictSha256, seeds } = input
  const folds = foldTable(seeds)
  const sections = [
    header(verdict),
    holdReasons(verdict),
    notes(verdict),
    section('Gate', gateTable(verdict), figureHtml(await spreadStrip(seeds, verdict.gate))),
    section(
      'Folds',
      folds.rows.length === 0 ? '<p>No fold was evaluated.</p>' : figureHtml(await foldHeatMap(folds)),
      foldsTable(folds),
    ),
    section('Predictions', ...(await predictionFigures(input))),
    section('Digests', digestsTable(verdict, verdictSha256)),
    section('Where this was made', originTable(verdict)),
  ]
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${verdict.verdict}: ${escapeHtml(visible(verdict.ensemble))}</title>
<style>
${PAGE_STYLE}
</style>
</head>
<body>
<main>
${sections.filter((html) => html !== '').join('\n')}
</main>
</body>
</html>
`
}

function header(verdict: Verdict): string {
  const passed = verdict.verdict === 'PROMOTE'
  const { mean, spread, lowest } = gateChecks(verdict)
  const cards = [mean, spread, lowest].map(
    (check) =>
      `<li><span>${check.name}</span><b class="${check.passed ? 'pass' : 'hold'}">${check.value}</b>` +
      `<span>${check.passed ? '✓ passes' : '✗ fails'}: ${check.limit}</span></li>`,
  )
  const note = pinNote(verdict)
  const computed = whatWasComputed(verdict).map(
    (one) => `<li>${mark(one.computed)} ${escapeHtml(one.sentence)}</li>`,
  )
  return `<header>
<h1>${htmlText(verdict.ensemble)}<span class="verdict ${passed ? 'pass' : 'hold'}">${verdict.verdict}</span></h1>
<p class="lead">${plural(verdict.seeds.length, 'seed')}${note === null ? '' : `, ${note}`}. Next: ${htmlText(verdict.recommendation, MESSAGE_LENGTH)}</p>
<ul class="computed">${computed.join('')}</ul>
<ul class="cards">${cards.join('')}</ul>
</header>`
}

function holdReasons({ reasons }: Verdict): string {
  if (reasons.length === 0) return ''
  const items = reasons.map(({ code, message }) => {
    const { title, whatToDo } = REASONS[code]
    return `<li><b>${title}</b> <code>${code}</code><br>${htmlText(message, MESSAGE_LENGTH)}<br>What to do: ${ownMarkdown(whatToDo)}</li>`
  })
  return section(
    `Why it is HOLD: ${plural(reasons.length, 'reason')}`,
    `<ol class="reasons">${items.join('\n')}</ol>`,
  )
}

function notes({ notes: all = [] }: Verdict): string {
  if (all.length === 0) return ''
  const items = all.map((note) => `<li>${htmlText(note, MESSAGE_LENGTH)}</li>`)
  return section('To know, and no reason to HOLD', `<ul>${items.join('\n')}</ul>`)
}

/** Our own sentences mark names by backticks, and what matters by stars, as Markdown shows them. */
const ownMarkdown = (text: string): string =>
  escapeHtml(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')

async function predictionFigures({ predictions }: ReportInput): Promise<string[]> {
  if (predictions === null)
    return ['<p>The trainer wrote no predictions: its metrics are reported, not recomputed.</p>']
  const points = collectPoints(predictions)
  if (points.sources.length === 0) return ['<p>There is no finite prediction to draw.</p>']
  const seeds = predictions.map(({ seed }) => seed)
  const figures = [
    await predictedVsTarget(seeds, points),
    await residualsBySource(points),
    await residualsByTarget(seeds, points),
  ]
  return figures.map(figureHtml)
}

const section = (title: string, ...parts: readonly string[]): string =>
  `<section>\n<h2>${title}</h2>\n${parts.join('\n')}\n</section>`
