// The repository itself, who may do what in it, the files of a commit, and the token's budget.
import { laidOver, notFound, pageOf, refused, type Handlers } from '../answer.js'
import { exampleOf } from '../description.js'
import type { Status } from '../state.js'
import { account, repositoryUrl, timestamp, webUrl, type World } from '../world.js'
import { commitFields, verification } from './git-objects.js'

export function repositoryHandlers(world: World): Handlers {
  const { state, git } = world
  const commitOf = (name: string): string | null =>
    git.resolve(`refs/heads/${name}^{commit}`) ?? git.resolve(`${name}^{commit}`)
  return {
    'rate-limit/get': () => ({ status: 200, body: exampleOf('rate-limit/get', 200) }),
    'actions/get-github-actions-default-workflow-permissions-repository': () => ({
      status: 200,
      body: {
        default_workflow_permissions: 'read',
        can_approve_pull_request_reviews: state.actionsMayOpenPullRequests,
      },
    }),
    'repos/get-branch-rules': (call) => {
      const rows = state.branchRules
        .filter(({ prefix }) => call.path.branch.startsWith(prefix))
        .map(({ type }) => ({
          type,
          ruleset_source_type: 'Repository',
          ruleset_source: `${state.owner}/${state.name}`,
          ruleset_id: 42,
        }))
      return pageOf(rows, call)
    },
    'repos/get': () => {
      const { owner, name, ownerType } = state
      const body = laidOver(exampleOf('repos/get', 200), {
        name,
        full_name: `${owner}/${name}`,
        owner: { login: owner, type: ownerType },
        private: state.private,
        visibility: state.private ? 'private' : 'public',
        default_branch: state.defaultBranch,
        language: null,
        // The example is older than the schema.
        source: { language: null },
        parent: { language: null },
        template_repository: { language: null },
      })
      return { status: 200, body }
    },
    'repos/get-collaborator-permission-level': ({ path }) => {
      const user = state.users.get(path.username)
      if (user === undefined) return refused(404, `${path.username} is not a user`)
      const { permission, role } = user
      const level = (min: readonly string[]): boolean => min.includes(permission)
      const permissions = {
        pull: level(['read', 'write', 'admin']),
        triage: level(['write', 'admin']),
        push: level(['write', 'admin']),
        maintain: level(['admin']),
        admin: level(['admin']),
      }
      const answered = { ...account(world, user.login), permissions, role_name: role }
      return { status: 200, body: { permission, role_name: role, user: answered } }
    },
    'teams/get-membership-for-user-in-org': ({ path }) => {
      const members = state.teams.get(`${path.org}/${path.team_slug}`)
      if (members?.has(path.username) !== true) return notFound()
      const url = `${world.base}/teams/1/memberships/${path.username}`
      return { status: 200, body: { url, role: 'member', state: 'active' } }
    },
    'repos/compare-commits-with-basehead': ({ path }) => {
      const [base = '', head = ''] = path.basehead.split('...').map((name) => commitOf(name) ?? '')
      if (base === '' || head === '') return notFound()
      if (!git.related(base, head)) {
        const [from = '', to = ''] = path.basehead.split('...')
        return refused(404, `No common ancestor between ${from} and ${to}.`)
      }
      const merged = git.run(['merge-base', base, head])
      const count = (range: string): number => Number(git.run(['rev-list', '--count', range]))
      const [ahead, behind] = [count(`${base}..${head}`), count(`${head}..${base}`)]
      const status =
        ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged'
      const example = exampleOf('repos/compare-commits-with-basehead', 200)
      const body = laidOver(example, {
        status,
        ahead_by: ahead,
        behind_by: behind,
        total_commits: ahead,
        base_commit: { sha: base },
        merge_base_commit: { sha: merged },
        ...(ahead === 0 && { commits: [], files: [] }),
      })
      return { status: 200, body }
    },
    'repos/get-commit': ({ path }) => {
      const sha = commitOf(path.ref)
      if (sha === null) return refused(422, `No commit found for SHA: ${path.ref}`)
      const facts = git.commit(sha)
      const body = laidOver(exampleOf('repos/get-commit', 200), {
        sha,
        commit: { ...commitFields(world, facts), verification: verification(world, sha) },
        author: account(world, facts.name),
        committer: account(world, facts.name),
        parents: facts.parents.map((parent) => ({
          sha: parent,
          url: `${repositoryUrl(world)}/commits/${parent}`,
          html_url: `${webUrl(world)}/commit/${parent}`,
        })),
        files: [],
      })
      return { status: 200, body }
    },
    'repos/get-content': ({ path, query }) => {
      const commit = commitOf(query.ref ?? state.defaultBranch)
      const entry = commit === null ? undefined : git.tree(commit, true).find((it) => it.path === path.path)
      if (entry?.type !== 'blob') return notFound()
      const content = git.blob(entry.sha)
      const url = `${repositoryUrl(world)}/contents/${path.path}`
      const body = {
        type: 'file',
        encoding: 'base64',
        size: content.length,
        name: path.path.split('/').at(-1) ?? '',
        path: path.path,
        content: content.toString('base64'),
        sha: entry.sha,
        url,
        git_url: url,
        html_url: url,
        download_url: url,
        _links: { git: url, self: url, html: url },
      }
      return { status: 200, body }
    },
    'repos/create-attestation': ({ body }) => {
      state.attestations.push(body.bundle)
      return { status: 201, body: { id: state.attestations.length } }
    },
    'repos/create-commit-status': ({ path, body }) => {
      if (git.typeOf(path.sha) !== 'commit') return refused(422, `No commit found for SHA: ${path.sha}`)
      const status: Status = {
        sha: path.sha,
        state: body.state,
        context: body.context ?? 'default',
        description: body.description ?? '',
        target_url: body.target_url ?? '',
      }
      if (status.description.length > 140)
        return refused(422, 'Validation Failed', [{ field: 'description' }])
      state.statuses.push(status)
      return { status: 201, body: statusBody(world, status, state.statuses.length) }
    },
    'repos/list-commit-statuses-for-ref': (call) => {
      const sha = commitOf(call.path.ref)
      const rows = state.statuses
        .map((status, i) => ({ status, id: i + 1 }))
        .filter(({ status }) => status.sha === sha)
        .reverse()
      return pageOf(
        rows.map(({ status, id }) => statusBody(world, status, id)),
        call,
      )
    },
  }
}

function statusBody(world: World, { sha, ...status }: Status, id: number): object {
  return {
    ...status,
    id,
    node_id: `status-${id}`,
    url: `${repositoryUrl(world)}/statuses/${sha}`,
    avatar_url: null,
    creator: account(world, world.state.token.login),
    created_at: timestamp(world),
    updated_at: timestamp(world),
  }
}
