// Evidence + policy → what holds and what does not. Pure: the same input, the same answer.
import { checkConsistency } from './checks/consistency.js'
import { checkCorpus } from './checks/corpus.js'
import { checkDiversity } from './checks/diversity.js'
import { checkFoldModels } from './checks/fold-models.js'
import { checkFolds } from './checks/folds.js'
import { checkManifest } from './checks/manifest.js'
import { checkMembers } from './checks/members.js'
import { checkMetrics } from './checks/metrics.js'
import { checkParts } from './checks/parts.js'
import { checkPins } from './checks/pins.js'
import { checkPredictions } from './checks/predictions.js'
import { checkRetrained } from './checks/retrained.js'
import { checkRuns } from './checks/runs.js'
import { checkSeeds } from './checks/seeds.js'
import { checkSidecars } from './checks/sidecars.js'
import { corpusFacts, type CorpusFacts } from './corpus-facts.js'
import { seedsOf, type Check, type GateInput } from './input.js'
import { measureSeeds, type MeasuredSeed } from './measure-seeds.js'
import type { HoldReason, ReasonCode } from './reasons.js'
import { applyRule, ruleReasons, type RuleOutcome } from './rule.js'

/** In the order in which a reader wants to hear of them: what ran, on what, how well, and what came of it. */
const CHECKS: readonly Check[] = [
  checkRuns,
  checkSeeds,
  checkParts,
  checkConsistency,
  checkCorpus,
  checkFolds,
  checkPredictions,
  checkMetrics,
  checkPins,
  checkFoldModels,
  checkMembers,
  checkRetrained,
  checkSidecars,
  checkManifest,
  checkDiversity,
]

/** A broken run may break every fold alike: more of one code are counted, not listed. */
const LISTED_PER_CODE = 20

export interface GateOutcome {
  readonly gate: RuleOutcome
  /** Empty exactly when the ensemble may be promoted. */
  readonly reasons: readonly HoldReason[]
  /** As the gate computed them, ascending by seed. */
  readonly seeds: readonly MeasuredSeed[]
  readonly facts: CorpusFacts
}

export function evaluateGate(input: GateInput): GateOutcome {
  const facts = corpusFacts(input)
  const { gate: policy } = input.recipe.recipe
  const measured = measureSeeds({
    seeds: seedsOf(input.recipe),
    policy: policy.evidence,
    evidence: input.evidence,
    sources: facts.sources,
  })
  const gate = applyRule(measured, policy)
  const doubts = CHECKS.flatMap((check) => check({ ...input, facts, measured }))
  return { gate, reasons: shorten([...doubts, ...ruleReasons(gate, measured)]), seeds: measured, facts }
}

function shorten(reasons: readonly HoldReason[]): HoldReason[] {
  const counts = new Map<ReasonCode, number>()
  const listed = reasons.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1
    counts.set(code, count)
    return count <= LISTED_PER_CODE
  })
  const rest = [...counts].filter(([, count]) => count > LISTED_PER_CODE)
  return [
    ...listed,
    ...rest.map(([code, count]) => ({ code, message: `and ${count - LISTED_PER_CODE} more like these` })),
  ]
}
