// The tree that a change would make, built in an index of its own: the checkout's index and files are never touched.
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { FileChange } from '../../ports/repository.js'
import { git, gitLine } from './git-process.js'

export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly oid: string
}

/** What the commit has at the path, null where there is nothing. */
export async function entryAt(root: string, commit: string, path: string): Promise<TreeEntry | null> {
  const line = (await git(['ls-tree', '-z', '--full-tree', commit, '--', path], { cwd: root })).toString(
    'utf8',
  )
  const match = /^(?<mode>\d+) (?<type>\w+) (?<oid>[0-9a-f]+)\t/.exec(line)
  return match === null ? null : { mode: match[1]!, type: match[2]!, oid: match[3]! }
}

/**
 * Writes blobs and tree and hands the tree's id to `use`.
 * @param base commit, or null for an empty tree
 * @param keep false: the objects go to a folder of their own that is gone when `use` is done
 */
export async function withTree<T>(
  root: string,
  change: { readonly base: string | null; readonly files: readonly FileChange[] },
  keep: boolean,
  use: (tree: string, env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'seedgate-git-'))
  try {
    const env = { GIT_INDEX_FILE: join(scratch, 'index'), ...(keep ? {} : await ownObjects(root, scratch)) }
    const tree = await writeTree(root, env, change)
    return await use(tree, env)
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}

async function ownObjects(root: string, scratch: string): Promise<Readonly<Record<string, string>>> {
  const objects = await gitLine(['rev-parse', '--path-format=absolute', '--git-path', 'objects'], {
    cwd: root,
  })
  const own = join(scratch, 'objects')
  await mkdir(own)
  return {
    GIT_OBJECT_DIRECTORY: own,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: JSON.stringify(objects),
  }
}

async function writeTree(
  root: string,
  env: Readonly<Record<string, string>>,
  { base, files }: { readonly base: string | null; readonly files: readonly FileChange[] },
): Promise<string> {
  await git(['read-tree', base ?? '--empty'], { cwd: root, env })
  const entries: string[] = []
  for (const { path, content } of files) {
    const args = ['hash-object', '-w', '--stdin', '--no-filters']
    const oid = await gitLine(args, { cwd: root, env, input: content })
    const before = base === null ? null : await entryAt(root, base, path)
    const mode = before?.mode === '100755' ? '100755' : '100644'
    entries.push(`${mode} ${oid}\t${path}\0`)
  }
  await git(['update-index', '-z', '--index-info'], { cwd: root, env, input: entries.join('') })
  const tree = await gitLine(['write-tree'], { cwd: root, env })
  if (base !== null) await assertOnly(root, env, base, tree, files)
  return tree
}

/** Where a folder takes the place of a file, or the other way round, git drops what stood there: never silently here. */
async function assertOnly(
  root: string,
  env: Readonly<Record<string, string>>,
  base: string,
  tree: string,
  files: readonly FileChange[],
): Promise<void> {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', base, tree]
  const changed = (await git(args, { cwd: root, env })).toString('utf8').split('\0').filter(Boolean)
  const stray = changed.find((path) => !files.some((file) => file.path === path))
  if (stray === undefined) return
  throw new SeedgateError('repository-invalid', `${root}: writing the files would also change ${stray}`, {
    hint: 'a file and a folder want one name: rename one of them on the base branch',
  })
}
