// Where predictions leave the diagonal: one square per held-out source.
import type { TopLevelSpec } from 'vega-lite'
import { count } from '../numbers.js'
import type { Figure } from './figure.js'
import { seedKey } from './key.js'
import { distinctLabels } from './labels.js'
import { drawnOf, thin, type PointSet } from './points.js'
import { extent, padded, within } from './range.js'
import { renderSvg } from './render-svg.js'
import { INK, seedColours } from './theme.js'

const MOST_POINTS = 400
/** Predictions further out than this fraction of the targets' range are drawn at the edge. */
const BEYOND = 0.25

export async function predictedVsTarget(seeds: readonly number[], points: PointSet): Promise<Figure> {
  const all = points.sources.flatMap((source) => source.points)
  const targets = extent(all.map(({ target }) => target))
  const range = within(
    padded(extent(all.flatMap((p) => [p.target, p.prediction])), 0.02),
    padded(targets, BEYOND),
  )
  const outside = all.filter(({ prediction }) => prediction < range[0] || prediction > range[1]).length
  const labels = distinctLabels(points.sources.map(({ heldOut }) => heldOut))
  const values = points.sources.flatMap((source, index) =>
    thin(source.points, MOST_POINTS).map((point) => ({ ...point, source: labels[index]! })),
  )
  const [columns, size] = grid(labels.length)
  const scale = { domain: [...range], nice: false, clamp: true, zero: false }
  const spec: TopLevelSpec = {
    data: { values },
    facet: { field: 'source', type: 'nominal', sort: labels, header: { title: null, labelPadding: 4 } },
    columns,
    spacing: { row: 16, column: 20 },
    spec: {
      width: size,
      height: size,
      layer: [
        {
          mark: { type: 'circle', size: 9, opacity: 0.65 },
          encoding: {
            x: { field: 'target', type: 'quantitative', scale, axis: { title: 'target', tickCount: 4 } },
            y: {
              field: 'prediction',
              type: 'quantitative',
              scale,
              axis: { title: 'prediction', tickCount: 4 },
            },
            color: {
              field: 'seed',
              type: 'ordinal',
              scale: { domain: [...seeds.keys()], range: seedColours(seeds) },
              legend: null,
            },
          },
        },
        {
          data: { values: range.map((value) => ({ value })) },
          mark: { type: 'line', color: INK, strokeWidth: 1, strokeDash: [4, 3], opacity: 0.8 },
          encoding: {
            x: { field: 'value', type: 'quantitative' },
            y: { field: 'value', type: 'quantitative' },
          },
        },
      ],
    },
  }
  const label = `Scatter plots of prediction against target for ${labels.length} held-out sources, with the identity line.`
  return {
    id: 'predicted',
    title: 'Predicted against target, per held-out source',
    svg: await renderSvg('predicted', label, spec),
    key: [...seedKey(seeds), { mark: 'dashes', colour: INK, label: 'prediction = target' }],
    caption: [
      'Every point is a corpus row, predicted by a model that never saw its source; both axes in units of the target.',
      drawnOf(values.length, all.length),
      ...(outside === 0
        ? []
        : [`${count(outside)} predictions lie beyond the axes; those drawn are drawn at the edge.`]),
      ...(points.notFinite === 0
        ? []
        : [`${count(points.notFinite)} rows without a finite prediction are not shown.`]),
    ].join(' '),
  }
}

/** Columns, and the side of a square in pixels, so that the squares fill the page's width. */
function grid(sources: number): readonly [columns: number, size: number] {
  if (sources <= 2) return [2, 400]
  return sources <= 12 ? [3, 275] : [4, 196]
}
