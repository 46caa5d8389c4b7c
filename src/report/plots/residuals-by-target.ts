// Whether the error depends on the target: a model that shrinks towards the mean shows here, not in its PLCC.
import { quantileSorted } from 'simple-statistics'
import type { TopLevelSpec } from 'vega-lite'
import type { Figure } from './figure.js'
import { seedKey } from './key.js'
import { drawnOf, thin, type Point, type PointSet } from './points.js'
import { extent, padded, type Range } from './range.js'
import { renderSvg } from './render-svg.js'
import { ALLOWED, INK, seedColours } from './theme.js'

const MOST_POINTS = 2000
const BINS = 20
/** Fewer points have no quantiles worth a line. */
const FEWEST_IN_BIN = 20

export async function residualsByTarget(seeds: readonly number[], { sources }: PointSet): Promise<Figure> {
  const all = sources.flatMap(({ points }) => points)
  const targets = extent(all.map(({ target }) => target))
  const drawn = thin(all, MOST_POINTS)
  const binned = bands(all, targets)
  const x = {
    field: 'target',
    type: 'quantitative' as const,
    scale: { domain: [...padded(targets, 0.02)], nice: false, zero: false },
    axis: { title: 'target (units of the target)' },
  }
  const spec: TopLevelSpec = {
    width: 865,
    height: 300,
    layer: [
      {
        data: { values: binned },
        mark: { type: 'area', color: ALLOWED },
        encoding: { x, y: { field: 'p5', type: 'quantitative' }, y2: { field: 'p95' } },
      },
      {
        data: { values: drawn.map((point) => ({ ...point })) },
        mark: { type: 'circle', size: 9, opacity: 0.6 },
        encoding: {
          x,
          y: {
            field: 'residual',
            type: 'quantitative',
            axis: { title: 'prediction − target (units of the target)' },
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
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule', color: INK, strokeDash: [4, 3] },
        encoding: { y: { field: 'zero', type: 'quantitative' } },
      },
      {
        data: { values: binned },
        mark: { type: 'line', color: INK, strokeWidth: 2 },
        encoding: { x, y: { field: 'p50', type: 'quantitative' } },
      },
    ],
  }
  return {
    id: 'residuals-target',
    title: 'Residuals against the target',
    svg: await renderSvg(
      'residuals-target',
      'Scatter plot of residual against target, with median and 5 to 95 % band.',
      spec,
    ),
    key: [
      ...seedKey(seeds),
      { mark: 'line', colour: INK, label: 'median' },
      { mark: 'box', colour: ALLOWED, label: '5 % to 95 %' },
      { mark: 'dashes', colour: INK, label: 'no error' },
    ],
    caption:
      `Median and band over every row of every seed, in ${BINS} equal steps of the target. ` +
      drawnOf(drawn.length, all.length),
  }
}

/** Quantiles of the residuals in each step of the target that has enough of them, at the step's middle. */
function bands(points: readonly Point[], [low, high]: Range) {
  const width = (high - low) / BINS || 1
  const bins = Array.from({ length: BINS }, (): number[] => [])
  for (const { target, residual } of points)
    bins[Math.min(BINS - 1, Math.floor((target - low) / width))]!.push(residual)
  return bins.flatMap((residuals, bin) => {
    if (residuals.length < FEWEST_IN_BIN) return []
    const sorted = residuals.sort((a, b) => a - b)
    const at = (share: number) => quantileSorted(sorted, share)
    return [{ target: low + (bin + 0.5) * width, p5: at(0.05), p50: at(0.5), p95: at(0.95) }]
  })
}
