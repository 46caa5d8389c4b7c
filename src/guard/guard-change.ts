// The guard: may this change land? And the audit: is what landed still true? The same checks, on a change or on everything.
import { SeedgateError } from '../errors/seedgate-error.js'
import { checkSchema } from '../registry/check-registry.js'
import { finding } from '../registry/finding.js'
import { recordPaths, registryOf, rowId } from '../registry/flip-paths.js'
import { readRows, type Registry } from '../registry/read-registry.js'
import type { LoadTree } from '../registry/tree.js'
import { checkEnsemble } from './check-ensemble.js'
import { checkRecipe } from './check-recipe.js'
import { checkHeadRows, unlistedWeights } from './check-rows.js'
import { compareRows, otherFieldsChanged } from './compare-rows.js'
import type { Guarded, GuardFinding, GuardQuestion } from './guarded.js'
import { checkLeftProduction } from './left-production.js'
import { fieldsDiffer, governedRows, headRows } from './rows.js'
import { anyChanged, isTouched, type Scope } from './scope.js'
import { unvouched, vouchFor } from './vouch.js'

/** @throws SeedgateError recipe-invalid where it names no registry; registry-invalid where the base's cannot be read */
export async function guardChange(question: GuardQuestion): Promise<Guarded> {
  return await inspect(question, { everything: false, changed: question.changed })
}

/** Every row and file of one tree. @throws SeedgateError recipe-invalid */
export async function auditTree(
  question: Pick<GuardQuestion, 'recipe' | 'head' | 'recipeOf' | 'vouchers' | 'requireVouched'>,
): Promise<Guarded> {
  const nothingLeft = async () => await Promise.resolve('nothing changes in an audit')
  const changed = new Set<string>()
  const whole = { ...question, base: question.head, changed, rollback: nothingLeft }
  return await inspect(whole, { everything: true, changed })
}

async function inspect(question: GuardQuestion, scope: Scope): Promise<Guarded> {
  const { recipe } = question.recipe
  const { path, schema = null } = registryOf(recipe)
  // 1. The registry before and after.
  const head = await registryIn(question.head, path)
  if ('code' in head) {
    const known = scope.everything || scope.changed.has(path)
    return { findings: known ? [head] : [], vouching: null }
  }
  const base = scope.everything || !scope.changed.has(path) ? head : await baseRegistry(question.base, path)
  const all = headRows(recipe, base, head)
  const rows = governedRows(recipe, all)
  const ids = new Set(recipe.seeds.map((seed) => rowId(recipe, seed)))
  const removed = base.rows.some(({ id }) => ids.has(id) && !rows.some(({ row }) => row.id === id))
  const touched = all.rows.some((row) => isTouched(row, scope))

  // 2. What happened to the rows, then what they are now.
  const findings: GuardFinding[] = [
    ...compareRows(base, head),
    ...all.faults,
    ...rows.flatMap((row) => otherFieldsChanged(row, head)),
    ...(await checkLeftProduction(question, head, rows)),
    ...(await checkHeadRows(head, all.rows, question.head, scope)),
    ...(await unlistedWeights(head, all.rows, question.head, scope)),
  ]
  if (schema !== null && (scope.everything || anyChanged([path, schema], scope))) {
    findings.push(...checkSchema(schema, head, await question.head([schema])))
  }
  // 3. The ensemble as one set under its verdict.
  const ensemble = await checkEnsemble(question, { registry: path, rows, removed }, scope)
  findings.push(...ensemble.findings)
  // 4. The policy, which changes alone.
  if (scope.changed.has(question.recipe.path)) {
    const records = Object.values(recordPaths(recipe))
    const rowsChanged =
      touched || head.rows.length !== base.rows.length || anyChanged(records, scope) || rowsDiffer(base, head)
    findings.push(...(await checkRecipe(question.recipe, question.head, rowsChanged)))
  }
  // 5. Who vouches.
  if (ensemble.claim === null) return { findings, vouching: null }
  const vouching = await vouchFor(ensemble.claim, ensemble.policy, question.vouchers)
  const refused = unvouched(vouching, recordPaths(recipe).verdict, question.requireVouched)
  return { findings: [...findings, ...refused], vouching }
}

function rowsDiffer(base: Registry, head: Registry): boolean {
  return head.rows.some((row, index) => fieldsDiffer(base.rows[index] ?? null, row))
}

/** A base without a registry has no rows. */
async function baseRegistry(base: LoadTree, path: string): Promise<Registry> {
  const bytes = (await base([path]))(path)
  return bytes === null ? { path, text: '', value: null, rows: [] } : readRows(bytes, path)
}

async function registryIn(tree: LoadTree, path: string): Promise<Registry | GuardFinding> {
  const bytes = (await tree([path]))(path)
  const said = (message: string): GuardFinding => finding('registry-unreadable', path, null, message)
  if (bytes === null) return said(`${path}: expected the registry, got no such file`)
  try {
    return readRows(bytes, path)
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'registry-invalid') throw error
    return said(error.message)
  }
}
