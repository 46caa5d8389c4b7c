// Whether a held-out source is predicted too high or too low, and how widely.
import { quantileSorted } from 'simple-statistics'
import type { TopLevelSpec } from 'vega-lite'
import { significant } from '../numbers.js'
import type { Figure } from './figure.js'
import { distinctLabels } from './labels.js'
import type { PointSet } from './points.js'
import { renderSvg } from './render-svg.js'
import { INK, MARK, NAME_AXIS } from './theme.js'

export async function residualsBySource({ sources }: PointSet): Promise<Figure> {
  const labels = distinctLabels(sources.map(({ heldOut }) => heldOut))
  const values = sources.map(({ points }, index) => {
    const sorted = points.map(({ residual }) => residual).sort((a, b) => a - b)
    const at = (share: number) => quantileSorted(sorted, share)
    return {
      source: labels[index]!,
      ...{ min: at(0), p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75), p95: at(0.95), max: at(1) },
    }
  })
  const between = (from: string, to: string) => ({
    x: {
      field: from,
      type: 'quantitative' as const,
      axis: { title: 'prediction − target (units of the target)', tickCount: 8 },
    },
    x2: { field: to },
  })
  const y = {
    field: 'source',
    type: 'nominal' as const,
    sort: labels,
    axis: { title: 'held-out source', ...NAME_AXIS },
  }
  const spec: TopLevelSpec = {
    data: { values },
    width: 740,
    height: { step: 28 },
    layer: [
      {
        data: { values: [{ zero: 0 }] },
        mark: { type: 'rule', color: INK, strokeDash: [4, 3], opacity: 0.8 },
        encoding: { x: { field: 'zero', type: 'quantitative' } },
      },
      {
        mark: { type: 'rule', color: MARK, strokeWidth: 1, opacity: 0.7 },
        encoding: { y, ...between('min', 'max') },
      },
      { mark: { type: 'rule', color: MARK, strokeWidth: 4 }, encoding: { y, ...between('p5', 'p95') } },
      { mark: { type: 'bar', color: MARK, height: 14 }, encoding: { y, ...between('p25', 'p75') } },
      {
        mark: { type: 'tick', color: 'var(--page)', thickness: 2, height: 14 },
        encoding: { y, x: { field: 'p50', type: 'quantitative' } },
      },
    ],
  }
  const worst = Math.max(0, ...values.flatMap(({ min, max }) => [Math.abs(min), Math.abs(max)]))
  return {
    id: 'residuals-source',
    title: 'Residuals per held-out source',
    svg: await renderSvg(
      'residuals-source',
      `Residuals of ${labels.length} held-out sources as quantile bars.`,
      spec,
    ),
    key: [
      { mark: 'box', colour: MARK, label: 'middle half, the gap in it at the median' },
      { mark: 'line', colour: MARK, label: '5 % to 95 %; thin: all rows' },
      { mark: 'dashes', colour: INK, label: 'no error' },
    ],
    caption: `Over every row of every seed; the largest residual is ${significant(worst)} in units of the target.`,
  }
}
