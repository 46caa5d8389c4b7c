// What a commit holds, and whether it is another commit with exactly these files changed.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { TreeChange } from '../../ports/repository.js'
import type { GitHubApi } from './api.js'
import { answerInvalid } from './failure.js'
import { commitIdSchema } from './shapes.js'

export interface TreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
}

const treeSchema = z.object({
  sha: commitIdSchema,
  truncated: z.boolean(),
  tree: z.array(z.object({ path: z.string(), mode: z.string(), type: z.string(), sha: commitIdSchema })),
})

const PLAIN_FILE = '100644'

const LIMITS = '100,000 entries or 7 MB'

/** Every file of a commit by its path. @throws GitHubFailure github-answer-invalid, where one folder is too large for an answer */
export async function readTree(api: GitHubApi, commit: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const files = new Map<string, TreeEntry>()
  await readBelow(api, commit, '', files)
  return files
}

/** GitHub cuts a recursive list off at 100,000 entries or 7 MB: such a tree is read folder by folder. */
async function readBelow(
  api: GitHubApi,
  tree: string,
  prefix: string,
  files: Map<string, TreeEntry>,
): Promise<void> {
  const whole = await listTree(api, tree, prefix, true)
  const { truncated, entries } = whole.truncated ? await listTree(api, tree, prefix, false) : whole
  // Half of a list would let a file that was changed pass unseen.
  if (truncated)
    throw answerInvalid(purposeOf(prefix), `a list that was cut off: one folder of more than ${LIMITS}`)
  for (const entry of entries) if (entry.type !== 'tree') files.set(entry.path, entry)
  if (!whole.truncated) return
  for (const { type, sha, path } of entries) if (type === 'tree') await readBelow(api, sha, `${path}/`, files)
}

async function listTree(
  api: GitHubApi,
  tree: string,
  prefix: string,
  recursive: boolean,
): Promise<{ readonly truncated: boolean; readonly entries: readonly TreeEntry[] }> {
  const parameters = { tree_sha: tree, ...(recursive ? { recursive: 'true' } : {}) }
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const { truncated, tree: listed } = await api.ask(route, parameters, treeSchema, purposeOf(prefix))
  return { truncated, entries: listed.map((entry) => ({ ...entry, path: `${prefix}${entry.path}` })) }
}

const purposeOf = (prefix: string) => ({
  what: `list the files of ${prefix === '' ? 'a commit' : prefix}`,
  permission: 'contents: read',
})

/** Whether `after` is `before` with these files added, replaced or removed and nothing else. */
export function holdsExactly(
  before: ReadonlyMap<string, TreeEntry>,
  after: ReadonlyMap<string, TreeEntry>,
  files: TreeChange['files'],
): boolean {
  const expected = new Map([...before].map(([path, { mode, sha }]) => [path, `${mode} ${sha}`]))
  for (const { path, content } of files) {
    if (content === null) {
      expected.delete(path)
      continue
    }
    const mode = before.get(path)?.mode ?? PLAIN_FILE
    expected.set(path, `${mode} ${blobId(content)}`)
  }
  return (
    after.size === expected.size &&
    [...after].every(([path, { mode, sha }]) => expected.get(path) === `${mode} ${sha}`)
  )
}

/** The id that git gives to a file's content. */
export function blobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex')
}
