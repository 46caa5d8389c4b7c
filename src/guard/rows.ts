// Rows before and after a change: which are governed, which were touched, and where their weights lie.
import { dirname } from 'node:path/posix'
import type { Recipe } from '../recipe/schema.js'
import { memberPaths, rowId, weightsPath, type MemberPaths } from '../registry/flip-paths.js'
import { FlipRefused } from '../registry/flip-refused.js'
import { finding } from '../registry/finding.js'
import type { Registry, RegistryRow } from '../registry/read-registry.js'
import { quantisedPath } from '../registry/check-rows.js'
import type { GuardFinding } from './guarded.js'
import { seen, type Seen } from './weight.js'

/** A row of the head; `paths` is null where it names no weights. */
export interface HeadRow {
  readonly row: RegistryRow
  /** Null where it is new. */
  readonly before: RegistryRow | null
  /** Null where it is not the recipe's. */
  readonly seed: number | null
  readonly weights: string | null
  readonly sidecar: string | null
  /** The quantised weights beside it that the row pins; null where it pins none. */
  readonly quantised: string | null
}

export interface HeadRows {
  readonly rows: readonly HeadRow[]
  /** Rows whose path cannot be used. */
  readonly faults: readonly Seen[]
}

export const isProduction = (row: RegistryRow | null): boolean => row?.fields.get('smoke')?.value === false

/** The same of a row that is not governed, which may leave `smoke` to the schema's default; null where there is none. */
export const inProduction = (row: RegistryRow, smokeDefault: boolean | null): boolean =>
  isProduction(row) || (!row.fields.has('smoke') && smokeDefault === false)

/** Whether any of these fields, as written, differs; all fields and their order where none are named. */
export function fieldsDiffer(
  before: RegistryRow | null,
  after: RegistryRow,
  keys?: readonly string[],
): boolean {
  return before === null || written(before, keys) !== written(after, keys)
}

function written({ fields }: RegistryRow, keys: readonly string[] = [...fields.keys()]): string {
  return JSON.stringify(keys.map((key) => [key, fields.get(key)?.raw]))
}

/** @param head may have an id twice; every row counts */
export function headRows(recipe: Recipe, base: Registry, head: Registry): HeadRows {
  const seeds = new Map(recipe.seeds.map((seed) => [rowId(recipe, seed), seed]))
  const before = new Map(base.rows.map((row) => [row.id, row]))
  const faults: Seen[] = []
  const rows = head.rows.map((row): HeadRow => {
    const seed = seeds.get(row.id) ?? null
    const bare = {
      row,
      before: before.get(row.id) ?? null,
      seed,
      weights: null,
      sidecar: null,
      quantised: null,
    }
    try {
      if (seed !== null) return { ...bare, ...placeOf(memberPaths(recipe, head, seed)) }
      if (!row.fields.has('onnx')) return bare
      const weights = weightsPath(head, row)
      return { ...bare, weights, quantised: quantisedPath(row, weights) }
    } catch (error) {
      if (!(error instanceof FlipRefused)) throw error
      // An old row that is none of ours may be as odd as it was.
      if (seed !== null || fieldsDiffer(bare.before, row, ['onnx'])) {
        const about = seed === null ? 'other' : 'governed'
        faults.push(...seen(about, [finding('row-path', head.path, row, error.message)]))
      }
      return bare
    }
  })
  return { rows, faults: [...faults, ...seen('governed', shared(rows, head))] }
}

const placeOf = ({ row, weights, sidecar }: MemberPaths) => ({
  weights,
  sidecar,
  quantised: quantisedPath(row, weights),
})

/** Compared in lower case: on many file systems `A.onnx` and `a.onnx` are one file. */
function shared(rows: readonly HeadRow[], head: Registry): GuardFinding[] {
  const owners = new Map<string, HeadRow>()
  for (const one of rows)
    if (one.seed !== null && one.weights !== null) owners.set(one.weights.toLowerCase(), one)
  return rows.flatMap((one) => {
    const owner = one.weights === null ? undefined : owners.get(one.weights.toLowerCase())
    if (owner === undefined || owner.row.id === one.row.id) return []
    const message = `${head.path}:${one.row.place}: row ${one.row.id}: expected a file of its own, got ${owner.row.id}’s ${one.weights ?? ''}`
    return [finding('row-path', head.path, one.row, message)]
  })
}

/** The folder that the governed members lie in; the registry's own where none can be placed. */
export function memberFolder(rows: readonly HeadRow[], registryPath: string): string {
  const placed = rows.find(({ seed, weights }) => seed !== null && weights !== null)
  return dirname(placed?.weights ?? registryPath)
}

/** Of each id the first row, in seed order. */
export function governedRows(recipe: Recipe, { rows }: HeadRows): readonly HeadRow[] {
  const seeds = recipe.seeds.toSorted((a, b) => a - b)
  return seeds.flatMap((seed) => rows.find((row) => row.seed === seed) ?? [])
}

/** Where the row's files lie, as far as it is the recipe's and names a place. */
export function placed({ row, seed, weights, sidecar }: HeadRow): MemberPaths[] {
  return seed === null || weights === null || sidecar === null
    ? []
    : [{ row, seed, weights, data: `${weights}.data`, sidecar }]
}
