// The flip as data: which files get which bytes, on which base. Computed here, carried out by git locally or by GitHub's API.
import { compareCodePoints } from '../formats/code-point-order.js'
import { serialiseVerdict, verdictSha256, type Verdict } from '../gate/verdict.js'
import { readOnnxFile } from '../onnx/file.js'
import type { LoadedRecipe } from '../recipe/parse.js'
import { checkRegistry } from './check-registry.js'
import { sha256Of } from '../formats/sha256.js'
import { flipBranch, flipMessage, flipTitle } from './flip-message.js'
import { flipPaths, registryOf, type FlipPaths } from './flip-paths.js'
import { FlipRefused } from './flip-refused.js'
import { flipRow, type RowFlip } from './flip-rows.js'
import { flippedRegistry } from './flipped-registry.js'
import { appended, eventOfFlip } from './ledger.js'
import { pastOf, type Past } from './past.js'
import { assertPromotable } from './promotable.js'
import { assertPromotedFiles, type PromotedFiles } from './promoted-files.js'
import type { Registry } from './read-registry.js'
import { overlay, registryAt, type ReadTree } from './tree.js'

export interface FlipRequest {
  readonly recipe: LoadedRecipe
  readonly verdict: Verdict
  readonly files: PromotedFiles
  /** Who approved, and the attestation, where there are such records. */
  readonly records?: { readonly approval?: Uint8Array; readonly attestation?: Uint8Array }
  /** The base branch's newest commit. */
  readonly base: ReadTree
}

export interface PlannedFile {
  /** From the top of the repository. */
  readonly path: string
  /** sha256 of what the base has there, null where it has nothing. */
  readonly before: string | null
  /** Null where the file goes: what of an earlier flip has no reader any more. */
  readonly after: Uint8Array | null
}

export interface FlipPlan {
  readonly ensemble: string
  readonly verdictSha256: string
  /** The registry that the plan was computed on; on any other it must not be carried out. */
  readonly base: { readonly path: string; readonly sha256: string }
  /** Only what changes, in code-point order of path; none where the base has this very flip already. */
  readonly files: readonly PlannedFile[]
  /** In seed order, also those that are flipped already. */
  readonly rows: readonly RowFlip[]
  /** sha256 of the verdict that was live and is not any more; null where there is none. */
  readonly replaces: string | null
  readonly branch: string
  readonly title: string
  /** The commit's, title included. */
  readonly message: string
}

/** @throws FlipRefused with a named reason; SeedgateError registry-invalid, recipe-invalid */
export function planFlip(request: FlipRequest): FlipPlan {
  const { verdict, base } = request
  const { recipe } = request.recipe
  // 1. The verdict allows it, and the files are those it speaks of.
  assertPromotable(verdict, request.recipe)
  assertSaysPin(verdict)
  assertPromotedFiles(verdict, request.files)
  // 2. The base has rows to flip, room for the files, and never had this verdict.
  const registry = registryAt(base, registryOf(recipe).path)
  const paths = flipPaths(recipe, registry)
  const rows = flipRows(registry, paths, verdict)
  const digest = verdictSha256(verdict)
  const past = pastOf(base, paths)
  const isLive = past.live === digest
  if (!isLive) {
    refuseSeen(past, digest, paths.ledger)
    assertRoom(request, paths)
  }
  // 3. The change, token by token.
  const registryAfter = flippedRegistry(registry, rows)
  const after = filesOf(request, paths, registryAfter.text)
  if (!isLive) {
    for (const gone of leftBehind(paths)) if (!after.has(gone)) after.set(gone, null)
    after.set(paths.ledger, ledgerAfter(request, past, rows))
  }
  const files = changes(base, after)
  if (isLive) refusePartlyApplied(rows, files)
  // 4. The result passes the registry's own checks.
  assertChecks(request, registryAfter, files)

  const title = flipTitle(recipe.ensemble, rows)
  return {
    ensemble: recipe.ensemble,
    verdictSha256: digest,
    base: { path: registry.path, sha256: sha256Of(bytesOf(registry.text)) },
    files,
    rows,
    replaces: isLive ? null : past.live,
    branch: flipBranch(recipe.ensemble, digest),
    title,
    message: flipMessage({ title, registryPath: registry.path, verdict, digest, rows, replaces: past.live }),
  }
}

