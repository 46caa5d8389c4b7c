// Is the governed ensemble one set: rows, sidecars, manifest and records, all of one verdict?
import { join } from 'node:path/posix'
import { checkManifest, checkSidecar } from '../registry/check-sidecars.js'
import { sha256Of } from '../formats/sha256.js'
import { finding } from '../registry/finding.js'
import type { Registry } from '../registry/read-registry.js'
import { recordPaths } from '../registry/flip-paths.js'
import type { VerdictClaim, VouchPolicy } from '../ports/vouchers.js'
import {
  checkApproval,
  checkCovered,
  checkDecidedFiles,
  checkPromotable,
  readVerdict,
} from './check-verdict.js'
import { checkLedger } from './check-ledger.js'
import type { GuardFinding, GuardQuestion } from './guarded.js'
import { isProduction, memberFolder, placed, type HeadRow } from './rows.js'
import { anyChanged, hasMoved, isTouched, type Scope } from './scope.js'

export interface Ensemble {
  /** As the head has it. */
  readonly head: Registry
  /** The recipe's rows, in seed order, as far as they are there. */
  readonly rows: readonly HeadRow[]
  readonly removed: boolean
}

export interface EnsembleChecked {
  readonly findings: readonly GuardFinding[]
  /** What somebody must vouch for; null where nothing new rests on a verdict. */
  readonly claim: VerdictClaim | null
  /** What the claim is judged by; null where its recipe names no flip. */
  readonly policy: VouchPolicy | null
}

/** Reads the ensemble's small files only, and only where the change touched the ensemble. */
export async function checkEnsemble(
  question: GuardQuestion,
  { head, rows, removed }: Ensemble,
  scope: Scope,
): Promise<EnsembleChecked> {
  const { ensemble, seeds } = question.recipe.recipe
  const registry = head.path
  const records = recordPaths(question.recipe.recipe)
  const manifest = join(memberFolder(rows, registry), `${ensemble}.json`)
  const ownFiles = [manifest, ...Object.values(records)]
  const touched = removed || anyChanged(ownFiles, scope) || rows.some((row) => isTouched(row, scope))
  if (!touched && !scope.everything) return { findings: [], claim: null, policy: null }

  const members = rows.flatMap(placed)
  const production = members.filter(({ row }) => isProduction(row))
  const tree = await question.head([...ownFiles, ...members.map(({ sidecar }) => sidecar)])
  const bytes = tree(records.verdict)
  const read = bytes === null ? null : readVerdict(bytes, records.verdict)
  const readable = read !== null && !('code' in read) ? read : null
  const promoted = readable?.verdict === 'PROMOTE' ? readable : null
  const before = scope.everything ? tree : await question.base(Object.values(records))
  const ledger = await checkLedger(question, { registry: head, rows, before, after: tree, promoted }, scope)
  const findings: GuardFinding[] = [...ledger.findings]
  // What a rollback restores was judged, approved and vouched for when it landed.
  if (ledger.isRollback) return { findings, claim: null, policy: null }
  if (production.length > 0) {
    findings.push(...production.flatMap((member) => checkSidecar(member, tree)))
    findings.push(...checkManifest({ manifest, members }, tree))
  }
  const inProduction = rows.filter(({ row }) => isProduction(row))
  if (inProduction.length > 0 && inProduction.length < seeds.length) {
    const message = `${registry}: expected all ${seeds.length} rows of ${ensemble} in production or none, got ${inProduction.length}`
    findings.push(finding('promoted-partly', registry, null, message))
  }

  const moved = ledger.hasEvent || removed || rows.some(hasMoved)
  const verdictCounts = moved || scope.everything || scope.changed.has(records.verdict)
  let recipe = question.recipe
  if (read !== null && 'code' in read) findings.push(read)
  if (readable !== null && verdictCounts) {
    recipe = (await question.recipeOf(readable.policy.recipe_sha256)) ?? recipe
    findings.push(...checkPromotable(readable, recipe, records.verdict))
  }
  const mustBeCovered = promoted === null && !scope.everything ? inProduction.filter(hasMoved) : inProduction
  findings.push(...checkCovered(promoted, mustBeCovered, registry, records.verdict))
  if (!moved) findings.push(...(await recordsChanged(question, scope)))
  if (promoted === null || bytes === null) return { findings, claim: null, policy: null }

  const sha256 = sha256Of(bytes)
  if (production.length > 0) findings.push(...checkDecidedFiles(promoted, inProduction, manifest, tree))
  findings.push(...checkApproval(tree(records.approval), records.approval, ensemble, sha256))
  if (!verdictCounts) return { findings, claim: null, policy: null }
  const { repository, run_id: id, run_attempt: attempt } = promoted.run
  const claim: VerdictClaim = {
    ensemble,
    verdict: bytes,
    sha256,
    approval: tree(records.approval),
    attestation: tree(records.attestation),
    run: id === null ? null : { repository, id, attempt: attempt ?? 1 },
  }
  return { findings, claim, policy: recipe.recipe.flip ?? null }
}

/** The records of a flip change with its rows or not at all; an attestation may be added where there was none. */
async function recordsChanged({ recipe, base }: GuardQuestion, scope: Scope): Promise<GuardFinding[]> {
  const { attestation, ...others } = recordPaths(recipe.recipe)
  const changed = Object.values(others).filter((path) => scope.changed.has(path))
  if (scope.changed.has(attestation) && (await base([attestation]))(attestation) !== null)
    changed.push(attestation)
  return changed.map((path) =>
    finding(
      'verdict-changed',
      path,
      null,
      `${path}: expected it as on the base, since no governed row’s smoke or sha256 changed, got another`,
    ),
  )
}
