// The gate's three comparisons, as what a table or a headline says of them.
import type { Verdict } from '../gate/verdict.js'
import { againstLimit } from './numbers.js'

export interface GateCheck {
  readonly name: string
  readonly value: string
  /** With its comparison: `≥ 0.95`. */
  readonly limit: string
  readonly passed: boolean
}

export interface GateChecks {
  readonly mean: GateCheck
  readonly spread: GateCheck
  /** The lowest seed's PLCC, or that of the first seed where it is undefined. */
  readonly lowest: GateCheck
}

export function gateChecks({ seeds, gate }: Verdict): GateChecks {
  const lowest = lowestSeed(seeds, gate.per_seed_plccs)
  return {
    mean: {
      name: 'mean PLCC',
      value: againstLimit(gate.mean_plcc, gate.mean_plcc_threshold),
      limit: `≥ ${gate.mean_plcc_threshold}`,
      passed: gate.mean_plcc_pass,
    },
    spread: {
      name: 'spread (max − min)',
      value: againstLimit(gate.plcc_spread, gate.plcc_spread_max),
      limit: `≤ ${gate.plcc_spread_max}`,
      passed: gate.plcc_spread_pass,
    },
    lowest: {
      name: lowest === null ? 'lowest seed' : `lowest seed: ${lowest.seed}`,
      value: againstLimit(lowest?.plcc ?? null, gate.per_seed_min),
      limit: `≥ ${gate.per_seed_min}`,
      passed: gate.per_seed_pass,
    },
  }
}

interface SeedPlcc {
  readonly seed: number
  readonly plcc: number | null
}

/** An undefined PLCC is lower than every number. */
function lowestSeed(seeds: readonly number[], plccs: readonly (number | null)[]): SeedPlcc | null {
  let lowest: SeedPlcc | null = null
  for (const [index, seed] of seeds.entries()) {
    const plcc = plccs[index] ?? null
    if (plcc === null) return { seed, plcc }
    if (plcc < (lowest?.plcc ?? Infinity)) lowest = { seed, plcc }
  }
  return lowest
}
