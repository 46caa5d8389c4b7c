// How far the seeds are from the limit, and from each other: the same dots on two scales.
import type { TopLevelSpec } from 'vega-lite'
import type { Verdict } from '../../gate/verdict.js'
import type { SeedResult } from '../input.js'
import { againstLimit } from '../numbers.js'
import type { Figure } from './figure.js'
import { extent, padded, type Range } from './range.js'
import { renderSvg } from './render-svg.js'
import { ALLOWED, INK, LIMIT, MARK } from './theme.js'

export async function spreadStrip(seeds: readonly SeedResult[], gate: Verdict['gate']): Promise<Figure> {
  const defined = seeds.filter(({ losoPlcc }) => Number.isFinite(losoPlcc))
  const [lowest, highest] = extent(defined.map(({ losoPlcc }) => losoPlcc))
  const allowed: Range = [highest - gate.plcc_spread_max, highest]
  const dots = seedDots(seeds)
  const spec: TopLevelSpec = {
    spacing: 28,
    hconcat: [
      {
        title: panelTitle('Against the limit'),
        width: 425,
        height: rowHeight(seeds),
        layer: [
          { ...limitRule(gate.per_seed_min) },
          dots(padded(extent([lowest, highest, gate.per_seed_min]), 0.06), true),
          { ...undefinedSeeds(seeds) },
        ],
      },
      {
        title: panelTitle('Against each other'),
        width: 425,
        height: rowHeight(seeds),
        layer: [{ ...band(allowed) }, dots(padded(extent([lowest, ...allowed]), 0.06), false)],
      },
    ],
    config: { view: { stroke: null } },
  }
  const spread = againstLimit(gate.plcc_spread, gate.plcc_spread_max)
  const label =
    `Strip plot of each seed's PLCC, twice: against the limit ${gate.per_seed_min}, ` +
    `and against the allowed spread ${gate.plcc_spread_max}; the spread is ${spread}.`
  return {
    id: 'spread',
    title: 'Spread of the seeds',
    svg: await renderSvg('spread', label, spec),
    key: [
      { mark: 'dot', colour: MARK, label: 'a seed’s PLCC' },
      { mark: 'line', colour: LIMIT, label: `per-seed limit, ≥ ${gate.per_seed_min}` },
      {
        mark: 'box',
        colour: ALLOWED,
        label: `allowed spread, ${gate.plcc_spread_max} below the highest seed`,
      },
    ],
    caption:
      `Spread, max − min: ${spread} (≤ ${gate.plcc_spread_max}). ` +
      'Left, the seeds and the limit on one axis; right, the seeds alone, enlarged: all have to lie in the band.',
  }
}

const panelTitle = (text: string) =>
  ({ text, anchor: 'start', fontSize: 12, fontWeight: 600, color: INK, offset: 10 }) as const

const rowHeight = (seeds: readonly SeedResult[]) => ({ step: seeds.length > 20 ? 16 : 26 })

const limitRule = (value: number) =>
  ({
    data: { values: [{ value }] },
    mark: { type: 'rule', color: LIMIT, strokeWidth: 2 },
    encoding: { x: { field: 'value', type: 'quantitative' } },
  }) as const

const band = ([from, to]: Range) =>
  ({
    data: { values: [{ from, to }] },
    mark: { type: 'rect', color: ALLOWED },
    encoding: { x: { field: 'from', type: 'quantitative' }, x2: { field: 'to' } },
  }) as const

/** What has no place on the axis is said on its line. */
const undefinedSeeds = (seeds: readonly SeedResult[]) =>
  ({
    data: {
      values: seeds.flatMap(({ seed, losoPlcc }) =>
        Number.isFinite(losoPlcc) ? [] : [{ seed: String(seed) }],
      ),
    },
    mark: { type: 'text', text: 'undefined', align: 'left', color: LIMIT },
    encoding: { x: { value: 6 }, y: { field: 'seed', type: 'nominal' } },
  }) as const

/** A dot per seed on its own line, so that equal seeds do not hide each other. */
function seedDots(seeds: readonly SeedResult[]) {
  const values = seeds.map(({ seed, losoPlcc }) => ({ seed: String(seed), plcc: losoPlcc }))
  const drawn = values.filter(({ plcc }) => Number.isFinite(plcc))
  return ([low, high]: Range, named: boolean) => {
    const domain = [low, high]
    return {
      data: { values: drawn },
      mark: { type: 'circle', size: 90, color: MARK, opacity: 1 },
      encoding: {
        x: {
          field: 'plcc',
          type: 'quantitative',
          scale: { domain, nice: false, zero: false },
          axis: { title: 'PLCC (mean over folds)', tickCount: 5 },
        },
        y: {
          field: 'seed',
          type: 'nominal',
          scale: { domain: values.map(({ seed }) => seed) },
          axis: { title: named ? 'seed' : null, labels: named, grid: true, ticks: false },
        },
      },
    } as const
  }
}
