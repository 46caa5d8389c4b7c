// The rollback as data: what a flip changed goes back to what it was before, and whatever else changed since stays.
import { compareCodePoints } from '../formats/code-point-order.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { Recipe } from '../recipe/schema.js'
import { sha256Of } from '../formats/sha256.js'
import { pinnedBy } from './finding.js'
import {
  everyPath,
  flipPaths,
  memberPaths,
  registryOf,
  type FlipPaths,
  type MemberPaths,
} from './flip-paths.js'
import { FlipRefused } from './flip-refused.js'
import { appended, eventOfRollback } from './ledger.js'
import { pastOf, verdictDigestIn } from './past.js'
import { readRegistry, type Registry } from './read-registry.js'
import { restoreRow, type RowRestoration } from './restored-rows.js'
import { rollbackBranch, rollbackMessage, rollbackTitle } from './rollback-message.js'
import { RollbackRefused } from './rollback-refused.js'
import { spliceTokens } from '../formats/splice.js'
import { registryAt, type ReadTree } from './tree.js'

export interface RollbackRequest {
  readonly recipe: Recipe
  /** The flip's commit, full id, and the tree before and with it. */
  readonly flip: { readonly commit: string; readonly before: ReadTree; readonly after: ReadTree }
  readonly verdictSha256: string
  /** The base branch's newest commit. */
  readonly now: ReadTree
  /** When that was committed, ISO 8601: what the ledger says of the rollback, so that the same rollback is the same commit. */
  readonly at: string
}

export interface RestoredFile {
  /** From the top of the repository. */
  readonly path: string
  /** Null where the file goes away. */
  readonly after: Uint8Array | null
}

/** A row or file that was changed again after the flip. */
export interface ChangedAgain {
  readonly path: string
  /** Null where it is a file of its own. */
  readonly row: string | null
  readonly message: string
}

export interface RollbackPlan {
  readonly ensemble: string
  readonly verdictSha256: string
  /** Full id of the flip's commit. */
  readonly flip: string
  /** Only what changes, in code-point order of path; none where everything is as before the flip already. */
  readonly files: readonly RestoredFile[]
  /** In seed order. */
  readonly rows: readonly RowRestoration[]
  /** sha256 of the verdict that is live again; null where none is. */
  readonly liveAgain: string | null
  /** Where there is any, the plan must not be carried out, and `files` is empty. */
  readonly changedAgain: readonly ChangedAgain[]
  readonly branch: string
  readonly title: string
  /** The commit's, title included. */
  readonly message: string
}

/** Every path whose content a plan looks at, in each of the three trees. @throws RollbackRefused not-a-flip */
export function rollbackPaths(recipe: Recipe, flip: RollbackRequest['flip']): readonly string[] {
  return everyPath(pathsOf(recipe, registryOfFlip(recipe, flip.after, flip.commit), flip.commit))
}

