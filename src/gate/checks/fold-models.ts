// Do the fold models predict what the evidence says they predicted?
import { shown } from '../../errors/shown.js'
import { losoFileOf } from '../../evidence/evidence.js'
import { foldModelFile } from '../../evidence/layout.js'
import type { FoldReinference } from '../../evidence/re-infer.js'
import type { ModelFault } from '../../members/model-fault.js'
import { MODEL_FAULT_CODES } from './model-faults.js'
import { leavesFullEvidence, seedsOf, type Check, type GateCase } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'
import { reinferenceTolerance } from '../tolerances.js'

/** What keeps a fold model from being run has one code, whatever it is: nobody calls a fold model but the gate. */
const CODE_OF_FAULT: Readonly<Record<ModelFault['kind'], ReasonCode>> = {
  ...MODEL_FAULT_CODES,
  'lfs-pointer': 'fold-model-unloadable',
  'external-data': 'fold-model-unloadable',
  contract: 'fold-model-unloadable',
  unloadable: 'fold-model-unloadable',
  'not-finite': 'fold-not-finite',
}

export const checkFoldModels: Check = (input) => {
  if (input.recipe.recipe.gate.evidence !== 'recomputed') return []
  const { table } = input.corpus
  const tolerance = table === null ? 0 : reinferenceTolerance(table.target)
  return [...missing(input), ...input.reinference.folds.flatMap((fold) => faultsOf(fold, tolerance))]
}

/** Our own trainer keeps every fold's model; another's must be there where its result pins them. */
function missing({ recipe, evidence, facts }: GateCase): HoldReason[] {
  return seedsOf(recipe).flatMap((seed) => {
    const folds = losoFileOf(evidence, seed)?.loso.folds ?? []
    const pinned = folds.filter(({ model }) => model !== undefined).map(({ held_out }) => held_out)
    const expected = leavesFullEvidence(recipe) ? (facts.sources ?? []) : pinned
    const sources = facts.sources ?? folds.map(({ held_out }) => held_out)
    return expected.flatMap((source): HoldReason[] => {
      const path = foldModelFile(seed, source, sources)
      if (evidence.foldModels.has(path)) return []
      const message = `${path}: expected the model of seed ${seed} that never saw ${shown(source)}, got no file`
      return [{ code: 'fold-model-missing', message }]
    })
  })
}

function faultsOf(
  { seed, heldOut, path, failure, furthest }: FoldReinference,
  tolerance: number,
): HoldReason[] {
  if (failure !== null) return [{ code: CODE_OF_FAULT[failure.kind], message: `${path}: ${failure.detail}` }]
  if (furthest === null) return []
  const { row, predicted, reinferred } = furthest
  if (Math.abs(reinferred - predicted) <= tolerance) return []
  const place = `${path}: seed ${seed}, fold ${shown(heldOut)}, row ${row}`
  const message = `${place}: expected ${predicted} as in the predictions, within ${tolerance}, got ${reinferred}`
  return [{ code: 'fold-model-disagrees', message }]
}
