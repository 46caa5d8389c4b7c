// What a change did to the rows that were there before: removed, reordered, taken out of production, edited.
import type { Registry, RegistryRow } from '../registry/read-registry.js'
import { finding } from '../registry/finding.js'
import { repeatedRows } from '../registry/read-registry.js'
import { FLIPPED_FIELDS } from '../registry/restored-rows.js'
import type { GuardFinding } from './guarded.js'
import { fieldsDiffer, isProduction, type HeadRow } from './rows.js'

/** Of every row, governed or not. */
export function compareRows(base: Registry, head: Registry): GuardFinding[] {
  const after = new Set(head.rows.map(({ id }) => id))
  const removed = base.rows
    .filter(({ id }) => !after.has(id))
    .map((row) => {
      const message = `${head.path}: expected the row ${row.id}, which the base has at ${row.place}, got none`
      return finding('row-removed', head.path, row, message)
    })
  const duplicated = repeatedRows(head).map(({ row, first }) => {
    const message = `${head.path}:${row.place}: expected the id ${row.id} once, got it again (first at ${first.place})`
    return finding('row-duplicated', head.path, row, message)
  })
  return [...removed, ...duplicated, ...reordered(base, head)]
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

/** Of a governed row that was in production, or is now, whatever a verdict does not cover. */
export function otherFieldsChanged({ row, before }: HeadRow, head: Registry): GuardFinding[] {
  if (before === null || !(isProduction(before) || isProduction(row))) return []
  const others = (of: RegistryRow): string[] =>
    [...of.fields.keys()].filter((key) => !FLIPPED_FIELDS.some((flipped) => flipped === key))
  const [expected, got] = [[...before.fields.keys()].join(', '), [...row.fields.keys()].join(', ')]
  const place = `${head.path}:${row.place}: row ${row.id}`
  // A key that came or went, smoke and sha256 among them, shows in the list of keys.
  if (expected !== got) {
    return [finding('row-changed', head.path, row, `${place}: expected the keys ${expected}, got ${got}`)]
  }
  const changed = others(row).filter((key) => fieldsDiffer(before, row, [key]))
  return changed.map((key) => {
    const [was, is] = [before, row].map(({ fields }) => fields.get(key)?.raw.slice(0, 80) ?? 'nothing')
    return finding('row-changed', head.path, row, `${place}: ${key}: expected ${was ?? ''}, got ${is ?? ''}`)
  })
}
