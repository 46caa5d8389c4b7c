import { describe, expect, it } from '@jest/globals'
import { PAGE_STYLE } from '../../../src/report/page/style.js'
import { HEAT_CLASSES } from '../../../src/report/plots/theme.js'

const [light, dark] = Array.from(
  PAGE_STYLE.matchAll(/:root \{([^}]*)\}/g),
  ([, block]) =>
    new Map(Array.from(block!.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g), ([, name, hex]) => [name!, hex!])),
)

/** WCAG 2.2, relative luminance. */
function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const share = parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}

function contrast(a: string, b: string): number {
  const [dim, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright! + 0.05) / (dim! + 0.05)
}

describe.each([
  ['light', light!],
  ['dark', dark!],
])('the %s page', (_theme, colours) => {
  const ratio = (front: string, back: string) => contrast(colours.get(front)!, colours.get(back)!)

  it.each(['ink', 'muted', 'pass', 'limit'])('has %s text that stands out enough to read (4.5:1)', (text) => {
    expect(ratio(text, 'page')).toBeGreaterThanOrEqual(4.5)
    expect(ratio(text, 'panel')).toBeGreaterThanOrEqual(4.5)
  })

  it('has numbers that can be read on every class of the heat map, and on what is undefined', () => {
    for (let index = 0; index < HEAT_CLASSES; index++) {
      expect(ratio(`heat-ink-${index}`, `heat-${index}`)).toBeGreaterThanOrEqual(4.5)
    }
    expect(ratio('ink', 'void')).toBeGreaterThanOrEqual(4.5)
  })

  it('has marks that stand out from the page (3:1)', () => {
    for (const mark of ['mark', 'limit', ...Array.from({ length: 8 }, (_, index) => `seed-${index}`)]) {
      expect(ratio(mark, 'page')).toBeGreaterThanOrEqual(3)
    }
    expect(ratio('mark', 'allowed')).toBeGreaterThanOrEqual(3)
  })

  it('has a heat map that goes one way, from far off the page’s colour to near it', () => {
    const steps = Array.from({ length: HEAT_CLASSES }, (_, index) => ratio(`heat-${index}`, 'page'))
    expect([...steps].sort((a, b) => b - a)).toEqual(steps)
  })
})
