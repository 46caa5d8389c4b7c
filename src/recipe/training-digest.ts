// What evidence is bound to: the digest of what of the recipe decides on training. All else in it is policy, and may change afterwards.
import { compareCodePoints } from '../formats/code-point-order.js'
import { sha256Of, type Sha256 } from '../formats/sha256.js'
import type { Recipe } from './schema.js'

/**
 * sha256 of `ensemble`, `seeds`, `trainer` and, of `corpus`, `table`, `files` and `columns`, as JSON with sorted keys and with every default
 * filled in. Which bytes the table has is pinned beside it, in `corpus_sha256`; what the corpus has to be (`expect`) is judged again.
 * So a pin, a threshold, a `registry:` block or a comment that is added after training needs no retraining.
 */
export function trainingSha256({ ensemble, seeds, corpus, trainer }: Recipe): Sha256 {
  const { table, files, columns } = corpus
  return sha256Of(canonicalJson({ ensemble, seeds, corpus: { table, files, columns }, trainer }))
}

/** The same value gives the same text, whatever the order in which its keys were written. */
function canonicalJson(value: object): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => compareCodePoints(a, b)))
      : part,
  )
}
