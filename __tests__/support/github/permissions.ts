// Which permission of a job's token does each operation need?
import { refused, type Answer } from './answer.js'
import type { OperationId } from './description.js'
import type { GraphqlOperation } from './graphql.js'
import type { GitHubState, Level, Permission, Permissions } from './state.js'

type Need = readonly [level: Level, ...anyOf: Permission[]]

const READ = ['read', 'contents', 'metadata'] as const satisfies Need
const NEEDS: Partial<Readonly<Record<OperationId | GraphqlOperation, Need>>> = {
  'graphql/createCommitOnBranch': ['write', 'contents'],
  'actions/get-reviews-for-run': ['read', 'actions'],
  'actions/get-workflow-run': ['read', 'actions'],
  'actions/get-workflow-run-attempt': ['read', 'actions'],
  'actions/list-jobs-for-workflow-run': ['read', 'actions'],
  'actions/list-workflow-run-artifacts': ['read', 'actions'],
  'actions/get-artifact': ['read', 'actions'],
  'actions/download-artifact': ['read', 'actions'],
  'repos/get-branch-rules': READ,
  'actions/get-github-actions-default-workflow-permissions-repository': ['read', 'administration'],
  'repos/get-environment': ['read', 'actions'],
  'repos/list-deployment-branch-policies': ['read', 'actions'],
  'repos/get-all-deployment-protection-rules': ['read', 'actions'],
  'repos/get-commit': READ,
  'repos/compare-commits-with-basehead': READ,
  'repos/get-content': READ,
  'repos/create-attestation': ['write', 'attestations'],
  'repos/create-commit-status': ['write', 'statuses'],
  'repos/list-commit-statuses-for-ref': ['read', 'statuses'],
  'git/get-ref': READ,
  'git/create-ref': ['write', 'contents'],
  'git/update-ref': ['write', 'contents'],
  'git/delete-ref': ['write', 'contents'],
  'git/create-blob': ['write', 'contents'],
  'git/get-blob': READ,
  'git/create-tree': ['write', 'contents'],
  'git/get-tree': READ,
  'git/create-commit': ['write', 'contents'],
  'git/get-commit': READ,
  'pulls/create': ['write', 'pull-requests'],
  'pulls/list': ['read', 'pull-requests'],
  'pulls/get': ['read', 'pull-requests'],
  'pulls/update': ['write', 'pull-requests'],
  'pulls/request-reviewers': ['write', 'pull-requests'],
  'issues/list-comments': ['read', 'issues', 'pull-requests'],
  'issues/create-comment': ['write', 'issues', 'pull-requests'],
  'issues/update-comment': ['write', 'issues', 'pull-requests'],
  'issues/delete-comment': ['write', 'issues', 'pull-requests'],
  'issues/get-label': ['read', 'issues', 'pull-requests'],
  'issues/add-labels': ['write', 'issues', 'pull-requests'],
  'issues/create': ['write', 'issues'],
  'issues/update': ['write', 'issues', 'pull-requests'],
  'issues/list-for-repo': ['read', 'issues'],
  'issues/get': ['read', 'issues'],
}

/** What the token may do; null where it has been taken back. */
export function permissionsOf({ jobTokens, token }: GitHubState, given: string): Permissions | null {
  const ofJob = jobTokens.get(given)
  return ofJob === undefined ? token.permissions : ofJob
}

/** What an operation needs: the level, of any of these. */
export const neededBy = (operation: string | null): Need | null => NEEDS[operation as OperationId] ?? null

/** Whether the token may; operations that are not listed need nothing beyond a token. */
export function allowed(operation: OperationId | GraphqlOperation, permissions: Permissions): boolean {
  const need = NEEDS[operation]
  if (need === undefined) return true
  const [level, ...anyOf] = need
  return anyOf.some((name) => {
    const has = permissions[name]
    return has === 'write' || (has === 'read' && level === 'read')
  })
}

export const notAccessible = (): Answer => refused(403, 'Resource not accessible by integration')
