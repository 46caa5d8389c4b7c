// A row that left production: is the change the rollback of its flip, to the byte?
import { recordPaths } from '../registry/flip-paths.js'
import { finding } from '../registry/finding.js'
import type { RollbackPlan } from '../registry/plan-rollback.js'
import { findRow, readRows, type Registry } from '../registry/read-registry.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardFinding, GuardQuestion } from './guarded.js'
import { fieldsDiffer, isProduction, type HeadRow } from './rows.js'

/** What a rollback leaves is computed from the base's own history, so nothing that the change says of itself is believed. */
export async function checkLeftProduction(
  question: GuardQuestion,
  registry: Registry,
  rows: readonly HeadRow[],
): Promise<GuardFinding[]> {
  const left = rows.filter(({ row, before }) => isProduction(before) && !isProduction(row))
  if (left.length === 0) return []
  const plan = await question.rollback()
  const why =
    typeof plan === 'string'
      ? plan
      : await departure(plan, registry, question.head, [recordPaths(question.recipe.recipe).ledger])
  if (why === null) return []
  return left.map(({ row }) => {
    const message = `${registry.path}:${row.place}: row ${row.id}: expected smoke false, or the rollback of its flip, got ${row.fields.get('smoke')?.raw ?? 'nothing'} (${why})`
    return finding('unpromoted', registry.path, row, message)
  })
}

/**
 * Where the head is not what the rollback leaves, in words; null where it is.
 * @param apart paths that are judged by themselves
 */
export async function departure(
  plan: RollbackPlan,
  registry: Registry,
  head: LoadTree,
  apart: readonly string[],
): Promise<string | null> {
  const [conflict] = plan.changedAgain
  if (conflict !== undefined) return `${conflict.path} was changed again after the flip: ${conflict.message}`
  const tree = await head(plan.files.map(({ path }) => path))
  for (const { path, after } of plan.files.filter((file) => !apart.includes(file.path))) {
    const got = path === registry.path ? null : tree(path)
    if (path === registry.path && after !== null) {
      const meant = readRows(after, path)
      const other = plan.rows.find(({ id }) => {
        const [expected, row] = [findRow(meant, id), findRow(registry, id)]
        return expected === undefined || row === undefined || fieldsDiffer(expected, row)
      })
      if (other !== undefined) return `row ${other.id} is not as it was before the flip`
    } else if (!sameBytes(after, got)) {
      return `${path} is not as it was before the flip`
    }
  }
  return null
}

function sameBytes(a: Uint8Array | null, b: Uint8Array | null): boolean {
  if (a === null || b === null) return a === b
  return a.length === b.length && a.every((byte, index) => byte === b[index])
}
