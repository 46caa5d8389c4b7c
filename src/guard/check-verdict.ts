// Does the verdict in the tree cover the rows that are in production, digest by digest, and its files byte by byte?
import { parseApproval } from '../approval/record.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import { manifestFile } from '../evidence/layout.js'
import { parseVerdict, type Verdict } from '../gate/verdict.js'
import type { LoadedRecipe } from '../recipe/parse.js'
import { sha256Of } from '../formats/sha256.js'
import { finding, pinnedBy } from '../registry/finding.js'
import { FlipRefused } from '../registry/flip-refused.js'
import { assertPromotable } from '../registry/promotable.js'
import type { ReadTree } from '../registry/tree.js'
import type { GuardFinding } from './guarded.js'
import { isProduction, type HeadRow } from './rows.js'

/** The verdict's file, or why it is none. */
export function readVerdict(bytes: Uint8Array, path: string): Verdict | GuardFinding {
  return orFinding('verdict-invalid', path, () => parseVerdict(bytes, path))
}

export function checkPromotable(verdict: Verdict, recipe: LoadedRecipe, path: string): GuardFinding[] {
  try {
    assertPromotable(verdict, recipe)
    return []
  } catch (error) {
    if (!(error instanceof FlipRefused)) throw error
    return [finding('verdict-not-promotable', path, null, `${path}: ${error.message}`)]
  }
}

/** @param rows in production; with no verdict, those of them that somebody must have moved without one */
export function checkCovered(
  verdict: Verdict | null,
  rows: readonly HeadRow[],
  registryPath: string,
  verdictPath: string,
): GuardFinding[] {
  const covered = new Map(verdict?.members.map(({ seed, sha256 }) => [seed, sha256]))
  return rows.flatMap(({ row, before, seed }) => {
    const expected = covered.get(seed ?? -1)
    const got = pinnedBy(row)
    if (expected === got) return []
    const code = isProduction(before) ? 'digest-without-verdict' : 'promoted-without-verdict'
    const whose = expected ?? (verdict === null ? 'a valid PROMOTE there' : 'a member of it')
    const message = `${registryPath}:${row.place}: row ${row.id}: expected the digest that ${verdictPath} covers, ${whose}, got ${got}`
    return [finding(code, registryPath, row, message)]
  })
}

/** Sidecars and manifest are part of what was decided on. */
export function checkDecidedFiles(
  verdict: Verdict,
  rows: readonly HeadRow[],
  manifest: string,
  tree: ReadTree,
): GuardFinding[] {
  const compare = (
    code: 'sidecar-disagrees' | 'manifest-disagrees',
    path: string,
    row: HeadRow | null,
    expected: string | undefined,
  ): GuardFinding[] => {
    const bytes = tree(path)
    // What is not there is another finding's business.
    const got = bytes === null ? expected : sha256Of(bytes)
    if (got === expected) return []
    const message = `${path}: expected the verdict’s sha256 ${expected ?? 'of it, of which there is none'}, got ${got ?? ''}`
    return [finding(code, path, row?.row ?? null, message)]
  }
  const sidecars = rows.flatMap((one) => {
    const member = verdict.members.find(({ seed }) => seed === one.seed)
    if (one.sidecar === null || member === undefined) return []
    return compare('sidecar-disagrees', one.sidecar, one, member.sidecar_sha256)
  })
  const decided = verdict.evidence[manifestFile(verdict.ensemble)]
  return [...sidecars, ...compare('manifest-disagrees', manifest, null, decided)]
}

export function checkApproval(
  bytes: Uint8Array | null,
  path: string,
  ensemble: string,
  verdictSha256: string,
): GuardFinding[] {
  if (bytes === null) return []
  const record = orFinding('approval-disagrees', path, () => parseApproval(bytes, path))
  if ('code' in record) return [record]
  const [expected, got] = [`${ensemble} ${verdictSha256}`, `${record.ensemble} ${record.verdict_sha256}`]
  if (expected === got) return []
  return [
    finding(
      'approval-disagrees',
      path,
      null,
      `${path}: expected the approval of ${expected}, got that of ${got}`,
    ),
  ]
}

function orFinding<T>(
  code: 'verdict-invalid' | 'approval-disagrees',
  path: string,
  read: () => T,
): T | GuardFinding {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'verdict-invalid') throw error
    return finding(code, path, null, error.message)
  }
}
