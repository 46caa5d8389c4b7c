// Everything we do on GitHub, over one client.
import { GitHubAccounts } from './accounts.js'
import { GitHubApi, type GitHubOptions } from './api.js'
import { GitHubArtifactArchives } from './artifact-archives.js'
import { GitHubArtifactRecords } from './artifact-records.js'
import { GitHubAttestations } from './attestations.js'
import { GitHubComments } from './comments.js'
import { GitHubCommitStatuses } from './commit-statuses.js'
import { GitHubEnvironments } from './environments.js'
import { GitHubPullRequests } from './pull-requests.js'
import { GitHubRepository } from './remote-repository.js'
import { GitHubReviews } from './reviews.js'
import { GitHubSettings } from './settings.js'
import { GitHubTrackingIssues } from './tracking-issues.js'
import { GitHubWorkflowRuns } from './workflow-runs.js'

/** @throws SeedgateError usage-invalid, where the repository is not `owner/name` */
export function connectGitHub(options: GitHubOptions) {
  const api = new GitHubApi(options)
  const accounts = new GitHubAccounts(api)
  const comments = new GitHubComments(api, accounts)
  return {
    accounts,
    artifactArchives: new GitHubArtifactArchives(api),
    artifactRecords: new GitHubArtifactRecords(api),
    attestations: new GitHubAttestations(api),
    comments,
    commitStatuses: new GitHubCommitStatuses(api),
    environments: new GitHubEnvironments(api),
    pullRequests: new GitHubPullRequests(api),
    repository: new GitHubRepository(api),
    reviews: new GitHubReviews(api),
    settings: new GitHubSettings(api),
    trackingIssues: new GitHubTrackingIssues(api, accounts, comments),
    workflowRuns: new GitHubWorkflowRuns(api),
  }
}

export type GitHub = ReturnType<typeof connectGitHub>
