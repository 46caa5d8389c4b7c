// Are the rows that were touched whole, and are their weights those that they pin?
import { dirname } from 'node:path/posix'
import { checkRow, checkWeights } from '../registry/check-rows.js'
import { finding } from '../registry/finding.js'
import type { Registry } from '../registry/read-registry.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardFinding } from './guarded.js'
import type { HeadRow } from './rows.js'
import { isTouched, weightsTouched, type Scope } from './scope.js'

/** Models are held in memory while they are checked: so many of them at a time. */
const MODELS_AT_ONCE = 8

export async function checkHeadRows(
  registry: Registry,
  rows: readonly HeadRow[],
  head: LoadTree,
  scope: Scope,
): Promise<GuardFinding[]> {
  const findings = rows
    .filter((one) => isTouched(one, scope))
    .flatMap((one) => ownFindings(registry, one, scope))
  const models = rows.flatMap((one) =>
    one.weights !== null && weightsTouched(one, scope) ? [{ ...one, weights: one.weights }] : [],
  )
  for (let at = 0; at < models.length; at += MODELS_AT_ONCE) {
    const group = models.slice(at, at + MODELS_AT_ONCE)
    const tree = await head(group.map(({ weights }) => weights))
    for (const { row, seed, weights } of group) {
      const found = checkWeights(row, weights, tree)
      // Only a member must be a small ONNX model; what else is registered is its owner's business.
      findings.push(...(seed === null ? found.filter(({ code }) => code !== 'weights-undecodable') : found))
    }
  }
  return findings
}

/** Of a row that is none of ours only what this change made worse. */
function ownFindings(
  registry: Registry,
  { row, before, seed, weights }: HeadRow,
  scope: Scope,
): GuardFinding[] {
  const found = checkRow(registry, row)
  if (seed !== null) return found
  const lost = scope.everything || before === null || before.fields.has('smoke')
  return found.filter(({ code }) => (code === 'smoke-absent' ? lost : weights !== null))
}

/** Weights below the registry that came or changed and that no row names. */
export async function unlistedWeights(
  registry: Registry,
  rows: readonly HeadRow[],
  head: LoadTree,
  { changed }: Scope,
): Promise<GuardFinding[]> {
  const folder = `${dirname(registry.path)}/`
  const named = new Set(rows.map(({ weights }) => weights))
  const suspects = [...changed].filter(
    (path) => path.startsWith(folder) && /\.onnx(\.data)?$/.test(path) && !named.has(path),
  )
  if (suspects.length === 0) return []
  const tree = await head(suspects)
  return suspects
    .filter((path) => tree(path) !== null)
    .map((path) =>
      finding(
        'weights-unlisted',
        path,
        null,
        `${path}: expected a row of ${registry.path} that names it, got none`,
      ),
    )
}
