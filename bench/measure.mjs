// Figures that a busy machine cannot bend: things are compared in turn, many times, and the median of the ratios counts.

/** @param {readonly number[]} values @param {number} share in [0, 1] */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.round(share * (sorted.length - 1))] ?? NaN
}

/** Median, and the range that the middle half lies in. @param {readonly number[]} values */
export function spread(values, digits = 1) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share).toFixed(digits))
  return `${middle} (${low}–${high})`
}

/** Processor seconds of this process, all threads together. */
export function processorSeconds() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/**
 * Runs every candidate once a round, in alternating order, after a round that does not count.
 * @template {string} Name
 * @param {Record<Name, () => Promise<number>>} candidates each gives its figure
 * @returns {Promise<Record<Name, number[]>>} the figures, round by round
 */
export async function inTurn(candidates, rounds) {
  const names = Object.keys(candidates)
  const figures = Object.fromEntries(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      const figure = await candidates[name]()
      if (round > 0) figures[name].push(figure)
    }
  }
  return figures
}

/** Round by round. @param {readonly number[]} a @param {readonly number[]} b */
export const ratios = (a, b) => a.map((value, round) => value / b[round])

/** @param {string} title @param {readonly string[]} head @param {readonly (readonly unknown[])[]} rows */
export function printTable(title, head, rows) {
  const lines = [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  console.log(`\n### ${title}\n\n${lines.join('\n')}`)
}
