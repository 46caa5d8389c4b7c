// The guard: may this change land? And the audit: is what landed still true? The same checks, on a change or on everything.
import { SeedgateError } from '../errors/seedgate-error.js'
import { finding } from '../registry/finding.js'
import { recordPaths, registryOf, rowId } from '../registry/flip-paths.js'
import { readRows, type Registry } from '../registry/read-registry.js'
import type { LoadTree } from '../registry/tree.js'
import { smokeDefault } from '../registry/registry-schema.js'
import { withAccepted } from './accepted.js'
import { checkAsOthersRead } from './as-others-read.js'
import type { ReadAttributes } from './guarded.js'
import { checkEnsemble } from './check-ensemble.js'
import { checkBySchema, judgingSchema } from './check-schema.js'
import { checkRecipe } from './check-recipe.js'
import { checkHeadRows, unlistedWeights } from './check-rows.js'
import { compareRows, otherFieldsChanged, othersEdited } from './compare-rows.js'
import type { Guarded, GuardFinding, GuardQuestion } from './guarded.js'
import { checkLeftProduction } from './left-production.js'
import { fieldsDiffer, governedRows, headRows } from './rows.js'
import { anyChanged, isTouched, type Scope } from './scope.js'
import { ungovernedRows } from './ungoverned.js'
import { unvouched, vouchFor } from './vouch.js'
import { seen, weigh, type Seen, type Weighed } from './weight.js'

/** @throws SeedgateError recipe-invalid where it names no registry; registry-invalid where the base's cannot be read */
export async function guardChange(question: GuardQuestion): Promise<Guarded> {
  return await inspect(question, { everything: false, changed: question.changed })
}

/** What an audit is asked: of one tree, on one day. */
export type AuditQuestion = Pick<
  GuardQuestion,
  'recipe' | 'head' | 'recipeOf' | 'vouchers' | 'requireVouched' | 'names'
> & { readonly attributes: ReadAttributes; readonly today: Date }

/** Every row and file of one tree. @throws SeedgateError recipe-invalid */
export async function auditTree(question: AuditQuestion): Promise<Guarded> {
  const nothingLeft = async () => await Promise.resolve('nothing changes in an audit')
  const changed = new Set<string>()
  const attributes = { base: question.attributes, head: question.attributes }
  const everPromoted = async () => await Promise.resolve(new Set<string>())
  const base = question.head
  const whole = { ...question, base, changed, rollback: nothingLeft, everPromoted, attributes }
  const audited = await inspect(whole, { everything: true, changed })
  const { accept } = question.recipe.recipe.audit
  return { ...audited, ...withAccepted(audited, accept, question.today) }
}

async function inspect(question: GuardQuestion, scope: Scope): Promise<Guarded> {
  const { recipe } = question.recipe
  const { path, schema = null, others, governed } = registryOf(recipe)
  // 1. The registry before and after.
  const head = await registryIn(question.head, path)
  if ('code' in head) {
    const known = scope.everything || scope.changed.has(path)
    return { findings: known ? [head] : [], notes: [], vouching: null }
  }
  const base = scope.everything || !scope.changed.has(path) ? head : await baseRegistry(question.base, path)
  const all = headRows(recipe, base, head)
  const rows = governedRows(recipe, all)
  const ids = new Set(recipe.seeds.map((seed) => rowId(recipe, seed)))
  const removed = base.rows.some(({ id }) => ids.has(id) && !rows.some(({ row }) => row.id === id))
  const touched = all.rows.some((row) => isTouched(row, scope))
  const schemaCounts = schema !== null && (scope.everything || anyChanged([path, schema], scope))
  const schemaBefore = schemaCounts ? await judgingSchema(question, schema) : null
  const rules = { governed: ids, smokeDefault: smokeDefault(schemaBefore) }

  // 2. What happened to the rows, then what they are now.
  const sights: Seen[] = [
    ...compareRows(base, head, rules),
    ...all.faults,
    ...rows.flatMap((row) => otherFieldsChanged(row, head, governed)),
    ...all.rows.filter(({ seed }) => seed === null).flatMap((row) => othersEdited(row, head)),
    ...seen('governed', await checkLeftProduction(question, head, rows)),
    ...(await checkHeadRows(head, all.rows, question.head, scope, rules)),
    ...(await unlistedWeights(head, all.rows, question.head, scope, recipe.ensemble)),
  ]
  // 3. The registry's schema and its files, as others read them.
  if (schemaCounts) {
    sights.push(...seen('governed', await checkBySchema(question, schema, head, scope)))
  }
  sights.push(...seen('governed', await checkAsOthersRead(question, path, rows, scope)))
  if (scope.everything) {
    const found = await ungovernedRows(recipe, head, await question.names(), question.head)
    sights.push(...seen('governed', found))
  }
  // 4. The ensemble as one set under its verdict.
  const ensemble = await checkEnsemble(question, { head, rows, removed }, scope)
  sights.push(...seen('governed', ensemble.findings))
  // 5. The policy, which changes alone.
  if (scope.changed.has(question.recipe.path)) {
    const records = Object.values(recordPaths(recipe))
    const rowsChanged =
      touched || head.rows.length !== base.rows.length || anyChanged(records, scope) || rowsDiffer(base, head)
    sights.push(...(await checkRecipe({ base: question.recipe, head: question.head, rows, rowsChanged })))
  }
  const weighed = withoutEcho(weigh(sights, others))
  // 6. Who vouches.
  if (ensemble.claim === null) return { ...weighed, vouching: null }
  const vouching = await vouchFor(ensemble.claim, ensemble.policy, question.vouchers)
  const refused = unvouched(vouching, recordPaths(recipe).verdict, question.requireVouched)
  return { ...weighed, findings: [...weighed.findings, ...refused], vouching }
}

/** Where something else is wrong with production rows, the ledger disagrees as well: that is told only where it stands alone. */
function withoutEcho({ findings, notes }: Weighed): Weighed {
  const isEcho = ({ code }: GuardFinding): boolean => code === 'ledger-disagrees'
  return findings.every(isEcho)
    ? { findings, notes }
    : { findings: findings.filter((one) => !isEcho(one)), notes }
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
    const registry = readRows(bytes, path)
    // Python's json.load and JSON.parse refuse a file that begins with a mark; we would read it, and nobody else.
    return registry.text.startsWith('\uFEFF')
      ? said(`${path}:1:1: expected JSON, got a byte order mark before it, which other readers refuse`)
      : registry
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'registry-invalid') throw error
    return said(error.message)
  }
}
