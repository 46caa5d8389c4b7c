// The conversation, and our one comment in it.
import { z } from 'zod'
import type { Accounts } from '../../ports/accounts.js'
import type { Comment, Comments, Revision, StickyComment, StickyOutcome } from '../../ports/comments.js'
import type { GitHubApi } from './api.js'
import { GitHubFailure } from './failure.js'
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

interface NewComment {
  readonly number: number
  readonly marker: string
  readonly text: string
  readonly cut: boolean
  readonly before: readonly Comment[]
}

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

  async stick(comment: StickyComment): Promise<StickyOutcome> {
    const { number, marker, body, revision } = comment
    const { text, cut } = fitBody(headOf(marker, revision), body)
    const before = await this.ownWith(number, marker)
    const spoken = newest(before)
    if (spoken !== null && isNewer(spoken, revision)) return { outcome: 'superseded', url: spoken.url, cut }
    // GitHub swaps a comment's text without looking at the text before, so a newer run's could be lost. A comment of this run nobody
    // else changes; another run's is left alone, and goes once ours is there.
    const mine = before.find(({ body: there }) => sameRun(revisionOf(there), revision)) ?? null
    if (mine === null) return await this.add({ number, marker, text, cut, before })
    if (mine.body === text) return { outcome: 'unchanged', url: mine.url, cut }
    return { outcome: 'updated', url: (await this.update(mine.id, number, marker, text)).url, cut }
  }

  /** @param before ours, as they were just now */
  private async add({ number, marker, text, cut, before }: NewComment): Promise<StickyOutcome> {
    let looked: readonly Comment[] | null = before
    const { value: added } = await settle({
      look: async () => {
        const there = looked ?? (await this.ownWith(number, marker))
        looked = null
        return there.find(({ body }) => body === text) ?? null
      },
      act: async () =>
        await this.api.ask(`POST ${COMMENTS}`, { issue_number: number, body: text }, commentSchema, {
          what: `comment on #${number}`,
          permission,
        }),
      pace: this.api.pace,
    })
    const all = await this.ownWith(number, marker)
    const kept = newest(all) ?? added
    for (const { id } of all.filter((one) => one.id !== kept.id)) await this.remove(id, number)
    if (kept.id === added.id) return { outcome: all.length > 1 ? 'updated' : 'created', url: kept.url, cut }
    if (kept.body === text || isNewer(kept, revisionOf(text)))
      return { outcome: 'superseded', url: kept.url, cut }
    return { outcome: 'updated', url: (await this.update(kept.id, number, marker, text)).url, cut }
  }

  /** Gone already is as good. */
  private async remove(id: number, number: number): Promise<void> {
    const purpose = { what: `remove an older comment of ours on #${number}`, permission }
    await this.api.tell(`DELETE ${COMMENT}`, { comment_id: id }, purpose).catch((error: unknown) => {
      if (!(error instanceof GitHubFailure && error.status === 404)) throw error
    })
  }

  async refresh({ number, marker, body }: StickyComment): Promise<StickyOutcome | null> {
    const { text, cut } = fitBody(marker, body)
    const [there] = await this.ownWith(number, marker)
    if (there === undefined) return null
    if (there.body === text) return { outcome: 'unchanged', url: there.url, cut }
    const { url } = await this.update(there.id, number, marker, text)
    return { outcome: 'updated', url, cut }
  }

  private async update(id: number, number: number, marker: string, text: string): Promise<Comment> {
    const { value } = await settle({
      look: async () => {
        const comment = (await this.ownWith(number, marker)).find((one) => one.id === id)
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

  /** All of ours that begin with the marker, oldest first. */
  private async ownWith(number: number, marker: string): Promise<readonly Comment[]> {
    const own = await this.accounts.own()
    const comments = await this.all(number)
    return comments.filter(({ body, author }) => author?.login === own && body.startsWith(marker))
  }
}

function headOf(marker: string, revision: Revision | undefined): string {
  if (revision === undefined) return marker
  return `${marker}\n<!-- seedgate:run ${revision.runId} attempt ${revision.attempt} -->`
}

/** Undefined where the comment says none: then it is older than any. */
function revisionOf(body: string): Revision | undefined {
  const [, run, attempt] = /^<!--[^\n]*-->\r?\n<!-- seedgate:run (\d+) attempt (\d+) -->/.exec(body) ?? []
  return run === undefined ? undefined : { runId: Number(run), attempt: Number(attempt) }
}

const sameRun = (a: Revision | undefined, b: Revision | undefined): boolean => a?.runId === b?.runId

function isNewer({ body }: Pick<Comment, 'body'>, revision: Revision | undefined): boolean {
  return revision !== undefined && order(revisionOf(body), revision) > 0
}

function order(a: Revision | undefined, b: Revision | undefined): number {
  return (a?.runId ?? 0) - (b?.runId ?? 0) || (a?.attempt ?? 0) - (b?.attempt ?? 0)
}

/** Of the newest run; of several of that run the oldest, which every job that looks takes to be the one. */
function newest(comments: readonly Comment[]): Comment | null {
  const [first, ...others] = comments
  if (first === undefined) return null
  return others.reduce(
    (best, one) => (order(revisionOf(one.body), revisionOf(best.body)) > 0 ? one : best),
    first,
  )
}
