// Which fold is weak, and whether it is for every seed.
import type { TopLevelSpec } from 'vega-lite'
import type { FoldTable } from '../fold-table.js'
import { correlation } from '../numbers.js'
import type { Figure } from './figure.js'
import { distinctLabels } from './labels.js'
import { extent } from './range.js'
import { renderSvg } from './render-svg.js'
import { heat, HEAT_CLASSES, heatInk, INK, LIMIT, VOID, NAME_AXIS } from './theme.js'

const ABSENT = 'none'

export async function foldHeatMap(table: FoldTable): Promise<Figure> {
  const [low, high] = extent(finitePlccs(table))
  const labels = distinctLabels(table.rows.map(({ heldOut }) => heldOut))
  const values = table.rows.flatMap(({ heldOut, cells }, row) =>
    cells.map((cell, column) => {
      const heatClass = cell === null ? null : classOf(cell.plcc, low, high)
      return {
        source: labels[row]!,
        seed: String(table.seeds[column]!.seed),
        text: cell === null ? ABSENT : correlation(cell.plcc),
        fill: heatClass === null ? VOID : heat(heatClass),
        ink: heatClass === null ? INK : heatInk(heatClass),
        worst: table.worst[column] === heldOut,
      }
    }),
  )
  const ramp = Array.from({ length: HEAT_CLASSES }, (_, index) => heat(index))
  const plain = { scale: null, type: 'nominal', legend: null } as const
  const spec: TopLevelSpec = {
    data: { values },
    width: { step: table.seeds.length > 7 ? 64 : 84 },
    height: { step: 28 },
    encoding: {
      x: {
        field: 'seed',
        type: 'nominal',
        sort: table.seeds.map(({ seed }) => String(seed)),
        axis: { title: 'seed', orient: 'top', labelAngle: 0, ticks: false },
      },
      y: {
        field: 'source',
        type: 'nominal',
        sort: labels,
        axis: { title: 'held-out source', ...NAME_AXIS },
      },
    },
    layer: [
      {
        mark: { type: 'rect', stroke: 'var(--page)', strokeWidth: 2, cornerRadius: 4 },
        encoding: { color: { field: 'fill', ...plain } },
      },
      {
        transform: [{ filter: 'datum.worst' }],
        mark: { type: 'rect', filled: false, stroke: LIMIT, strokeWidth: 2, cornerRadius: 4 },
      },
      {
        mark: { type: 'text', fontSize: 12 },
        encoding: { text: { field: 'text', type: 'nominal' }, color: { field: 'ink', ...plain } },
      },
    ],
    config: { view: { stroke: null } },
  }
  const label =
    `Heat map of PLCC, ${labels.length} held-out sources by ${table.seeds.length} seeds, ` +
    `from ${correlation(low)} to ${correlation(high)}. The numbers are in the folds table.`
  return {
    id: 'folds',
    title: 'PLCC per held-out source and seed',
    svg: await renderSvg('folds', label, spec),
    key: [
      { mark: 'ramp', colours: ramp, label: `${correlation(low)} to ${correlation(high)}` },
      { mark: 'box', colour: VOID, label: 'undefined or missing' },
      { mark: 'outline', colour: LIMIT, label: 'a seed’s worst fold' },
    ],
    caption:
      'Pearson correlation of prediction and target over the held-out rows (dimensionless). ' +
      'Colours span the lowest to the highest value shown, whatever these are: read the numbers before the colours.',
  }
}

const finitePlccs = ({ rows }: FoldTable): number[] =>
  rows
    .flatMap(({ cells }) => cells.flatMap((cell) => (cell === null ? [] : [cell.plcc])))
    .filter(Number.isFinite)

/** From 0, the weakest, to HEAT_CLASSES − 1; null for what is undefined. */
function classOf(plcc: number, low: number, high: number): number | null {
  if (!Number.isFinite(plcc)) return null
  const share = high > low ? (plcc - low) / (high - low) : 1
  return Math.min(HEAT_CLASSES - 1, Math.floor(share * HEAT_CLASSES))
}
