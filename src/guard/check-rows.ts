// Are the rows that were touched whole, and are their weights those that they pin?
import { basename, dirname } from 'node:path/posix'
import { checkQuantised, checkRow, checkWeights } from '../registry/check-rows.js'
import { finding } from '../registry/finding.js'
import type { Registry } from '../registry/read-registry.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardFinding } from './guarded.js'
import type { RowRules } from './compare-rows.js'
import { isProduction, type HeadRow } from './rows.js'
import { isTouched, quantisedTouched, weightsTouched, type Scope } from './scope.js'
import { seen, type About, type Seen } from './weight.js'

/** Models are held in memory while they are checked: so many of them at a time. */
const MODELS_AT_ONCE = 8

export async function checkHeadRows(
  registry: Registry,
  rows: readonly HeadRow[],
  head: LoadTree,
  scope: Scope,
  { smokeDefault }: RowRules,
): Promise<Seen[]> {
  const all: Seen[] = rows
    .filter((one) => isTouched(one, scope))
    .flatMap((one) => ownFaults(registry, one, smokeDefault))
  const files = rows.flatMap((one) => [
    ...(one.weights !== null && weightsTouched(one, scope)
      ? [{ one, path: one.weights, check: checkWeights }]
      : []),
    ...(one.quantised !== null && quantisedTouched(one, scope)
      ? [{ one, path: one.quantised, check: checkQuantised }]
      : []),
  ])
  for (let at = 0; at < files.length; at += MODELS_AT_ONCE) {
    const group = files.slice(at, at + MODELS_AT_ONCE)
    const tree = await head(group.map(({ path }) => path))
    for (const { one, path, check } of group) {
      const found = check(one.row, path, tree)
      // Only a member must be a small ONNX model without external data; what else is registered is its owner's business.
      const counted =
        one.seed === null ? found.filter(({ code }) => !OF_MEMBERS.some((own) => own === code)) : found
      all.push(...seen(aboutOf(one), counted))
    }
  }
  return all
}

const OF_MEMBERS = ['weights-undecodable', 'weights-external-data'] as const

const aboutOf = ({ seed }: HeadRow): About => (seed === null ? 'other' : 'governed')

/** A row that is not governed may leave `smoke` to the schema's default. */
function ownFaults(registry: Registry, one: HeadRow, smokeDefault: boolean | null): Seen[] {
  const { row, seed, weights } = one
  const found = checkRow(registry, row)
  if (seed !== null) return seen('governed', [...found, ...quantised(registry, one)])
  const kept = found.filter(({ code }) =>
    code === 'smoke-absent' ? row.fields.has('smoke') : weights !== null,
  )
  const untold =
    !row.fields.has('smoke') && smokeDefault === null
      ? [
          finding(
            'smoke-not-said',
            registry.path,
            row,
            `${registry.path}:${row.place}: row ${row.id}: smoke is not said, and the registry’s schema has no default`,
          ),
        ]
      : []
  return [...seen('other', kept), ...seen('remark', untold)]
}

/** A member's verdict is on its weights in float32: of a quantised sibling nobody decided anything. */
function quantised(registry: Registry, { row }: HeadRow): GuardFinding[] {
  const mode = row.fields.get('quant_mode')
  if (!isProduction(row) || mode === undefined || mode.value === 'fp32') return []
  const message = `${registry.path}:${row.place}: row ${row.id}: quant_mode: expected fp32, which is what was judged, got ${mode.raw}`
  return [finding('row-quantised', registry.path, row, message)]
}

/** Weights below the registry that came or changed and that no row names. */
export async function unlistedWeights(
  registry: Registry,
  rows: readonly HeadRow[],
  head: LoadTree,
  { changed }: Scope,
  ensemble: string,
): Promise<Seen[]> {
  const folder = `${dirname(registry.path)}/`
  const named = new Set(rows.flatMap(({ weights, quantised: other }) => [weights, other]))
  const suspects = [...changed].filter(
    (path) => path.startsWith(folder) && /\.onnx(\.data)?$/i.test(path) && !named.has(path),
  )
  if (suspects.length === 0) return []
  const tree = await head(suspects)
  const own = rows.flatMap(({ seed, weights }) =>
    seed === null || weights === null ? [] : [weights.replace(/onnx$/, '').toLowerCase()],
  )
  const isOurs = (path: string): boolean =>
    own.some((start) => path.toLowerCase().startsWith(start)) || basename(path).startsWith(`${ensemble}_seed`)
  return suspects
    .filter((path) => tree(path) !== null)
    .flatMap((path) => {
      const message = `${path}: expected a row of ${registry.path} that names it, got none`
      return seen(isOurs(path) ? 'governed' : 'other', [finding('weights-unlisted', path, null, message)])
    })
}
