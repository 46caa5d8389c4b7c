// The two things asked for in GraphQL: a commit by compare-and-swap, and who the token is.
import { Ajv } from 'ajv'
import type { Answer } from './answer.js'
import { commentNode } from './answers/issues.js'
import { signAsGitHub } from './answers/git-objects.js'
import { allowed } from './permissions.js'
import type { Permissions } from './state.js'
import { webUrl, type World } from './world.js'

const OID = { type: 'string', pattern: '^[0-9a-f]{40}$' }
const closed = (properties: object, required: readonly string[]): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
})

/** As GitHub's schema has it, as far as it goes; ids instead of names are not used. */
const INPUT = closed(
  {
    branch: closed({ repositoryNameWithOwner: { type: 'string' }, branchName: { type: 'string' } }, [
      'repositoryNameWithOwner',
      'branchName',
    ]),
    message: closed({ headline: { type: 'string', minLength: 1 }, body: { type: 'string' } }, ['headline']),
    expectedHeadOid: OID,
    fileChanges: closed(
      {
        additions: {
          type: 'array',
          items: closed(
            {
              path: { type: 'string', minLength: 1 },
              contents: { type: 'string', pattern: '^[A-Za-z0-9+/]*=*$' },
            },
            ['path', 'contents'],
          ),
        },
        deletions: { type: 'array', items: closed({ path: { type: 'string', minLength: 1 } }, ['path']) },
      },
      [],
    ),
    clientMutationId: { type: 'string' },
  },
  ['branch', 'message', 'expectedHeadOid'],
)
const ajv = new Ajv({ allErrors: true })
const isRequest = ajv.compile<GraphqlRequest>({
  ...closed({ query: { type: 'string' }, variables: { type: 'object' } }, ['query']),
})
const isCommit = ajv.compile<{ input: CommitInput }>(closed({ input: INPUT }, ['input']))

interface GraphqlRequest {
  readonly query: string
  readonly variables?: object
}

interface CommitInput {
  readonly branch: { readonly repositoryNameWithOwner: string; readonly branchName: string }
  readonly message: { readonly headline: string; readonly body?: string }
  readonly expectedHeadOid: string
  readonly fileChanges?: {
    readonly additions?: readonly { readonly path: string; readonly contents: string }[]
    readonly deletions?: readonly { readonly path: string }[]
  }
}

export type GraphqlOperation = 'graphql/createCommitOnBranch' | 'graphql/viewer' | 'graphql/lastEditedAt'

export function graphqlOperation(body: unknown): GraphqlOperation | null {
  if (!isRequest(body)) return null
  const query = body.query.replace(/\s+/g, ' ').trim()
  const commit =
    /^mutation ?\(\$input: ?CreateCommitOnBranchInput!\) ?\{ createCommitOnBranch\(input: ?\$input\) \{ commit \{ oid( url)? \} \} \}$/
  if (commit.test(query)) return 'graphql/createCommitOnBranch'
  if (
    /^query\(\$id: ID!\) \{ node\(id: \$id\) \{ \.\.\. on IssueComment \{ lastEditedAt \} \} \}$/.test(query)
  ) {
    return 'graphql/lastEditedAt'
  }
  return /^(query )?\{ viewer \{ login \} \}$/.test(query) ? 'graphql/viewer' : null
}

/** @returns the answer, and what is wrong with the request */
export function answerGraphql(
  world: World,
  operation: GraphqlOperation,
  body: unknown,
  permissions: Permissions,
): { readonly answer: Answer; readonly mistakes: readonly string[] } {
  const { login } = world.state.token
  if (operation === 'graphql/viewer') return { answer: data({ viewer: { login } }), mistakes: [] }
  const variables = (body as GraphqlRequest).variables ?? {}
  if (operation === 'graphql/lastEditedAt') return { answer: lastEdit(world, variables), mistakes: [] }
  if (!isCommit(variables)) {
    const mistakes = (isCommit.errors ?? []).map(
      (error) => `createCommitOnBranch${error.instancePath}: ${error.message ?? ''}`,
    )
    return { answer: failed('INVALID', mistakes.join('; ')), mistakes }
  }
  if (!allowed(operation, permissions)) {
    return { answer: failed('FORBIDDEN', 'Resource not accessible by integration'), mistakes: [] }
  }
  return { answer: commit(world, variables.input), mistakes: [] }
}

function lastEdit({ state }: World, variables: object): Answer {
  const id = 'id' in variables ? variables.id : null
  const comment = state.comments.find((one) => commentNode(one) === id)
  return data({ node: comment === undefined ? null : { lastEditedAt: comment.editedAt ?? null } })
}

function commit(world: World, input: CommitInput): Answer {
  const { git, state } = world
  const { repositoryNameWithOwner, branchName } = input.branch
  const tip = repositoryNameWithOwner === `${state.owner}/${state.name}` ? git.branch(branchName) : null
  if (tip === null) return failed('NOT_FOUND', `No branch named ${branchName} found in the repository.`)
  if (tip !== input.expectedHeadOid) {
    const text = `Expected branch to point to "${input.expectedHeadOid}" but it did not.  Pull and try again.`
    return failed('STALE_DATA', text)
  }
  const { additions = [], deletions = [] } = input.fileChanges ?? {}
  const entries = [
    ...additions.map(({ path, contents }) => ({
      path,
      mode: '100644',
      sha: git.writeBlob(Buffer.from(contents, 'base64')),
    })),
    ...deletions.map(({ path }) => ({ path, mode: '100644', sha: null })),
  ]
  const { headline, body = '' } = input.message
  const message = body === '' ? headline : `${headline}\n\n${body}`
  const oid = git.commitTree(git.writeTree(tip, entries), [tip], message)
  git.setRef(`refs/heads/${branchName}`, oid)
  signAsGitHub(world, oid)
  return data({ createCommitOnBranch: { commit: { oid, url: `${webUrl(world)}/commit/${oid}` } } })
}

const data = (value: object): Answer => ({ status: 200, body: { data: value } })

const failed = (type: string, message: string): Answer => ({
  status: 200,
  body: { data: { createCommitOnBranch: null }, errors: [{ type, path: ['createCommitOnBranch'], message }] },
})