/** What a flip takes with it, as nothing reads it any more: tensors of earlier weights, and records of an earlier flip. */
function leftBehind({ members, approval, attestation }: FlipPaths): readonly string[] {
  return [...members.map(({ data }) => data), approval, attestation]
}

function refuseSeen({ seen }: Past, digest: string, path: string): void {
  if (!seen.has(digest)) return
  throw new FlipRefused(
    'verdict-revoked',
    `${path}: expected a verdict that was never promoted, got ${digest}, which was and was taken out of production`,
  )
}

function ledgerAfter({ verdict, records }: FlipRequest, past: Past, rows: readonly RowFlip[]): Uint8Array {
  const members = Object.fromEntries(rows.map(({ id, after }) => [id, after]))
  const approval = records?.approval ?? null
  const event = eventOfFlip({ verdict, approval, replaces: past.live, members })
  return appended(past.lines, [...past.adopted, event])
}

function flipRows(registry: Registry, { members }: FlipPaths, verdict: Verdict): RowFlip[] {
  const decided = new Map(verdict.members.map(({ seed, sha256 }) => [seed, sha256]))
  return members.map(({ row, seed }) => flipRow(registry, row, seed, decided.get(seed)!))
}

/** Of a flip still to be made. */
function assertRoom({ base }: FlipRequest, paths: FlipPaths): void {
  for (const { weights } of paths.members) {
    const bytes = base(weights)
    if (bytes === null || readOnnxFile(bytes).kind !== 'lfs-pointer') continue
    throw new FlipRefused(
      'weights-in-lfs',
      `${weights}: expected weights or nothing on the base, got a git-LFS pointer`,
    )
  }
}

function filesOf(
  request: FlipRequest,
  paths: FlipPaths,
  registryText: string,
): Map<string, Uint8Array | null> {
  const { files, records, verdict } = request
  const after = new Map<string, Uint8Array | null>([
    [paths.registry, bytesOf(registryText)],
    [paths.manifest, files.manifest],
    [paths.verdict, bytesOf(serialiseVerdict(verdict))],
  ])
  for (const { seed, weights, sidecar } of paths.members) {
    const member = files.members.get(seed)!
    after.set(weights, member.weights).set(sidecar, member.sidecar)
  }
  if (records?.approval !== undefined) after.set(paths.approval, records.approval)
  if (records?.attestation !== undefined) after.set(paths.attestation, records.attestation)
  return after
}

/** What lies on the base may be of an earlier version; what is new says which table it is about, and how that is known. */
function assertSaysPin({ table }: Verdict): void {
  if (table.pinned_by !== undefined) return
  throw new FlipRefused(
    'corpus-unpinned',
    'table.pinned_by: expected what pins the corpus table, got nothing',
  )
}

function changes(base: ReadTree, after: ReadonlyMap<string, Uint8Array | null>): PlannedFile[] {
  return [...after]
    .map(([path, bytes]) => {
      const before = base(path)
      return { path, before: before === null ? null : sha256Of(before), after: bytes }
    })
    .filter(({ before, after: bytes }) => before !== (bytes === null ? null : sha256Of(bytes)))
    .sort((a, b) => compareCodePoints(a.path, b.path))
}

/** Of the verdict that is live already: the whole flip is there, files and rows. */
function refusePartlyApplied(rows: readonly RowFlip[], files: readonly PlannedFile[]): void {
  if (files.length === 0) return
  const ids = rows.filter(({ kind }) => kind === 'same').map(({ id }) => id)
  const left = files.map(({ path }) => path).join(', ')
  throw new FlipRefused(
    'partly-applied',
    `expected all of the flip on the base, as its verdict is live, got ${ids.join(', ') || 'the verdict'} without ${left}`,
  )
}

function assertChecks(
  { recipe, base }: FlipRequest,
  registry: Registry,
  files: readonly PlannedFile[],
): void {
  const findings = checkRegistry(recipe.recipe, registry, overlay(base, files))
  if (findings.length === 0) return
  const lines = findings.map(({ code, message }) => `${code}: ${message}`)
  throw new FlipRefused('registry-check', ['the result would not pass', ...lines].join('\n  - '))
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
