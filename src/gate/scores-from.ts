// Whose scores are the metrics computed from? What a verdict says of it follows from the files that it rests on.
import { scoresFile } from '../evidence/layout.js'
import type { GatePolicy } from '../recipe/schema.js'

export const SCORES_FROM = ['inferred', 'trainer', 'reported'] as const

export type ScoresFrom = (typeof SCORES_FROM)[number]

/** `inferred` only where the gate inferred the scores of every seed. @param evidence the verdict's files, by path */
export function scoresFrom(
  policy: GatePolicy['evidence'],
  seeds: readonly number[],
  evidence: Readonly<Record<string, unknown>>,
): ScoresFrom {
  if (policy === 'reported') return 'reported'
  return seeds.every((seed) => Object.hasOwn(evidence, scoresFile(seed))) ? 'inferred' : 'trainer'
}
