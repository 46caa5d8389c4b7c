// Who we are, and what others may do here.
import { z } from 'zod'
import type { Access, Accounts } from '../../ports/accounts.js'
import type { GitHubApi } from './api.js'
import { accountSchema } from './shapes.js'

const viewerSchema = z
  .object({ viewer: z.object({ login: z.string().min(1) }) })
  .transform(({ viewer }) => viewer.login)
const accessSchema: z.ZodType<Access> = z
  .object({ permission: z.string(), role_name: z.string().optional(), user: accountSchema.nullable() })
  .transform(({ permission, role_name, user }) => ({
    permission,
    role: role_name ?? permission,
    account: user,
  }))
const membershipSchema = z.object({ state: z.string() })

export class GitHubAccounts implements Accounts {
  private login: Promise<string> | null = null

  constructor(private readonly api: GitHubApi) {}

  async own(): Promise<string> {
    // GET /user is closed to a job's own token; GraphQL's viewer is not.
    this.login ??= this.api.graphql('query { viewer { login } }', {}, viewerSchema, {
      what: 'say whose token this is',
      permission: 'contents: read',
    })
    return await this.login
  }

  async access(login: string): Promise<Access | null> {
    const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
    const purpose = { what: `say what ${login} may do in the repository`, permission: 'contents: read' }
    return await this.api.find(route, { username: login }, accessSchema, purpose)
  }

  async isTeamMember(team: { readonly org: string; readonly slug: string }, login: string): Promise<boolean> {
    const route = 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}'
    const parameters = { org: team.org, team_slug: team.slug, username: login }
    const purpose = {
      what: `say whether ${login} is in the team ${team.org}/${team.slug}`,
      permission: "a token of a GitHub App that may read the organisation's members",
    }
    const membership = await this.api.find(route, parameters, membershipSchema, purpose)
    return membership?.state === 'active'
  }
}
