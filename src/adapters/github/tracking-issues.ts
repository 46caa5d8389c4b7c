// The one open issue that follows a trouble until it is over.
import { z } from 'zod'
import type { Accounts } from '../../ports/accounts.js'
import type { Comments } from '../../ports/comments.js'
import type { TrackedIssue, TrackingIssue, TrackingIssues } from '../../ports/tracking-issues.js'
import type { GitHubApi } from './api.js'
import { settle } from './settle.js'
import { accountSchema } from './shapes.js'
import { fitBody } from './text.js'

const issueSchema = z
  .object({
    number: z.number(),
    html_url: z.string(),
    title: z.string(),
    body: z.string().nullish(),
    state: z.string(),
    user: accountSchema.nullable(),
    // Pull requests are listed as issues too.
    pull_request: z.unknown().optional(),
  })
  .transform((issue) => ({
    number: issue.number,
    url: issue.html_url,
    title: issue.title,
    body: issue.body ?? '',
    open: issue.state === 'open',
    author: issue.user?.login ?? null,
    isPull: issue.pull_request !== undefined,
  }))
type Issue = z.infer<typeof issueSchema>

const ISSUES = '/repos/{owner}/{repo}/issues'
const permission = 'issues: write'

export class GitHubTrackingIssues implements TrackingIssues {
  constructor(
    private readonly api: GitHubApi,
    private readonly accounts: Accounts,
    private readonly comments: Comments,
  ) {}

  async track({ marker, title, body, labels }: TrackingIssue): Promise<TrackedIssue> {
    const { text } = fitBody(marker, body)
    const { value: issue, acted } = await settle({
      look: async () => await this.ownOpen(marker),
      act: async () =>
        await this.api.ask(`POST ${ISSUES}`, { title, body: text, labels }, issueSchema, {
          what: `open the issue ${title}`,
          permission,
        }),
      pace: this.api.pace,
    })
    const { number, url } = issue
    if (issue.body === text && issue.title === title)
      return { outcome: acted ? 'created' : 'unchanged', number, url }
    await this.change(number, { title, body: text }, ({ title: t, body: b }) => t === title && b === text)
    return { outcome: 'updated', number, url }
  }

  async close(
    marker: string,
    comment: string,
  ): Promise<{ readonly number: number; readonly url: string } | null> {
    const issue = await this.ownOpen(marker)
    if (issue === null) return null
    const { number, url } = issue
    await this.comments.stick({ number, marker, body: comment })
    await this.change(number, { state: 'closed', state_reason: 'completed' }, ({ open }) => !open)
    return { number, url }
  }

  private async change(number: number, fields: object, isDone: (issue: Issue) => boolean): Promise<void> {
    const parameters = { issue_number: number }
    const one = `${ISSUES}/{issue_number}`
    await settle({
      look: async () => {
        const issue = await this.api.ask(`GET ${one}`, parameters, issueSchema, {
          what: `show issue #${number}`,
          permission,
        })
        return isDone(issue) ? issue : null
      },
      act: async () =>
        await this.api.ask(`PATCH ${one}`, { ...parameters, ...fields }, issueSchema, {
          what: `update issue #${number}`,
          permission,
        }),
      pace: this.api.pace,
    })
  }

  private async ownOpen(marker: string): Promise<Issue | null> {
    const own = await this.accounts.own()
    const purpose = { what: 'list the open issues', permission }
    const issues = await this.api.list(
      `GET ${ISSUES}`,
      { state: 'open', creator: own },
      z.array(issueSchema),
      purpose,
    )
    return (
      issues.find((issue) => !issue.isPull && issue.author === own && issue.body.startsWith(marker)) ?? null
    )
  }
}
