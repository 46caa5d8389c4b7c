// The tree that a change would make, built in an index of its own: the checkout's index and files are never touched.
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { FileChange, TreeChange } from '../../ports/repository.js'
import { git, gitLine } from './git-process.js'

export interface TreeEntry {
  readonly mode: string
  readonly type: string
  readonly oid: string
}

/** With mode 0, update-index drops the path whatever the id. */
const NO_OBJECT = '0'.repeat(40)

interface Change {
  /** A commit, or null for an empty tree. */
  readonly base: string | null
  readonly files: TreeChange['files']
}

/** What the commit has at the paths, as far as it has anything there. */
export async function entriesAt(
  root: string,
  commit: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, TreeEntry>> {
  if (paths.length === 0) return new Map()
  const args = ['ls-tree', '-z', '--full-tree', commit, '--', ...paths]
  const lines = (await git(args, { cwd: root })).toString('utf8').split('\0').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const [entry = '', path = ''] = line.split('\t')
      const [mode = '', type = '', oid = ''] = entry.split(' ')
      return [path, { mode, type, oid }]
    }),
  )
}

/**
 * Writes blobs and tree and hands the tree's id to `use`.
 * @param keep false: the objects go to a folder of their own that is gone when `use` is done
 */
export async function withTree<T>(
  root: string,
  change: Change,
  keep: boolean,
  use: (tree: string, env: Readonly<Record<string, string>>) => Promise<T>,
): Promise<T> {
  const scratch = await mkdtemp(join(tmpdir(), 'seedgate-git-'))
  try {
    const env = { GIT_INDEX_FILE: join(scratch, 'index'), ...(keep ? {} : await ownObjects(root, scratch)) }
    const tree = await writeTree(root, scratch, env, change)
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
  scratch: string,
  env: Readonly<Record<string, string>>,
  { base, files }: Change,
): Promise<string> {
  await git(['read-tree', base ?? '--empty'], { cwd: root, env })
  const paths = files.map(({ path }) => path)
  const before = base === null ? new Map<string, TreeEntry>() : await entriesAt(root, base, paths)
  const oids = await writeBlobs(root, scratch, env, files.filter(hasContent))
  const entries = files.map(({ path, content }) => {
    if (content === null) return `0 ${NO_OBJECT}\t${path}\0`
    const mode = before.get(path)?.mode === '100755' ? '100755' : '100644'
    return `${mode} ${oids.get(path)!}\t${path}\0`
  })
  await git(['update-index', '-z', '--index-info'], { cwd: root, env, input: entries.join('') })
  const tree = await gitLine(['write-tree'], { cwd: root, env })
  if (base !== null) await assertOnly(root, env, base, tree, paths)
  return tree
}

/** One process for all files; no filter, no line-ending conversion. Their ids, by path. */
async function writeBlobs(
  root: string,
  scratch: string,
  env: Readonly<Record<string, string>>,
  files: readonly FileChange[],
): Promise<ReadonlyMap<string, string>> {
  if (files.length === 0) return new Map()
  const copies = files.map((_, index) => join(scratch, `blob${index}`))
  await Promise.all(
    files.map(async ({ content }, index) => {
      await writeFile(copies[index]!, content)
    }),
  )
  const args = ['hash-object', '-w', '--no-filters', '--stdin-paths']
  const oids = await gitLine(args, { cwd: root, env, input: copies.map((copy) => `${copy}\n`).join('') })
  const lines = oids.split('\n')
  return new Map(files.map(({ path }, index) => [path, lines[index]!]))
}

function hasContent(file: TreeChange['files'][number]): file is FileChange {
  return file.content !== null
}

/** Where a folder takes the place of a file, or the other way round, git drops what stood there: never silently here. */
async function assertOnly(
  root: string,
  env: Readonly<Record<string, string>>,
  base: string,
  tree: string,
  paths: readonly string[],
): Promise<void> {
  const args = ['diff-tree', '-r', '-z', '--no-renames', '--name-only', base, tree]
  const changed = (await git(args, { cwd: root, env })).toString('utf8').split('\0').filter(Boolean)
  const stray = changed.find((path) => !paths.includes(path))
  if (stray === undefined) return
  throw new SeedgateError('repository-invalid', `${root}: writing the files would also change ${stray}`, {
    hint: 'a file and a folder want one name: rename one of them on the base branch',
  })
}
