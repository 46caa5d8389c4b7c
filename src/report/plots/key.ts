// The part of a figure's key that tells the seeds apart.
import type { KeyEntry } from './figure.js'
import { seedColours } from './theme.js'

export function seedKey(seeds: readonly number[]): KeyEntry[] {
  const colours = seedColours(seeds)
  if (new Set(colours).size === 1) return [{ mark: 'dot', colour: colours[0]!, label: 'all seeds' }]
  return seeds.map((seed, index) => ({ mark: 'dot', colour: colours[index]!, label: `seed ${seed}` }))
}
