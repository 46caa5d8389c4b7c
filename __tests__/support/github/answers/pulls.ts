// Pull requests, with the refusals that GitHub really words like this.
import { invalid, laidOver, notFound, pageOf, refused, type Handlers } from '../answer.js'
import { exampleOf } from '../description.js'
import { nextNumber, type Pull } from '../state.js'
import { account, repositoryUrl, timestamp, webUrl, type World } from '../world.js'

export const BODY_LIMIT = 65_536
export const BODY_TOO_LONG = 'Body is too long (maximum is 65536 characters)'

export function pullHandlers(world: World): Handlers {
  const { state, git } = world
  const { owner, name, pulls } = state
  const find = (number: number): Pull | undefined => pulls.find((pull) => pull.number === number)
  return {
    'pulls/create': ({ body }) => {
      const head = body.head.split(':').at(-1) ?? ''
      const refusal = whyNot({ ...body, head })
      if (refusal !== null) return refusal
      const pull: Pull = {
        number: nextNumber(state),
        head,
        base: body.base,
        author: state.token.login,
        title: body.title ?? '',
        body: body.body ?? '',
        state: 'open',
        draft: body.draft === true,
        reviewers: new Set(),
      }
      pulls.push(pull)
      return { status: 201, body: pullBody(world, pull, 'full') }
    },
    'pulls/list': (call) => {
      const { head, base, state: wanted = 'open' } = call.query
      const rows = pulls
        .filter((pull) => wanted === 'all' || pull.state === wanted)
        // GitHub ignores a `head` that names no owner, and lists everything.
        .filter((pull) => head?.includes(':') !== true || head === `${owner}:${pull.head}`)
        .filter((pull) => base === undefined || pull.base === base)
      return pageOf(
        rows.map((pull) => pullBody(world, pull, 'simple')),
        call,
      )
    },
    'pulls/get': ({ path }) => {
      const pull = find(path.pull_number)
      return pull === undefined ? notFound() : { status: 200, body: pullBody(world, pull, 'full') }
    },
    'pulls/update': ({ path, body }) => {
      const pull = find(path.pull_number)
      if (pull === undefined) return notFound()
      if ((body.body?.length ?? 0) > BODY_LIMIT) return invalid('PullRequest', BODY_TOO_LONG)
      pull.title = body.title ?? pull.title
      pull.body = body.body ?? pull.body
      pull.state = body.state ?? pull.state
      return { status: 200, body: pullBody(world, pull, 'full') }
    },
    'pulls/request-reviewers': ({ path, body }) => {
      const pull = find(path.pull_number)
      if (pull === undefined) return notFound()
      const users = body.reviewers ?? []
      const stranger = users.some((login) => (state.users.get(login)?.permission ?? 'none') === 'none')
      const noTeam = (body.team_reviewers ?? []).some((slug) => !state.teams.has(`${owner}/${slug}`))
      if (users.includes(pull.author))
        return refused(422, 'Review cannot be requested from pull request author.')
      if (stranger || noTeam) {
        const which = `One or more of the ${noTeam ? 'teams' : 'users or teams'} you specified is not a collaborator`
        return refused(
          422,
          `Reviews may only be requested from collaborators. ${which} of the ${owner}/${name} repository.`,
        )
      }
      users.forEach((login) => pull.reviewers.add(login))
      return { status: 201, body: pullBody(world, pull, 'simple') }
    },
  }

  function whyNot(wanted: { head: string; base: string; draft?: boolean; body?: string }) {
    const { head, base } = wanted
    const headSha = git.branch(head)
    const baseSha = git.branch(base)
    if (!state.actionsMayOpenPullRequests) {
      return refused(403, 'GitHub Actions is not permitted to create or approve pull requests.')
    }
    if (headSha === null)
      return refused(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }])
    if (baseSha === null)
      return refused(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }])
    if (pulls.some((pull) => pull.head === head && pull.base === base && pull.state === 'open')) {
      return invalid('PullRequest', `A pull request already exists for ${owner}:${head}.`)
    }
    if (git.isAncestor(headSha, baseSha))
      return invalid('PullRequest', `No commits between ${base} and ${head}`)
    if (wanted.draft === true && !state.drafts) {
      return invalid('PullRequest', 'Draft pull requests are not supported in this repository.')
    }
    if ((wanted.body?.length ?? 0) > BODY_LIMIT) return invalid('PullRequest', BODY_TOO_LONG)
    return null
  }
}

function pullBody(world: World, pull: Pull, form: 'full' | 'simple'): object {
  const { state, git } = world
  const example =
    form === 'full' ? exampleOf('pulls/create', 201) : (exampleOf('pulls/list', 200) as unknown[])[0]
  const end = (ref: string): object => ({
    ref,
    label: `${state.owner}:${ref}`,
    sha: git.branch(ref) ?? '0'.repeat(40),
    repo: { name: state.name, full_name: `${state.owner}/${state.name}` },
  })
  return laidOver(example, {
    number: pull.number,
    url: `${repositoryUrl(world)}/pulls/${pull.number}`,
    html_url: `${webUrl(world)}/pull/${pull.number}`,
    state: pull.state,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    user: account(world, pull.author),
    head: end(pull.head),
    base: end(pull.base),
    updated_at: timestamp(world),
    merged_at: null,
    closed_at: null,
    requested_teams: [],
    requested_reviewers: [...pull.reviewers].map((login) => account(world, login)),
    labels: [...(state.labelled.get(pull.number) ?? [])].map((name, i) => labelBody(world, name, i)),
  })
}

export function labelBody(world: World, name: string, index: number): object {
  return {
    id: 208045946 + index,
    node_id: `label-${index}`,
    url: `${repositoryUrl(world)}/labels/${encodeURIComponent(name)}`,
    name,
    description: '',
    color: 'ededed',
    default: false,
  }
}
