// The legs of a matrix: every combination of its axes, without what it excludes, with what it includes.
import { WorkflowRefused } from './refusal.js'
import { isMapping, type Mapping, type Value } from './value.js'

export type Leg = Mapping

/** @param matrix filled in already. @throws WorkflowRefused where it is no matrix, or has no leg */
export function legsOf(matrix: Value): readonly Leg[] {
  const { include = [], exclude = [], ...axes } = record(matrix, 'the matrix')
  let legs: Leg[] = [{}]
  for (const [name, values] of Object.entries(axes)) {
    if (!Array.isArray(values)) throw new WorkflowRefused(`the matrix: expected a list for ${name}`)
    legs = legs.flatMap((leg) => values.map((value: Value) => ({ ...leg, [name]: value })))
  }
  if (Object.keys(axes).length === 0) legs = []
  const excluded = records(exclude, 'exclude')
  const kept = legs.filter((leg) => !excluded.some((one) => agrees(leg, one, Object.keys(one))))
  const all = records(include, 'include').reduce<readonly Leg[]>(
    (sofar, one) => including(sofar, one, Object.keys(axes)),
    kept,
  )
  if (all.length === 0) throw new WorkflowRefused('the matrix has no leg')
  return all
}

/** Added to every leg whose axes it leaves as they are; where there is none it is a leg of its own. */
function including(legs: readonly Leg[], extra: Leg, axes: readonly string[]): readonly Leg[] {
  const shared = Object.keys(extra).filter((name) => axes.includes(name))
  const fits = (leg: Leg): boolean =>
    axes.length > 0 && axes.every((axis) => axis in leg) && agrees(leg, extra, shared)
  return legs.some(fits) ? legs.map((leg) => (fits(leg) ? { ...leg, ...extra } : leg)) : [...legs, extra]
}

const agrees = (leg: Leg, other: Leg, names: readonly string[]): boolean =>
  names.every((name) => JSON.stringify(leg[name]) === JSON.stringify(other[name]))

function record(value: Value, what: string): Leg {
  if (isMapping(value)) return value
  throw new WorkflowRefused(`${what}: expected a mapping, got ${JSON.stringify(value)}`)
}

function records(value: Value, what: string): readonly Leg[] {
  if (!Array.isArray(value)) throw new WorkflowRefused(`the matrix: expected a list for ${what}`)
  return value.map((one: Value) => record(one, `the matrix: ${what}`))
}
