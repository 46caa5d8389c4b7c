// The scale table as a plot: how many times the cost for how many times the size.
import * as vega from 'vega'
import { compile } from 'vega-lite'

/** @param {readonly { axis: string, size: number, seconds: number }[]} points @returns {Promise<string>} SVG */
export async function plotScale(points) {
  const values = points.map(({ axis, size, seconds }) => {
    const smallest = points.find((other) => other.axis === axis)
    return { axis, size: size / smallest.size, cost: seconds / smallest.seconds }
  })
  const logarithmic = (field, title) => ({
    field,
    type: 'quantitative',
    scale: { type: 'log', nice: false },
    title,
  })
  const most = Math.max(...values.map(({ size, cost }) => Math.max(size, cost)))
  const { spec } = compile({
    description: 'Cost of an epoch against rows, seeds, folds and hidden width',
    background: 'white',
    width: 420,
    height: 320,
    layer: [
      {
        data: { values: [1, most].map((size) => ({ size, cost: size })) },
        mark: { type: 'line', strokeDash: [4, 4], color: '#888' },
        encoding: { x: { field: 'size', type: 'quantitative' }, y: { field: 'cost', type: 'quantitative' } },
      },
      {
        data: { values },
        mark: { type: 'line', point: true },
        encoding: {
          x: logarithmic('size', 'size ÷ the smallest'),
          y: logarithmic('cost', 'cost of an epoch ÷ the smallest’s (dashed: in proportion)'),
          color: { field: 'axis', type: 'nominal', title: null },
        },
      },
    ],
  })
  const view = new vega.View(vega.parse(spec), { renderer: 'none' })
  return `${await view.toSVG()}\n`
}
