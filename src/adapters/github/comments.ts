// The conversation, and our one comment in it.
import { z } from 'zod'
import type { Accounts } from '../../ports/accounts.js'
import type { Comment, Comments, StickyComment, StickyOutcome } from '../../ports/comments.js'
import type { GitHubApi } from './api.js'
import { settle } from './settle.js'
import { accountSchema } from './shapes.js'
import { fitBody } from './text.js'

const commentSchema = z
  .object({
    id: z.number(),
    node_id: z.string().min(1),
    html_url: z.string(),
    body: z.string().nullish(),
    user: accountSchema.nullable(),
    performed_via_github_app: z.object({ name: z.string() }).nullish(),
    created_at: z.string(),
    updated_at: z.string(),
  })
  .transform((comment): Comment => ({
    id: comment.id,
    nodeId: comment.node_id,
    url: comment.html_url,
    body: comment.body ?? '',
    author: comment.user,
    viaApp: comment.performed_via_github_app?.name ?? null,
    createdAt: comment.created_at,
    updatedAt: comment.updated_at,
  }))

const editSchema = z
  .object({ node: z.object({ lastEditedAt: z.string().nullable() }) })
  .transform(({ node }) => node.lastEditedAt)

const permission = 'pull-requests: write'
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

export class GitHubComments implements Comments {
  constructor(
    private readonly api: GitHubApi,
    private readonly accounts: Accounts,
  ) {}

  async all(number: number): Promise<readonly Comment[]> {
    const purpose = { what: `list the comments of #${number}`, permission: 'pull-requests: read' }
    return await this.api.list(`GET ${COMMENTS}`, { issue_number: number }, z.array(commentSchema), purpose)
  }

  async lastEdit({ nodeId, url }: Pick<Comment, 'nodeId' | 'url'>): Promise<string | null> {
    const query = 'query($id: ID!) { node(id: $id) { ... on IssueComment { lastEditedAt } } }'
    return await this.api.graphql(query, { id: nodeId }, editSchema, {
      what: `say when ${url} was last edited`,
      permission: 'pull-requests: read',
    })
  }

  async stick({ number, marker, body }: StickyComment): Promise<StickyOutcome> {
    const { text, cut } = fitBody(marker, body)
    const made = await settle({
      look: async () => await this.ownWith(number, marker),
      act: async () =>
        await this.api.ask(`POST ${COMMENTS}`, { issue_number: number, body: text }, commentSchema, {
          what: `comment on #${number}`,
          permission,
        }),
      pace: this.api.pace,
    })
    if (made.value.body === text) {
      return { outcome: made.acted ? 'created' : 'unchanged', url: made.value.url, cut }
    }
    const { url } = await this.update(made.value.id, number, marker, text)
    return { outcome: 'updated', url, cut }
  }

  async refresh({ number, marker, body }: StickyComment): Promise<StickyOutcome | null> {
    const { text, cut } = fitBody(marker, body)
    const there = await this.ownWith(number, marker)
    if (there === null) return null
    if (there.body === text) return { outcome: 'unchanged', url: there.url, cut }
    const { url } = await this.update(there.id, number, marker, text)
    return { outcome: 'updated', url, cut }
  }

  private async update(id: number, number: number, marker: string, text: string): Promise<Comment> {
    const { value } = await settle({
      look: async () => {
        const comment = await this.ownWith(number, marker)
        return comment?.body === text ? comment : null
      },
      act: async () =>
        await this.api.ask(`PATCH ${COMMENT}`, { comment_id: id, body: text }, commentSchema, {
          what: `update our comment on #${number}`,
          permission,
        }),
      pace: this.api.pace,
    })
    return value
  }

  /** The oldest of ours that begins with the marker. */
  private async ownWith(number: number, marker: string): Promise<Comment | null> {
    const own = await this.accounts.own()
    const comments = await this.all(number)
    return comments.find(({ body, author }) => author?.login === own && body.startsWith(marker)) ?? null
  }
}
