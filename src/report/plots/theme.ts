// The plots' colours and type: names of the page's CSS variables, so that one drawing serves light and dark.
import type { Config } from 'vega-lite'

export const INK = 'var(--ink)'
export const MUTED = 'var(--muted)'
export const MARK = 'var(--mark)'
export const LIMIT = 'var(--limit)'
/** Where a value should be and is not. */
export const VOID = 'var(--void)'
export const ALLOWED = 'var(--allowed)'

/** Seeds told apart by colour; with more of them a colour says nothing and all are drawn alike. */
const SEED_COLOURS = 8

export function seedColours(seeds: readonly number[]): string[] {
  return seeds.map((_, index) => (seeds.length <= SEED_COLOURS ? `var(--seed-${index})` : MARK))
}

/** Classes of the heat map from the weakest (0) to the strongest. */
export const HEAT_CLASSES = 7
export const heat = (index: number): string => `var(--heat-${index})`
export const heatInk = (index: number): string => `var(--heat-ink-${index})`

export const CONFIG: Config = {
  background: 'transparent',
  font: 'inherit',
  padding: 4,
  // The page names the drawing as a whole; a label on each of thousands of points would only be in the way.
  aria: false,
  view: { stroke: 'var(--line)', fill: 'none' },
  axis: {
    domain: false,
    domainColor: 'var(--line)',
    tickColor: 'var(--line)',
    gridColor: 'var(--grid)',
    labelColor: MUTED,
    labelFontSize: 11,
    titleColor: INK,
    titleFontSize: 12,
    titleFontWeight: 500,
    titlePadding: 8,
  },
  header: { labelColor: INK, labelFontSize: 12, labelFontWeight: 600, titleColor: INK },
  text: { color: INK, fontSize: 11 },
}

/** An axis of names, its title over them as in a table: beside them it would be longer than a short axis. */
export const NAME_AXIS = {
  ticks: false,
  labelLimit: 240,
  labelPadding: 6,
  titleAngle: 0,
  titleAlign: 'right',
  titleBaseline: 'bottom',
  titleX: -6,
  titleY: -6,
} as const
