// Commits that GitHub makes and signs: on a branch by compare-and-swap, or loose, to put a branch on.
import { z } from 'zod'
import type { FileChange, NewBranch } from '../../ports/repository.js'
import type { GitHubApi } from './api.js'
import type { TreeEntry } from './remote-tree.js'
import { commitIdSchema } from './shapes.js'

const MUTATION = `mutation ($input: CreateCommitOnBranchInput!) {
  createCommitOnBranch(input: $input) { commit { oid } }
}`
const committedSchema = z
  .object({ createCommitOnBranch: z.object({ commit: z.object({ oid: commitIdSchema }) }) })
  .transform(({ createCommitOnBranch }) => createCommitOnBranch.commit.oid)
const createdSchema = z.object({ sha: commitIdSchema }).transform(({ sha }) => sha)

const permission = 'contents: write'
const base64 = (content: Uint8Array): string => Buffer.from(content).toString('base64')

/**
 * Characters of file content in one createCommitOnBranch: GitHub takes about 40 MB a request and says nothing useful above that
 * (grafana/github-api-commit-action#66). Nine members of 4.3 MB are 51.5 MB.
 */
const MOST_CONTENT = 25 * 2 ** 20

/** Whether the change fits into one request; if not, it goes blob by blob: see {@link looseCommit}. */
export function fitsOneRequest({ files }: NewBranch): boolean {
  const bytes = files.reduce((sum, { content }) => sum + (content?.length ?? 0), 0)
  return Math.ceil(bytes / 3) * 4 <= MOST_CONTENT
}

/**
 * The change as a commit on top of its branch, which must point to the change's base; gives its id. GitHub refuses with
 * STALE_DATA where the branch points elsewhere.
 */
export async function commitOnBranch(api: GitHubApi, change: NewBranch): Promise<string> {
  const [headline = '', ...rest] = change.message.trimEnd().split('\n')
  const input = {
    branch: { repositoryNameWithOwner: `${api.owner}/${api.name}`, branchName: change.branch },
    message: { headline, body: rest.join('\n').trim() },
    expectedHeadOid: change.base,
    fileChanges: {
      additions: change.files.flatMap(({ path, content }) =>
        content === null ? [] : [{ path, contents: base64(content) }],
      ),
      deletions: change.files.flatMap(({ path, content }) => (content === null ? [{ path }] : [])),
    },
  }
  const purpose = { what: `commit to ${change.branch}`, permission }
  return await api.graphql(MUTATION, { input }, committedSchema, purpose)
}

/** The change as a commit that no branch points to yet. It names no author: GitHub then signs it with its own key. */
export async function looseCommit(
  api: GitHubApi,
  change: NewBranch,
  before: ReadonlyMap<string, TreeEntry>,
): Promise<string> {
  const purpose = { what: `make a commit for ${change.branch}`, permission }
  const git = 'POST /repos/{owner}/{repo}/git'
  const entries: object[] = []
  for (const { path, content } of change.files) {
    if (content === null) {
      // Naming what is not there would be refused.
      if (before.has(path)) entries.push({ path, mode: modeOf(path, before), type: 'blob', sha: null })
      continue
    }
    const blob = { content: base64(content), encoding: 'base64' }
    const sha = await api.ask(`${git}/blobs`, blob, createdSchema, purpose)
    entries.push({ path, mode: modeOf(path, before), type: 'blob', sha })
  }
  const wanted = { base_tree: change.base, tree: entries }
  const tree = await api.ask(`${git}/trees`, wanted, createdSchema, purpose)
  const commit = { message: change.message, tree, parents: [change.base] }
  return await api.ask(`${git}/commits`, commit, createdSchema, purpose)
}

const modeOf = (path: FileChange['path'], before: ReadonlyMap<string, TreeEntry>): string =>
  before.get(path)?.mode ?? '100644'
