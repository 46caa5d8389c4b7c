// The rule: good on average, none bad, all alike. Plain IEEE double comparisons, inclusive, no tolerance.
import { summarise } from '../metrics/summary.js'
import type { GatePolicy } from '../recipe/schema.js'
import type { MeasuredSeed } from './measure-seeds.js'
import type { HoldReason } from './reasons.js'

/** The verdict's `gate` block. Numbers that are undefined are null: JSON has no NaN. */
export interface RuleOutcome {
  readonly passed: boolean
  readonly mean_plcc: number | null
  readonly mean_plcc_threshold: number
  readonly mean_plcc_pass: boolean
  readonly plcc_spread: number | null
  readonly plcc_spread_max: number
  readonly plcc_spread_pass: boolean
  /** In the order of the seeds. */
  readonly per_seed_plccs: readonly (number | null)[]
  readonly per_seed_min: number
  readonly per_seed_pass: boolean
  readonly failing_seeds: readonly number[]
}

export type Thresholds = Pick<GatePolicy, 'meanPlcc' | 'spreadMax' | 'perSeedPlcc'>

/**
 * mean(PLCC) ≥ meanPlcc, max − min ≤ spreadMax, every PLCC ≥ perSeedPlcc. Each comparison asks for what must hold, so a NaN
 * fails it; a single NaN makes mean and spread NaN.
 */
export function applyRule(seeds: readonly MeasuredSeed[], thresholds: Thresholds): RuleOutcome {
  const plccs = seeds.map(({ losoPlcc }) => losoPlcc)
  const { mean, spread } = summarise(plccs)
  const meanPass = mean >= thresholds.meanPlcc
  const spreadPass = spread <= thresholds.spreadMax
  const failing = seeds.filter(({ losoPlcc }) => !(losoPlcc >= thresholds.perSeedPlcc))
  const perSeedPass = seeds.length > 0 && failing.length === 0
  return {
    passed: meanPass && spreadPass && perSeedPass,
    mean_plcc: finiteOrNull(mean),
    mean_plcc_threshold: thresholds.meanPlcc,
    mean_plcc_pass: meanPass,
    plcc_spread: finiteOrNull(spread),
    plcc_spread_max: thresholds.spreadMax,
    plcc_spread_pass: spreadPass,
    per_seed_plccs: plccs.map(finiteOrNull),
    per_seed_min: thresholds.perSeedPlcc,
    per_seed_pass: perSeedPass,
    failing_seeds: failing.map(({ seed }) => seed),
  }
}

/** What of the rule does not hold; none exactly where it passed. */
export function ruleReasons(outcome: RuleOutcome, seeds: readonly MeasuredSeed[]): HoldReason[] {
  const reasons: HoldReason[] = []
  if (!outcome.mean_plcc_pass) {
    const message = `mean PLCC: expected at least ${outcome.mean_plcc_threshold}, got ${shownNumber(outcome.mean_plcc)}`
    reasons.push({ code: 'mean-plcc-below', message })
  }
  if (!outcome.plcc_spread_pass) {
    const message = `PLCC spread: expected at most ${outcome.plcc_spread_max}, got ${shownNumber(outcome.plcc_spread)}`
    reasons.push({ code: 'spread-above', message })
  }
  for (const { seed, losoPlcc } of seeds.filter((one) => outcome.failing_seeds.includes(one.seed))) {
    const got = shownNumber(finiteOrNull(losoPlcc))
    const message = `seed ${seed}: expected a PLCC of at least ${outcome.per_seed_min}, got ${got}`
    reasons.push({ code: 'seed-plcc-below', message })
  }
  return reasons
}

function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function shownNumber(value: number | null): string {
  return value === null ? 'no number' : String(value)
}
