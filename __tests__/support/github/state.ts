// Everything the stand-in remembers beside the git repository. Tests set it and read it directly.

export type Level = 'read' | 'write'

/** What a job's token may do, by the names of a workflow's `permissions:`. */
export type Permissions = Readonly<Partial<Record<Permission, Level>>>
export type Permission =
  | 'actions'
  // No workflow can give it to its job's token; an app's token may have it.
  | 'administration'
  | 'attestations'
  | 'contents'
  | 'id-token'
  | 'issues'
  | 'metadata'
  | 'pull-requests'
  | 'security-events'
  | 'statuses'

export interface User {
  readonly id: number
  readonly login: string
  /** `User`, `Bot`, `Organization` or whatever GitHub thinks of next. */
  readonly type: string
  /** On the repository; the role may be a custom one. */
  readonly permission: string
  readonly role: string
}

export interface Rule {
  readonly type: 'required_reviewers' | 'wait_timer' | 'branch_policy'
  readonly prevent_self_review?: boolean
  readonly reviewers?: readonly { readonly type: 'User' | 'Team'; readonly name: string }[]
  readonly wait_timer?: number
}

export interface Environment {
  readonly id: number
  readonly name: string
  readonly rules: readonly Rule[]
  /** Live answers carry it, the description does not; undefined leaves it out. */
  readonly canAdminsBypass?: boolean
  readonly branchPolicy: 'none' | 'protected' | readonly string[]
  readonly customRules: readonly string[]
}

export interface Review {
  readonly state: string
  readonly comment: string
  readonly user: string
  readonly environments: readonly string[]
}

export interface Attempt {
  readonly actor: string
  readonly triggeringActor: string
}

export interface Job {
  readonly name: string
  /** The first attempt where it is left out. */
  readonly attempt?: number
  readonly conclusion: 'success' | 'failure' | 'skipped' | 'cancelled' | null
}

export interface Run {
  readonly id: number
  readonly path: string
  readonly event: string
  readonly headBranch: string
  readonly headSha: string
  /** The first is attempt 1; the last is the one that `GET run` shows. */
  readonly attempts: readonly Attempt[]
  readonly reviews: Review[]
  readonly jobs: Job[]
  /** `completed` where it is left out. */
  readonly status?: string
  /** Of the fork that it runs for; the repository's own where it is left out. */
  readonly headRepositoryId?: number
}

export interface Pull {
  readonly number: number
  readonly head: string
  readonly base: string
  readonly author: string
  title: string
  body: string
  state: 'open' | 'closed'
  draft: boolean
  readonly reviewers: Set<string>
}

export interface Issue {
  readonly number: number
  readonly author: string
  title: string
  body: string
  state: 'open' | 'closed'
}

export interface Comment {
  readonly id: number
  readonly issue: number
  readonly author: string
  body: string
  readonly createdAt: string
  updatedAt: string
  /** Null or absent where it was never edited; an edit within the second of its writing leaves `updatedAt` as it was. */
  editedAt?: string | null
  /** Name of the app that wrote it in the author's name; null or absent where nobody did. */
  viaApp?: string | null
}

export interface Status {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string
  readonly target_url: string
}

export interface GitHubState {
  readonly owner: string
  readonly name: string
  ownerType: 'User' | 'Organization'
  private: boolean
  defaultBranch: string
  /** Entries after which a list of a tree is cut off. */
  longestTree: number
  /** Who the token is, and what it may do. */
  token: { readonly login: string; readonly permissions: Permissions }
  /** What the tokens of single jobs may do; null once the job has ended. Any other token may what `token` may. */
  readonly jobTokens: Map<string, Permissions | null>
  /** Settings → Actions → "Allow GitHub Actions to create and approve pull requests". */
  actionsMayOpenPullRequests: boolean
  /** Rules of rulesets, by type, for every branch whose name begins like this. */
  readonly branchRules: { readonly prefix: string; readonly type: string }[]
  /** Whether the plan has draft pull requests. */
  drafts: boolean
  readonly users: Map<string, User>
  /** Members by `org/team-slug`. */
  readonly teams: Map<string, ReadonlySet<string>>
  readonly environments: Environment[]
  readonly runs: Map<number, Run>
  readonly pulls: Pull[]
  readonly issues: Issue[]
  readonly comments: Comment[]
  readonly labels: Set<string>
  /** Labels by the number of the issue or pull request. */
  readonly labelled: Map<number, Set<string>>
  readonly statuses: Status[]
  /** Bundles, in order. */
  readonly attestations: unknown[]
}

export const FULL_PERMISSIONS: Permissions = {
  actions: 'read',
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  statuses: 'write',
  attestations: 'write',
}

export function newState(owner: string, name: string): GitHubState {
  const state: GitHubState = {
    owner,
    name,
    ownerType: 'Organization',
    private: false,
    defaultBranch: 'main',
    longestTree: 100_000,
    token: { login: 'github-actions[bot]', permissions: FULL_PERMISSIONS },
    jobTokens: new Map(),
    actionsMayOpenPullRequests: true,
    branchRules: [],
    drafts: true,
    users: new Map(),
    teams: new Map(),
    environments: [],
    runs: new Map(),
    pulls: [],
    issues: [],
    comments: [],
    labels: new Set(),
    labelled: new Map(),
    statuses: [],
    attestations: [],
  }
  addUser(state, { id: 41898282, login: 'github-actions[bot]', type: 'Bot', permission: 'none' })
  return state
}

export function addUser(state: GitHubState, user: Omit<User, 'role'> & { readonly role?: string }): void {
  state.users.set(user.login, { role: user.permission, ...user })
}

/** Issues and pull requests share their numbers. */
export const nextNumber = (state: GitHubState): number => state.pulls.length + state.issues.length + 1
