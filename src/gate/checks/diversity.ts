// Are the seeds different models at all? An upper bound on the spread is met best by five copies of one.
import { standardDeviation } from 'simple-statistics'
import { memberModelFile, predictionsFile, scoresFile } from '../../evidence/layout.js'
import type { OutOfFoldPredictions } from '../../predictions/out-of-fold.js'
import type { Check } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'
import { REINFERENCE } from '../tolerances.js'

export const checkDiversity: Check = ({ recipe, evidence, scored, members }) => {
  const entries = (path: (seed: number) => string, of: ReadonlyMap<number, OutOfFoldPredictions>): Entry[] =>
    [...of].map(([seed, one]) => ({ path: path(seed), values: byRow(one) }))
  const present = members.members.flatMap(({ seed, inspection }) => {
    return inspection === null ? [] : [{ path: memberModelFile(recipe.recipe.ensemble, seed), inspection }]
  })
  const weights = groupsBy(present, ({ inspection }) => inspection.sha256)
  // The same weights under another name or remark are other bytes, and the same member; so are weights with a little noise.
  const corpus = present.flatMap(({ path, inspection: { corpusScores: values } }): Entry[] => {
    return values === null ? [] : [{ path, values }]
  })
  const probes = present.flatMap(({ path, inspection: { probeScores: values } }): Entry[] => {
    return values === null ? [] : [{ path, values }]
  })
  const spread = spreadOf([...scored.values(), ...evidence.predictions.values()].map(({ target }) => target))
  const claimed = alike(entries(predictionsFile, evidence.predictions), spread)
  const twinPredictions = twins('predictions-identical', 'the same predictions', claimed)
  const twinWeights = twins('members-identical', 'the same weights', weights)
  return [
    ...(twinPredictions.length > 0
      ? twinPredictions
      : // Twins that were moved apart within the tolerance are twins all the same.
        twins('predictions-identical', 'the same scores', alike(entries(scoresFile, scored), spread))),
    ...(twinWeights.length > 0
      ? twinWeights
      : // Three probe rows are few: there only the very same scores say that it is the same member.
        twins(
          'members-identical',
          'the same scores',
          corpus.length > 0 ? alike(corpus, spread) : alike(probes, 0),
        )),
  ]
}

interface Entry {
  readonly path: string
  readonly values: Float64Array | Float32Array
}

type Group = readonly { readonly path: string }[]

function twins(code: ReasonCode, what: string, groups: readonly Group[]): HoldReason[] {
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const paths = group.map(({ path }) => path).join(', ')
      return { code, message: `expected different models, got ${what} in ${paths}` }
    })
}

function groupsBy<T>(entries: readonly T[], key: (entry: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry])
  return [...groups.values()]
}

/**
 * Each with those that are no further from it in any row than a model is from itself on another machine. Where models move far less than
 * the target, as those that have not learned its size, their own movement is the measure; those that do not move at all are constant,
 * which is another reason's business.
 * @param spread population standard deviation of the target
 */
function alike(entries: readonly Entry[], spread: number): Entry[][] {
  const groups: Entry[][] = []
  for (const entry of entries) {
    const own = spreadOf([Float64Array.from(entry.values)])
    if (own === 0) continue
    const tolerance = REINFERENCE * (Number.isFinite(own) ? Math.min(own, spread) : spread)
    const group = groups.find(
      ([first]) => first !== undefined && agree(first.values, entry.values, tolerance),
    )
    if (group === undefined) groups.push([entry])
    else group.push(entry)
  }
  return groups
}

/** Two that are undefined in the same row agree there: what is undefined is another reason's business. */
function agree(a: Entry['values'], b: Entry['values'], tolerance: number): boolean {
  const near = (one: number, other: number): boolean =>
    Object.is(one, other) || Math.abs(one - other) <= tolerance
  return a.length === b.length && a.every((value, row) => near(value, b[row]!))
}

/** Population standard deviation of the target, over whichever predictions there are; 0 where there are none. */
function spreadOf([target]: readonly Float64Array[]): number {
  return target === undefined || target.length === 0 ? 0 : standardDeviation(Array.from(target))
}

function byRow({ row, prediction }: OutOfFoldPredictions): Float64Array {
  const lines = row.map((_, line) => line).sort((a, b) => row[a]! - row[b]!)
  return Float64Array.from(lines, (line) => prediction[line]!)
}
