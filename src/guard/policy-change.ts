// What a change of the recipe does to the policy, key by key: told, so that a looser policy is never overlooked.
import type { Recipe } from '../recipe/schema.js'

export interface PolicyChange {
  /** `gate.spreadMax` */
  readonly key: string
  readonly before: unknown
  readonly after: unknown
  /** Whether the new value lets pass what the old one did not. */
  readonly looser: boolean
}

/** What decides about rows; a corpus or a trainer may change beside them, as a verdict names the recipe it was made under. */
export const POLICY = [
  'ensemble',
  'seeds',
  'gate',
  'registry',
  'flip',
  'audit',
] as const satisfies readonly (keyof Recipe)[]

type IsLooser = (before: unknown, after: unknown) => boolean

const less: IsLooser = (before, after) => !(Number(after) >= Number(before))
const more: IsLooser = (before, after) => !(Number(after) <= Number(before))
const becomes =
  (value: unknown): IsLooser =>
  (_, after) =>
    after === value

/** Keys whose direction is known; of others a change is told without a judgement. */
const LOOSER: Readonly<Record<string, IsLooser>> = {
  'gate.meanPlcc': less,
  'gate.perSeedPlcc': less,
  'gate.spreadMax': more,
  'gate.evidence': becomes('reported'),
  'gate.members': becomes('absent'),
  'gate.retrain': becomes(false),
  'registry.schema': becomes(undefined),
  'registry.others': (before, after) => RANK.indexOf(String(after)) < RANK.indexOf(String(before)),
  'registry.governed': shrinks,
  'registry.retired': grows,
  'audit.accept': grows,
  'flip.strict': becomes(false),
  'flip.digestInComment': becomes(false),
  'flip.allowSelfApproval': becomes(true),
  'flip.approval': becomes('comment'),
}
const RANK = ['ignore', 'report', 'check']

export function policyChanges(before: Recipe, after: Recipe): PolicyChange[] {
  return POLICY.flatMap((key) => changesIn(key, before[key], after[key]))
}

function changesIn(key: string, before: unknown, after: unknown): PolicyChange[] {
  if (isRecord(before) && isRecord(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((inner) => changesIn(`${key}.${inner}`, before[inner], after[inner]))
  }
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  return [{ key, before, after, looser: LOOSER[key]?.(before, after) ?? false }]
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function grows(before: unknown, after: unknown): boolean {
  const old = new Set(entries(before))
  return entries(after).some((entry) => !old.has(entry))
}

function shrinks(before: unknown, after: unknown): boolean {
  return grows(after, before)
}

function entries(value: unknown): string[] {
  return Array.isArray(value) ? value.map((entry) => JSON.stringify(entry)) : []
}
