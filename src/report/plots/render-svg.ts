// A Vega-Lite specification as SVG text: no browser, no canvas, the same bytes every time.
import type { TopLevelSpec } from 'vega-lite'
import { escapeHtml } from '../escape.js'
import { CONFIG } from './theme.js'

// Not in vega's own typings: how wide a text is taken to be where it cannot be measured.
declare module 'vega' {
  export const textMetrics: { width: (item: { fontSize?: number }, text: unknown) => number }
}

/** Mean advance of a sans-serif, in units of its size. Vega measures with a canvas where one is installed: not here. */
const ADVANCE = 0.55

/** @param label the text alternative, plain text */
export async function renderSvg(id: string, label: string, spec: TopLevelSpec): Promise<string> {
  // Loaded with the first drawing: it is half of the bundle, and most commands draw nothing.
  const vega = await import('vega')
  const { compile } = await import('vega-lite')
  vega.textMetrics.width = (item, text) => Math.round(String(text).length * (item.fontSize ?? 11) * ADVANCE)
  const view = new vega.View(vega.parse(compile(spec, { config: CONFIG }).spec), { renderer: 'none' })
  try {
    const svg = rounded(ownIds(id, await view.toSVG()))
    return svg.replace('<svg ', `<svg role="img" aria-label="${escapeHtml(label)}" `)
  } finally {
    view.finalize()
  }
}

/** Vega numbers its clip paths over the whole process; here they are numbered over one drawing. */
function ownIds(prefix: string, svg: string): string {
  const ids = new Map<string, string>()
  for (const [, id] of svg.matchAll(/<(?:clipPath|linearGradient) id="([^"]+)"/g))
    ids.set(id!, `${prefix}-${ids.size}`)
  return svg
    .replace(/ id="([^"]+)"/g, (whole, id: string) => (ids.has(id) ? ` id="${ids.get(id)!}"` : whole))
    .replace(/url\(#([^)]+)\)/g, (whole, id: string) => (ids.has(id) ? `url(#${ids.get(id)!})` : whole))
}

/** Coordinates to a hundredth of a pixel: half the bytes, and no last digit that another machine would round otherwise. */
function rounded(svg: string): string {
  return svg.replace(/ (?:d|transform|x|y|x1|x2|y1|y2|width|height)="[^"]*"/g, (attribute) =>
    attribute.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(2)))),
  )
}