/** @throws RollbackRefused not-a-flip; SeedgateError registry-invalid, of the registry as it is now */
export function planRollback({ recipe, flip, verdictSha256, now, at }: RollbackRequest): RollbackPlan {
  const after = registryOfFlip(recipe, flip.after, flip.commit)
  const before = registryOfFlip(recipe, flip.before, flip.commit)
  const paths = pathsOf(recipe, after, flip.commit)
  const current = registryAt(now, paths.registry)

  const rows = paths.members.flatMap(({ row }) => restoreRow({ before, after }, current, row.id) ?? [])
  const promotes = flip.before(paths.verdict) !== null && changes(flip, paths.verdict)
  if (rows.length === 0 && !promotes) {
    throw new RollbackRefused('not-a-flip', `${flip.commit}: expected a commit that flips rows, got none`)
  }
  // The registry is restored token by token, the schema is nobody's flip, and the ledger only grows.
  const apart: readonly (string | null)[] = [paths.registry, paths.schema, paths.ledger]
  const others = everyPath(paths).filter((path) => !apart.includes(path))
  const files = others.map((path) => restoreFile(path, flip, now))
  const changedAgain = [
    ...rows.flatMap(({ id, changedAgain: message }) =>
      message === null ? [] : [{ path: paths.registry, row: id, message }],
    ),
    ...files.flatMap((file) => ('message' in file ? [{ ...file, row: null }] : [])),
  ]
  const restored = [
    ...restoredRegistry(current, rows),
    ...files.flatMap((file) => ('after' in file ? [file] : [])),
  ]
  const { lines, adopted, live } = pastOf(now, { ...paths, members: membersIn(recipe, current) })
  const liveAgain = verdictDigestIn(flip.before, paths.verdict)
  if (restored.length > 0 && live === verdictSha256) {
    const members = productionRows(membersIn(recipe, before))
    const event = eventOfRollback(verdictSha256, liveAgain, members, at)
    restored.push({ path: paths.ledger, after: appended(lines, [...adopted, event]) })
  }
  const title = rollbackTitle(recipe.ensemble, rows.length, liveAgain)
  return {
    ensemble: recipe.ensemble,
    verdictSha256,
    flip: flip.commit,
    files: changedAgain.length > 0 ? [] : restored.toSorted((a, b) => compareCodePoints(a.path, b.path)),
    rows,
    liveAgain,
    changedAgain,
    branch: rollbackBranch(recipe.ensemble, verdictSha256),
    title,
    message: rollbackMessage({
      title,
      ensemble: recipe.ensemble,
      verdictSha256,
      flip: flip.commit,
      liveAgain,
    }),
  }
}

function changes({ before, after }: RollbackRequest['flip'], path: string): boolean {
  const [was, is] = [before(path), after(path)].map((bytes) => (bytes === null ? null : sha256Of(bytes)))
  return was !== is
}

function membersIn(recipe: Recipe, registry: Registry): MemberPaths[] {
  return recipe.seeds.flatMap((seed) => {
    try {
      return [memberPaths(recipe, registry, seed)]
    } catch (error) {
      if (error instanceof FlipRefused) return []
      throw error
    }
  })
}

/** The digests that rows in production pin, by id. */
function productionRows(members: readonly MemberPaths[]): Record<string, string> {
  const live = members.filter(({ row }) => row.fields.get('smoke')?.value === false)
  return Object.fromEntries(live.map(({ row }) => [row.id, pinnedBy(row)]))
}

function restoreFile(
  path: string,
  flip: RollbackRequest['flip'],
  now: ReadTree,
): RestoredFile | { readonly path: string; readonly message: string } | { readonly path: string } {
  const [before, after, current] = [flip.before(path), flip.after(path), now(path)]
  const [was, is, got] = [before, after, current].map((bytes) =>
    bytes === null ? 'no file' : sha256Of(bytes),
  )
  if (was === is || got === was) return { path }
  if (got === is) return { path, after: before }
  return { path, message: `expected the flip’s ${is ?? ''}, got ${got ?? ''}` }
}

function restoredRegistry(now: Registry, rows: readonly RowRestoration[]): RestoredFile[] {
  const edits = rows.flatMap((row) => row.edits)
  if (edits.length === 0) return []
  const { text } = spliceTokens(now.text, edits)
  const after = new TextEncoder().encode(text)
  // Read again, so that a splice that broke the file never leaves this function.
  if (readRegistry(after, now.path).rows.length !== now.rows.length) {
    throw new SeedgateError('defect', `${now.path}: the splice did not do what the rollback meant`)
  }
  return [{ path: now.path, after }]
}

function registryOfFlip(recipe: Recipe, tree: ReadTree, commit: string): Registry {
  return orNotAFlip(commit, () => registryAt(tree, registryOf(recipe).path))
}

function pathsOf(recipe: Recipe, registry: Registry, commit: string): FlipPaths {
  return orNotAFlip(commit, () => flipPaths(recipe, registry))
}

function orNotAFlip<T>(commit: string, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    const ours =
      cause instanceof FlipRefused || (cause instanceof SeedgateError && cause.code === 'registry-invalid')
    if (!ours) throw cause
    throw new RollbackRefused('not-a-flip', `${commit}: ${cause.message}`, cause)
  }
}
