// The per-seed PLCC as a Mermaid chart, which GitHub draws in job summaries and comments.
import { plural } from './numbers.js'
import type { SeedResult } from './input.js'

/** More bars than this are unreadable, and near Mermaid's limits. */
const MAX_BARS = 50
const STEP = 0.01

/** The fenced chart with what it leaves out; empty where there is nothing to draw. The table before it says it all too. */
export function plccChart(seeds: readonly SeedResult[], limit: number): string[] {
  const drawn = seeds.filter(({ losoPlcc }) => Number.isFinite(losoPlcc)).slice(0, MAX_BARS)
  if (drawn.length === 0) return []
  const low = Math.min(limit, ...drawn.map(({ losoPlcc }) => losoPlcc))
  // A grid line below the lowest value, so that its bar is seen; PLCC ends at 1.
  const from = Math.max(-1, Math.floor(low / STEP - 1) * STEP)
  const left = seeds.length - drawn.length
  return [
    '```mermaid',
    'xychart-beta',
    `    title "PLCC per seed, and the limit ${limit}"`,
    `    x-axis "seed" [${drawn.map(({ seed }) => `"${seed}"`).join(', ')}]`,
    `    y-axis "PLCC" ${from.toFixed(2)} --> 1`,
    `    bar [${drawn.map(({ losoPlcc }) => losoPlcc.toFixed(5)).join(', ')}]`,
    `    line [${drawn.map(() => limit).join(', ')}]`,
    '```',
    ...(left === 0
      ? []
      : [`Not drawn: ${plural(left, 'seed')} with an undefined PLCC, or beyond the first ${MAX_BARS}.`]),
  ]
}
