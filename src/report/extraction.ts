// What an extraction came to, as Markdown: the pin, the cells and their times, and what changes against the table pinned now.
import type { ExtractRecord } from '../extract/record.js'
import type { CellPlace, TableChange, Unknown } from '../extract/table-change.js'
import { cellSpan, codeSpan } from './escape.js'
import { count, fixed, plural } from './numbers.js'

export interface Extraction {
  readonly cells: {
    readonly planned: number
    readonly made: number
    readonly kept: number
    readonly left: number
  }
  readonly table: { readonly sha256: string; readonly rows: number } | null
  readonly record: ExtractRecord | null
  readonly change: TableChange | Unknown | null
  readonly pinned: boolean
}

/** Rows of a table of the summary; the record has all. */
const SHOWN = 30

export function renderExtraction({ cells, table, record, change, pinned }: Extraction): string {
  const counts = `${plural(cells.planned, 'cell')}: ${count(cells.made)} made now, ${count(cells.kept)} finished earlier${cells.left > 0 ? `, ${count(cells.left)} left for other runs` : ''}.`
  if (table === null || record === null)
    return `## Extraction: part of the cells\n\n${counts}\n\nNo table yet: a table has all cells or is not written.\n`
  return [
    '## Extraction: the table is whole',
    pinned
      ? 'The pin in the recipe:'
      : 'Put this pin into the recipe, in a reviewed change, together with the table:',
    `\`\`\`yaml\ncorpus:\n  sha256: ${table.sha256}\n\`\`\``,
    `${plural(table.rows, 'row')}. ${counts}`,
    `${codeSpan(record.ffmpeg.version)}, libvmaf ${codeSpan(record.ffmpeg.libvmaf)}, model ${codeSpan(record.teacher.model)}.`,
    encoders(record),
    changes(change),
    '',
  ].join('\n\n')
}

function encoders(record: ExtractRecord): string {
  const names = [...new Set(record.cells.map(({ encoder }) => encoder))]
  const lines = names.map((name) => {
    const cells = record.cells.filter(({ encoder }) => encoder === name)
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    return row([
      cellSpan(name),
      cellSpan(record.ffmpeg.encoders[name] ?? 'not told'),
      count(cells.length),
      `${fixed(sum(cells.map(({ encode_seconds }) => encode_seconds ?? 0)), 1)} s`,
      `${fixed(sum(cells.map(({ score_seconds }) => score_seconds)), 1)} s`,
      `${fixed(sum(cells.map(({ bitrate_kbps }) => bitrate_kbps)) / cells.length, 0)} kbit/s`,
    ])
  })
  return [
    row(['encoder', 'version', 'cells', 'encoding', 'scoring', 'mean bitrate']),
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n')
}

function changes(change: TableChange | Unknown | null): string {
  const title = '### Against the table that the recipe names'
  if (change === null || 'why' in change)
    return `${title}\n\nNothing to compare with: ${change === null ? 'no table' : codeSpan(change.why, 300)}.`
  if (change.sha256.before === change.sha256.now) return `${title}\n\nThe same bytes.`
  const rows = `${count(change.rows.before)} → ${count(change.rows.now)} rows; ${plural(change.added.length, 'cell')} added, ${count(change.removed.length)} removed, ${count(change.common.length)} in both.`
  const differing = change.common
    .filter(({ before, now }) => before !== now && Math.abs(now - before) >= 5e-7)
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before))
  const lines = differing
    .slice(0, SHOWN)
    .map((cell) =>
      row([...place(cell), fixed(cell.before, 3), fixed(cell.now, 3), fixed(cell.now - cell.before, 3)]),
    )
  const more =
    differing.length > SHOWN
      ? [`\nand ${plural(differing.length - SHOWN, 'cell')} with smaller differences`]
      : []
  const table =
    differing.length === 0
      ? 'The mean score of every common cell is the same.'
      : [
          'Mean score of common cells, the largest difference first:\n',
          row(['source', 'encoder', 'quality', 'before', 'now', 'difference']),
          '|---|---|---|---|---|---|',
          ...lines,
          ...more,
        ].join('\n')
  return [title, rows, listed('Added', change.added), listed('Removed', change.removed), table]
    .filter((part) => part !== '')
    .join('\n\n')
}

function listed(what: string, cells: readonly CellPlace[]): string {
  if (cells.length === 0) return ''
  const shown = cells
    .slice(0, 10)
    .map(({ source, encoder, quality }) => codeSpan(`${source}, ${encoder}, ${quality}`))
  return `${what}: ${shown.join('; ')}${cells.length > 10 ? `; and ${cells.length - 10} more` : ''}.`
}

function place({ source, encoder, quality }: CellPlace): string[] {
  return [cellSpan(source), cellSpan(encoder), String(quality)]
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
