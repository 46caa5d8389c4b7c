// Could leave-one-source-out learn from this table at all, and judge by it? The same questions as before training.
import { examineTable } from '../../corpus/examine-table.js'
import type { Check } from '../input.js'
import type { HoldReason } from '../reasons.js'

/** Nothing where the table is not at hand: that has reasons of its own. */
export const checkTable: Check = ({ corpus, recipe }) => {
  if (corpus.table === null) return []
  return examineTable(corpus.table, recipe.recipe.corpus.expect).flatMap((finding): HoldReason[] => {
    if (finding.fault === null) return []
    return finding.message
      .split('\n')
      .map((message) => ({ code: finding.fault, message: `${recipe.recipe.corpus.table}: ${message}` }))
  })
}
