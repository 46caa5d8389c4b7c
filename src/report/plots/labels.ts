// Names short enough for a plot, and still one name for one source.
import { visible } from '../escape.js'

const LABEL_LENGTH = 26
/** Names that differ often differ at their end. */
const TAIL_LENGTH = 10
/** A no-break space: not seen behind a name. */
const UNSEEN = '\u00A0'

/** One label per name, in order, all different. */
export function distinctLabels(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const shown = shortened(visible(name, Infinity))
    // The plotting library looks names up in plain objects, where `constructor` is there already.
    const short = shown in Object.prototype ? `${shown}${UNSEEN}` : shown
    let label = short
    for (let copy = 2; taken.has(label); copy++) label = `${short} (${copy})`
    taken.add(label)
    return label
  })
}

function shortened(name: string): string {
  const points = Array.from(name)
  if (points.length <= LABEL_LENGTH) return name
  return `${points.slice(0, LABEL_LENGTH - TAIL_LENGTH - 1).join('')}…${points.slice(-TAIL_LENGTH).join('')}`
}
