// What the gate was asked to check, in a sentence: how far its numbers can be trusted.
import type { Verdict } from '../gate/verdict.js'
import { plural } from './numbers.js'

export function policyNote({ policy, checked }: Verdict): string {
  const reinferred =
    policy.reinferred_folds === 0
      ? 'no fold model was run again'
      : `${plural(policy.reinferred_folds, 'fold model')} run again on the corpus`
  const metrics =
    policy.evidence === 'recomputed'
      ? checked?.scores === 'inferred'
        ? `Metrics computed from the gate’s own scores: ${reinferred}.`
        : `Metrics recomputed from the predictions; ${reinferred}.`
      : 'Metrics as the trainer reports them, not recomputed.'
  return policy.members === 'required'
    ? metrics
    : `${metrics} Members not asked for: this verdict cannot be flipped.`
}
