// Is there a record of a finished run, and does it tell the same story as the results?
import type { RunFile } from '../../evidence/evidence.js'
import { RUN_FILE } from '../../evidence/layout.js'
import { seedsOf, type Check, type GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'

export const checkRuns: Check = (input) => {
  const { runs } = input.evidence
  if (runs.length > 0) return [...runs.flatMap((run) => faultsOf(input, run)), ...seedFaults(input)]
  if (input.recipe.recipe.gate.evidence === 'reported') return []
  return [{ code: 'run-missing', message: `${RUN_FILE}: expected the record of the run, got no file` }]
}

function faultsOf({ recipe }: GateCase, { path, record }: RunFile): HoldReason[] {
  const reasons: HoldReason[] = []
  if (record.state !== 'finished') {
    reasons.push({
      code: 'run-unfinished',
      message: `${path}: state: expected finished, got ${record.state}`,
    })
  }
  if (record.ensemble !== recipe.recipe.ensemble) {
    const message = `${path}: ensemble: expected ${recipe.recipe.ensemble}, got ${record.ensemble}`
    reasons.push({ code: 'run-disagrees', message })
  }
  return reasons
}

/** The records together must name exactly the seeds whose results are there: what ran, not what was asked for. */
function seedFaults({ recipe, evidence }: GateCase): HoldReason[] {
  const recorded = new Set(evidence.runs.flatMap(({ record }) => record.seeds))
  const there = new Set(evidence.losoFiles.flatMap(({ named }) => named ?? []))
  return [...new Set([...recorded, ...there, ...seedsOf(recipe)])]
    .filter((seed) => recorded.has(seed) !== there.has(seed))
    .map((seed) => {
      const [by, notBy] = recorded.has(seed)
        ? ['the run’s record', 'a result']
        : ['a result', 'the run’s record']
      return {
        code: 'run-disagrees',
        message: `seed ${seed}: expected it in both, got ${by} without ${notBy}`,
      }
    })
}
