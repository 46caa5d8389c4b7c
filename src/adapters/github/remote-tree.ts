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

/** Every file of a commit by its path. @throws GitHubFailure github-answer-invalid, where there are too many for one answer */
export async function readTree(api: GitHubApi, commit: string): Promise<ReadonlyMap<string, TreeEntry>> {
  const purpose = { what: `list the files of ${commit.slice(0, 12)}`, permission: 'contents: read' }
  const parameters = { tree_sha: commit, recursive: 'true' }
  const route = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}'
  const { truncated, tree } = await api.ask(route, parameters, treeSchema, purpose)
  // Half of a list would let a file that was changed pass unseen.
  if (truncated)
    throw answerInvalid(purpose, 'a list that was cut off, for a repository of more than 100,000 files')
  return new Map(tree.filter(({ type }) => type !== 'tree').map((entry) => [entry.path, entry]))
}

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
