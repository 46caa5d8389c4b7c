// The repository's settings, as far as the token may read them.
import { z } from 'zod'
import type { Settings } from '../../ports/settings.js'
import type { GitHubApi } from './api.js'
import { GitHubFailure } from './failure.js'

const actionsSchema = z
  .object({ can_approve_pull_request_reviews: z.boolean() })
  .transform((settings) => settings.can_approve_pull_request_reviews)
const rulesSchema = z.array(z.object({ type: z.string() }))

export class GitHubSettings implements Settings {
  constructor(private readonly api: GitHubApi) {}

  async actionsMayOpenPullRequests(): Promise<boolean | null> {
    const route = 'GET /repos/{owner}/{repo}/actions/permissions/workflow'
    const purpose = {
      what: 'show what workflows may do',
      permission: "a token of a GitHub App that may read the repository's administration",
    }
    return await orNull(async () => await this.api.ask(route, {}, actionsSchema, purpose))
  }

  async rulesOf(branch: string): Promise<readonly string[] | null> {
    const purpose = { what: `list the rules of the branch ${branch}`, permission: 'contents: read' }
    const route = 'GET /repos/{owner}/{repo}/rules/branches/{branch}'
    const list = async () => await this.api.list(route, { branch }, rulesSchema, purpose)
    const rules = await orNull(list)
    return rules === null ? null : [...new Set(rules.map(({ type }) => type))]
  }
}

/** A setting that cannot be read is not known, whatever the reason: nothing rests on it. */
async function orNull<T>(read: () => Promise<T>): Promise<T | null> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof GitHubFailure) return null
    throw error
  }
}
