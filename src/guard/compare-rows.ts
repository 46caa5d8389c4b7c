// What a change did to the rows that were there before: removed, reordered, repeated, edited.
import type { RegistryRow, Registry } from '../registry/read-registry.js'
import { finding } from '../registry/finding.js'
import { repeatedRows } from '../registry/read-registry.js'
import { FLIPPED_FIELDS } from '../registry/restored-rows.js'
import type { GuardFinding } from './guarded.js'
import { fieldsDiffer, inProduction, isProduction, type HeadRow } from './rows.js'
import { hasMoved } from './scope.js'
import { seen, type Seen } from './weight.js'

export interface RowRules {
  /** Ids of the recipe's rows. */
  readonly governed: ReadonlySet<string>
  /** What a row that does not say `smoke` means, by the registry's schema; null where the schema does not say. */
  readonly smokeDefault: boolean | null
}

/** Of every row, governed or not. */
export function compareRows(base: Registry, head: Registry, rules: RowRules): Seen[] {
  const after = new Set(head.rows.map(({ id }) => id))
  const removed = base.rows
    .filter(({ id }) => !after.has(id))
    .flatMap((row) => {
      const message = `${head.path}: expected the row ${row.id}, which the base has at ${row.place}, got none`
      const lost = inProduction(row, rules.smokeDefault) ? 'lost' : 'other'
      const about = rules.governed.has(row.id) ? 'governed' : lost
      return seen(about, [finding('row-removed', head.path, row, message)])
    })
  const duplicated = repeatedRows(head).flatMap(({ row, first }) => {
    const message = `${head.path}:${row.place}: expected the id ${row.id} once, got it again (first at ${first.place})`
    return seen('governed', [finding('row-duplicated', head.path, row, message)])
  })
  return [...removed, ...duplicated, ...seen('other', reordered(base, head))]
}

/** The first row that stands where another stood; one finding tells the whole story. */
function reordered(base: Registry, head: Registry): GuardFinding[] {
  const after = new Map(head.rows.map((row) => [row.id, row]))
  const before = new Set(base.rows.map(({ id }) => id))
  const expected = base.rows.filter(({ id }) => after.has(id))
  const got = [...after.values()].filter(({ id }) => before.has(id))
  const at = expected.findIndex((row, index) => row.id !== got[index]?.id)
  const [meant, row] = [expected[at], got[at]]
  if (meant === undefined || row === undefined) return []
  const message = `${head.path}:${row.place}: expected the order of the base, ${meant.id} next, got ${row.id}`
  return [finding('row-reordered', head.path, row, message)]
}

/**
 * What of a governed production row changed besides `smoke` and `sha256`. A field that decides which bytes run changes with a
 * verdict only. Every other field is free, except where the same change moves the row: a flip and a rollback change nothing else.
 * @param governed names of the governed fields
 */
export function otherFieldsChanged(one: HeadRow, head: Registry, governed: readonly string[]): Seen[] {
  const { row, before } = one
  if (before === null || !(isProduction(before) || isProduction(row))) return []
  const keys = new Set([...before.fields.keys(), ...row.fields.keys()])
  const bound = new Set<string>(['id', 'onnx', ...FLIPPED_FIELDS, ...governed])
  return [...keys].flatMap((key): Seen[] => {
    const [was, is] = [writtenAs(before, key), writtenAs(row, key)]
    const stays = was !== null && is !== null && FLIPPED_FIELDS.some((flipped) => flipped === key)
    if (stays || was === is) return []
    const place = `${head.path}:${row.place}: row ${row.id}: ${key}`
    const [expected, got] = [was, is].map((text) => text?.slice(0, 80) ?? 'no such key')
    if (bound.has(key) || hasMoved(one)) {
      const message = `${place}: expected ${expected ?? ''}, got ${got ?? ''}`
      return seen('governed', [finding('row-changed', head.path, row, message)])
    }
    return seen('note', [finding('row-edited', head.path, row, `${place}: ${expected ?? ''} → ${got ?? ''}`)])
  })
}

/** Fields that decide which bytes of somebody else's row run: told, never refused. */
const OF_OTHERS = ['onnx', 'sha256', 'smoke', 'int8_sha256'] as const

export function othersEdited({ row, before }: HeadRow, head: Registry): Seen[] {
  if (before === null) return []
  return OF_OTHERS.filter((key) => fieldsDiffer(before, row, [key])).flatMap((key) => {
    const [was, is] = [before, row].map((of) => writtenAs(of, key)?.slice(0, 80) ?? 'no such key')
    const message = `${head.path}:${row.place}: row ${row.id}: ${key}: ${was ?? ''} → ${is ?? ''}`
    return seen('remark', [finding('row-edited', head.path, row, message)])
  })
}

const writtenAs = ({ fields }: RegistryRow, key: string): string | null => fields.get(key)?.raw ?? null
