// Do the fold models predict what the evidence says they predicted?
import { standardDeviation } from 'simple-statistics'
import { shown } from '../../errors/shown.js'
import { losoFileOf } from '../../evidence/evidence.js'
import { foldModelFile } from '../../evidence/layout.js'
import type { FoldReinference } from '../../evidence/re-infer.js'
import { leavesFullEvidence, seedsOf, type Check, type GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'
import { REINFERENCE } from '../tolerances.js'

export const checkFoldModels: Check = (input) => {
  if (input.recipe.recipe.gate.evidence !== 'recomputed') return []
  const { table } = input.corpus
  const tolerance = table === null ? 0 : REINFERENCE * standardDeviation(Array.from(table.target))
  return [...missing(input), ...input.reinference.flatMap((fold) => faultsOf(fold, tolerance))]
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
  if (failure !== null) return [{ code: 'fold-model-unloadable', message: `${path}: ${failure}` }]
  if (furthest === null) return []
  const { row, predicted, reinferred } = furthest
  if (Math.abs(reinferred - predicted) <= tolerance) return []
  const place = `${path}: seed ${seed}, fold ${shown(heldOut)}, row ${row}`
  const message = `${place}: expected ${predicted} as in the predictions, within ${tolerance}, got ${reinferred}`
  return [{ code: 'fold-model-disagrees', message }]
}
