// Does what was seen fail the change, or is it told beside it? Rows that the recipe does not govern weigh as it says.
import type { RegistryPolicy } from '../recipe/schema.js'
import type { GuardFinding } from './guarded.js'

/**
 * governed: the recipe's own rows and files, or the registry as a whole. lost: a production row of somebody else's that is
 * gone. other: a fault of somebody else's rows. remark: what of them is no fault. note: what people should know of the
 * recipe's own, and nobody has to fix.
 */
export type About = 'governed' | 'lost' | 'other' | 'remark' | 'note'

export interface Seen {
  readonly about: About
  readonly finding: GuardFinding
}

export const seen = (about: About, findings: readonly GuardFinding[]): Seen[] =>
  findings.map((finding) => ({ about, finding }))

export interface Weighed {
  readonly findings: readonly GuardFinding[]
  readonly notes: readonly GuardFinding[]
}

type Weight = keyof Weighed | 'untold'

type OfOthers = Extract<About, 'lost' | 'other' | 'remark'>

const OTHERS: Readonly<Record<RegistryPolicy['others'], Readonly<Record<OfOthers, Weight>>>> = {
  report: { lost: 'findings', other: 'notes', remark: 'notes' },
  check: { lost: 'findings', other: 'findings', remark: 'notes' },
  ignore: { lost: 'untold', other: 'untold', remark: 'untold' },
}

export function weigh(all: readonly Seen[], others: RegistryPolicy['others']): Weighed {
  const weighs = (about: About): Weight =>
    about === 'governed' ? 'findings' : about === 'note' ? 'notes' : OTHERS[others][about]
  const of = (weight: Weight): GuardFinding[] =>
    all.filter(({ about }) => weighs(about) === weight).map(({ finding }) => finding)
  return { findings: of('findings'), notes: of('notes') }
}
