// Everything on the forge that the gate reads and writes.
import type { Accounts } from './accounts.js'
import type { ArtifactRecords } from './artifact-records.js'
import type { Comments } from './comments.js'
import type { CommitStatuses } from './commit-statuses.js'
import type { Environments } from './environments.js'
import type { PullRequests } from './pull-requests.js'
import type { RemoteRepository } from './remote-repository.js'
import type { Reviews } from './reviews.js'
import type { TrackingIssues } from './tracking-issues.js'
import type { WorkflowRuns } from './workflow-runs.js'

export interface Forge {
  readonly accounts: Accounts
  readonly artifactRecords: ArtifactRecords
  readonly comments: Comments
  readonly commitStatuses: CommitStatuses
  readonly environments: Environments
  readonly pullRequests: PullRequests
  readonly repository: RemoteRepository
  readonly reviews: Reviews
  readonly trackingIssues: TrackingIssues
  readonly workflowRuns: WorkflowRuns
}
