// Are the seeds different models at all? An upper bound on the spread is met best by five copies of one.
import { createHash } from 'node:crypto'
import { memberModelFile, predictionsFile } from '../../evidence/layout.js'
import type { OutOfFoldPredictions } from '../../predictions/out-of-fold.js'
import type { Check } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'

export const checkDiversity: Check = ({ recipe, evidence, members }) => {
  const predictions = [...evidence.predictions].map(([seed, one]) => {
    return { path: predictionsFile(seed), key: digestOf(byRow(one)) }
  })
  const present = members.members.flatMap(({ seed, inspection }) => {
    return inspection === null ? [] : [{ path: memberModelFile(recipe.recipe.ensemble, seed), inspection }]
  })
  const weights = present.map(({ path, inspection }) => ({ path, key: inspection.sha256 }))
  // The same weights under another name or remark are other bytes, and the same member.
  const scores = present.flatMap(({ path, inspection }) => {
    const values = inspection.corpusScores ?? inspection.probeScores
    return values === null ? [] : [{ path, key: digestOf(values) }]
  })
  const twinWeights = twins('members-identical', 'the same weights', weights)
  return [
    ...twins('predictions-identical', 'the same predictions', predictions),
    ...(twinWeights.length > 0 ? twinWeights : twins('members-identical', 'the same scores', scores)),
  ]
}

function twins(
  code: ReasonCode,
  what: string,
  entries: readonly { readonly path: string; readonly key: string }[],
): HoldReason[] {
  const groups = new Map<string, string[]>()
  for (const { path, key } of entries) groups.set(key, [...(groups.get(key) ?? []), path])
  return [...groups.values()]
    .filter((paths) => paths.length > 1)
    .map((paths) => ({ code, message: `expected different models, got ${what} in ${paths.join(', ')}` }))
}

function byRow({ row, prediction }: OutOfFoldPredictions): Float64Array {
  const lines = row.map((_, line) => line).sort((a, b) => row[a]! - row[b]!)
  return Float64Array.from(lines, (line) => prediction[line]!)
}

function digestOf(values: Float64Array | Float32Array): string {
  return createHash('sha256').update(values).digest('hex')
}
