// What a reader of the verdict should know and what does not hold: remarks on the table, numbers that are in no rule.
import { examineTable } from '../corpus/examine-table.js'
import { shown } from '../errors/shown.js'
import { losoFileOf } from '../evidence/evidence.js'
import type { GateCase } from './input.js'
import { correlationsAgree } from './tolerances.js'

/** A sentence each, with the place. */
export function gateNotes(input: GateCase): string[] {
  return [...tableNotes(input), ...sroccNotes(input)]
}

function tableNotes({ corpus, recipe }: GateCase): string[] {
  const { table: path, expect } = recipe.recipe.corpus
  if (corpus.table === null) return []
  return examineTable(corpus.table, expect).flatMap(({ fault, message }) =>
    fault === null ? message.split('\n').map((sentence) => `${path}: ${sentence}`) : [],
  )
}

/** One a seed: a trainer that ranks ties in another way differs in every fold. */
function sroccNotes({ evidence, measured }: GateCase): string[] {
  return measured.flatMap(({ seed, folds }) => {
    const file = losoFileOf(evidence, seed)
    if (file === undefined || !evidence.predictions.has(seed)) return []
    const ours = new Map(folds.map((fold) => [fold.heldOut, fold.srocc]))
    const differing = file.loso.folds.flatMap(({ held_out, srocc }) => {
      const computed = ours.get(held_out)
      return computed === undefined || correlationsAgree(srocc, computed)
        ? []
        : [{ held_out, srocc, computed }]
    })
    const [first] = differing
    if (first === undefined) return []
    const { held_out, srocc, computed } = first
    const more = differing.length > 1 ? ` (and ${differing.length - 1} more folds)` : ''
    return [
      `${file.path}: SROCC of ${shown(held_out)}: the trainer says ${srocc}, from the predictions it is ${computed}${more}; SROCC is in no rule, and the report shows the latter`,
    ]
  })
}
