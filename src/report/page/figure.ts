// A plot on the page: title, key, drawing, caption.
import type { Figure, KeyEntry } from '../plots/figure.js'

export function figureHtml({ id, title, svg, key, caption }: Figure): string {
  return `<figure id="${id}">
<h3>${title}</h3>
<ul class="key">${key.map((entry) => `<li>${swatch(entry)}<span>${entry.label}</span></li>`).join('')}</ul>
<div class="plot">${svg}</div>
<figcaption>${caption}</figcaption>
</figure>`
}

function swatch(entry: KeyEntry): string {
  if (entry.mark === 'ramp') {
    const boxes = entry.colours.map(
      (colour, i) => `<rect x="${i * 14}" width="14" height="12" fill="${colour}"/>`,
    )
    return drawing(14 * entry.colours.length, boxes.join(''))
  }
  const { mark, colour } = entry
  const shapes = {
    dot: `<circle cx="8" cy="6" r="4.5" fill="${colour}"/>`,
    line: `<path d="M0 6H16" stroke="${colour}" stroke-width="3"/>`,
    dashes: `<path d="M0 6H16" stroke="${colour}" stroke-width="1.5" stroke-dasharray="4 3"/>`,
    box: `<rect width="16" height="12" rx="2" fill="${colour}"/>`,
    outline: `<rect x="1" y="1" width="14" height="10" rx="2" fill="none" stroke="${colour}" stroke-width="2"/>`,
  }
  return drawing(16, shapes[mark])
}

const drawing = (width: number, shapes: string): string =>
  `<svg width="${width}" height="12" aria-hidden="true">${shapes}</svg>`
