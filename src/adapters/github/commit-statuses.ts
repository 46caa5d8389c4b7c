// A commit's statuses: the latest of each context counts.
import { z } from 'zod'
import type { CommitStatus, CommitStatuses, NewCommitStatus } from '../../ports/commit-statuses.js'
import type { GitHubApi } from './api.js'
import { settle } from './settle.js'

const statusSchema = z
  .object({
    context: z.string(),
    state: z.string(),
    description: z.string().nullable(),
    target_url: z.string().nullable(),
  })
  .transform(({ context, state, description, target_url }): CommitStatus => ({
    context,
    state,
    description: description ?? '',
    url: target_url ?? '',
  }))

const short = (commit: string): string => commit.slice(0, 12)

export class GitHubCommitStatuses implements CommitStatuses {
  constructor(private readonly api: GitHubApi) {}

  async of(commit: string): Promise<readonly CommitStatus[]> {
    const route = 'GET /repos/{owner}/{repo}/commits/{ref}/statuses'
    // Looked at only to set one: whoever adds the lesser permission would fail a second time.
    const purpose = { what: `list the statuses of ${short(commit)}`, permission: 'statuses: write' }
    // Newest first.
    const all = await this.api.list(route, { ref: commit }, z.array(statusSchema), purpose)
    return all.filter((status, i) => all.findIndex(({ context }) => context === status.context) === i)
  }

  async set(commit: string, status: NewCommitStatus): Promise<'set' | 'unchanged'> {
    const { acted } = await settle({
      look: async () => (await this.of(commit)).find((there) => same(there, status)) ?? null,
      act: async () => await this.create(commit, status),
      pace: this.api.pace,
    })
    return acted ? 'set' : 'unchanged'
  }

  private async create(
    commit: string,
    { context, state, description, url }: NewCommitStatus,
  ): Promise<CommitStatus> {
    const parameters = { sha: commit, context, state, description, target_url: url }
    return await this.api.ask('POST /repos/{owner}/{repo}/statuses/{sha}', parameters, statusSchema, {
      what: `set the status ${context} of ${short(commit)}`,
      permission: 'statuses: write',
    })
  }
}

function same(a: CommitStatus, b: CommitStatus): boolean {
  return a.context === b.context && a.state === b.state && a.description === b.description && a.url === b.url
}
