// Evidence + policy → what holds and what does not. Pure: the same input, the same answer.
import { checkConsistency } from './checks/consistency.js'
import { checkCorpus } from './checks/corpus.js'
import { checkDiversity } from './checks/diversity.js'
import { checkFoldModels } from './checks/fold-models.js'
import { checkFolds } from './checks/folds.js'
import { checkManifest } from './checks/manifest.js'
import { checkMemberFit, checkMembers } from './checks/members.js'
import { checkMetrics } from './checks/metrics.js'
import { checkParts } from './checks/parts.js'
import { checkPins } from './checks/pins.js'
import { checkPredictions } from './checks/predictions.js'
import { checkRetrained } from './checks/retrained.js'
import { checkRuns } from './checks/runs.js'
import { checkSeeds } from './checks/seeds.js'
import { checkSidecars } from './checks/sidecars.js'
import { checkTable } from './checks/table.js'
import { corpusFacts, type CorpusFacts } from './corpus-facts.js'
import { seedsOf, type Check, type GateCase, type GateInput } from './input.js'
import { measureSeeds, type MeasuredSeed } from './measure-seeds.js'
import { gateNotes } from './notes.js'
import type { HoldReason, ReasonCode } from './reasons.js'
import { applyRule, ruleReasons, type RuleOutcome } from './rule.js'

/** In the order in which a reader wants to hear of them: what ran, on what, how well, and what came of it. */
const CHECKS: readonly Check[] = [
  checkRuns,
  checkSeeds,
  checkParts,
  checkConsistency,
  checkCorpus,
  checkTable,
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
const NOTES_LISTED = 20

export interface GateOutcome {
  readonly gate: RuleOutcome
  /** Empty exactly when the ensemble may be promoted. */
  readonly reasons: readonly HoldReason[]
  /** As the gate computed them, ascending by seed. */
  readonly seeds: readonly MeasuredSeed[]
  readonly facts: CorpusFacts
  /** What does not hold and should be known; at most 20. */
  readonly notes: readonly string[]
}

export function evaluateGate(input: GateInput): GateOutcome {
  const facts = corpusFacts(input)
  const { gate: policy } = input.recipe.recipe
  const question = {
    seeds: seedsOf(input.recipe),
    policy: policy.evidence,
    evidence: input.evidence,
    sources: facts.sources,
  }
  const measured = measureSeeds({ ...question, scored: input.scored })
  const claimed = measureSeeds({ ...question, scored: new Map() })
  const gate = applyRule(measured, policy)
  const one: GateCase = { ...input, facts, measured, claimed }
  const doubts = withoutEcho(CHECKS.flatMap((check) => check(one)))
  const reasons = shorten([...doubts, ...ruleReasons(gate, measured), ...checkMemberFit(one)])
  return { gate, reasons, seeds: measured, facts, notes: gateNotes(one).slice(0, NOTES_LISTED) }
}

/** What another recipe trained is also built otherwise: that is told only of the recipe's own models. */
function withoutEcho(reasons: readonly HoldReason[]): readonly HoldReason[] {
  const isOther = reasons.some(({ code }) => code === 'recipe-mismatch' || code === 'mixed-recipe')
  return isOther ? reasons.filter(({ code }) => code !== 'model-not-built-in') : reasons
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
