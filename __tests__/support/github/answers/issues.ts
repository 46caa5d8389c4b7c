// Issues, comments and labels; a pull request is an issue too.
import { invalid, laidOver, notFound, pageOf, type Handlers } from '../answer.js'
import { exampleOf } from '../description.js'
import { nextNumber, type Comment, type Issue } from '../state.js'
import { account, repositoryUrl, timestamp, webUrl, type World } from '../world.js'
import { BODY_LIMIT, BODY_TOO_LONG, labelBody } from './pulls.js'

export function issueHandlers(world: World): Handlers {
  return {
    ...issueItself(world),
    ...commentHandlers(world),
    ...deleteHandler(world),
    ...labelHandlers(world),
  }
}

function issueItself(world: World): Handlers {
  const { state } = world
  const find = (number: number): Issue | undefined => state.issues.find((issue) => issue.number === number)
  return {
    'issues/create': ({ body }) => {
      if ((body.body?.length ?? 0) > BODY_LIMIT) return invalid('Issue', BODY_TOO_LONG)
      const issue: Issue = {
        number: nextNumber(state),
        author: state.token.login,
        title: String(body.title),
        body: body.body ?? '',
        state: 'open',
      }
      state.issues.push(issue)
      const labels = (body.labels ?? []).map((label) =>
        typeof label === 'string' ? label : (label.name ?? ''),
      )
      state.labelled.set(issue.number, new Set(labels))
      return { status: 201, body: issueBody(world, issue) }
    },
    'issues/get': ({ path }) => {
      const issue = find(path.issue_number)
      return issue === undefined ? notFound() : { status: 200, body: issueBody(world, issue) }
    },
    'issues/update': ({ path, body }) => {
      const issue = find(path.issue_number)
      if (issue === undefined) return notFound()
      issue.title = body.title === undefined || body.title === null ? issue.title : String(body.title)
      issue.body = body.body ?? issue.body
      issue.state = body.state ?? issue.state
      return { status: 200, body: issueBody(world, issue) }
    },
    'issues/list-for-repo': (call) => {
      const { state: wanted = 'open', creator } = call.query
      const pulls = state.pulls.map((pull) => ({ ...pull, pull: true }))
      const rows = [...pulls, ...state.issues]
        .filter((issue) => wanted === 'all' || issue.state === wanted)
        .filter((issue) => creator === undefined || issue.author === creator)
        .sort((a, b) => b.number - a.number)
      return pageOf(
        rows.map((issue) => issueBody(world, issue)),
        call,
      )
    },
  }
}

function commentHandlers(world: World): Handlers {
  const { state } = world
  const exists = (number: number): boolean =>
    [...state.pulls, ...state.issues].some((it) => it.number === number)
  return {
    'issues/list-comments': (call) => {
      if (!exists(call.path.issue_number)) return notFound()
      const rows = state.comments.filter((comment) => comment.issue === call.path.issue_number)
      return pageOf(
        rows.map((comment) => commentBody(world, comment)),
        call,
      )
    },
    'issues/create-comment': ({ path, body }) => {
      if (!exists(path.issue_number)) return notFound()
      if (body.body.length > BODY_LIMIT) return invalid('IssueComment', BODY_TOO_LONG)
      const comment = addComment(world, path.issue_number, state.token.login, body.body)
      return { status: 201, body: commentBody(world, comment) }
    },
    'issues/update-comment': ({ path, body }) => {
      const comment = state.comments.find((it) => it.id === path.comment_id)
      if (comment === undefined) return notFound()
      if (body.body.length > BODY_LIMIT) return invalid('IssueComment', BODY_TOO_LONG)
      comment.body = body.body
      comment.updatedAt = timestamp(world)
      comment.editedAt = comment.updatedAt
      return { status: 200, body: commentBody(world, comment) }
    },
  }
}

function deleteHandler({ state }: World): Handlers {
  return {
    'issues/delete-comment': ({ path }) => {
      const index = state.comments.findIndex(({ id }) => id === path.comment_id)
      if (index < 0) return notFound()
      state.comments.splice(index, 1)
      return { status: 204 }
    },
  }
}

function labelHandlers(world: World): Handlers {
  const { state } = world
  const body = (names: Iterable<string>): object[] => [...names].map((name, i) => labelBody(world, name, i))
  return {
    'issues/get-label': ({ path }) =>
      state.labels.has(path.name) ? { status: 200, body: body([path.name])[0] } : notFound(),
    'issues/add-labels': ({ path, body: asked }) => {
      const names = labelNames(asked)
      // A label that is not there is made on the way, as GitHub does.
      names.forEach((name) => state.labels.add(name))
      const all = new Set([...(state.labelled.get(path.issue_number) ?? []), ...names])
      state.labelled.set(path.issue_number, all)
      return { status: 200, body: body(all) }
    },
  }
}

/** The description allows five forms of this body. */
function labelNames(asked: unknown): string[] {
  if (typeof asked === 'string') return [asked]
  if (Array.isArray(asked)) return asked.flatMap(labelNames)
  if (typeof asked !== 'object' || asked === null) return []
  if ('labels' in asked) return labelNames(asked.labels)
  return 'name' in asked ? labelNames(asked.name) : []
}

/** For tests too: somebody's comment. */
export function addComment(world: World, issue: number, author: string, body: string): Comment {
  const at = timestamp(world)
  const id = Math.max(0, ...world.state.comments.map((one) => one.id)) + 1
  const comment: Comment = { id, issue, author, body, createdAt: at, updatedAt: at }
  world.state.comments.push(comment)
  return comment
}

/** What GraphQL calls it. */
export const commentNode = ({ id }: Pick<Comment, 'id'>): string => `IC_${id}`

/** As the description asks for it. */
function anApp(world: World, { viaApp: name = '', author }: Comment): object {
  return {
    ...{ id: 9, node_id: 'app-9', client_id: 'Iv1.9', slug: name?.toLowerCase().replaceAll(' ', '-'), name },
    owner: account(world, author),
    ...{ description: null, external_url: 'https://example.org', html_url: 'https://github.com/apps/app' },
    ...{ created_at: '2026-01-02T03:04:05Z', updated_at: '2026-01-02T03:04:05Z' },
    permissions: { issues: 'write' },
    events: [],
  }
}

function commentBody(world: World, comment: Comment): object {
  return laidOver(exampleOf('issues/create-comment', 201), {
    id: comment.id,
    url: `${repositoryUrl(world)}/issues/comments/${comment.id}`,
    html_url: `${webUrl(world)}/issues/${comment.issue}#issuecomment-${comment.id}`,
    body: comment.body,
    user: account(world, comment.author),
    node_id: commentNode(comment),
    performed_via_github_app: comment.viaApp ? anApp(world, comment) : null,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  })
}

function issueBody(world: World, issue: Issue & { readonly pull?: boolean }): object {
  const { pull_request: link, ...example } = exampleOf('issues/create', 201) as Record<string, unknown>
  return laidOver(example, {
    ...(issue.pull === true && { pull_request: link }),
    number: issue.number,
    html_url: `${webUrl(world)}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    user: account(world, issue.author),
    labels: [...(world.state.labelled.get(issue.number) ?? [])].map((name, i) => labelBody(world, name, i)),
  })
}
