// Everything on the forge that the gate reads and writes.
import type { Accounts } from './accounts.js'
import type { ArtifactRecords } from './artifact-records.js'
import type { ArtifactStore } from './artifact-store.js'
import type { Attestations } from './attestations.js'
import type { Comments } from './comments.js'
import type { CommitStatuses } from './commit-statuses.js'
import type { Environments } from './environments.js'
import type { PullRequests } from './pull-requests.js'
import type { RemoteRepository } from './remote-repository.js'
import type { Reviews } from './reviews.js'
import type { Settings } from './settings.js'
import type { TrackingIssues } from './tracking-issues.js'
import type { WorkflowRuns } from './workflow-runs.js'

export interface Forge {
  readonly accounts: Accounts
  /** Of any run of the repository. */
  readonly artifactArchives: Pick<ArtifactStore, 'download'>
  readonly artifactRecords: ArtifactRecords
  readonly attestations: Attestations
  readonly comments: Comments
  readonly commitStatuses: CommitStatuses
  readonly environments: Environments
  readonly pullRequests: PullRequests
  readonly repository: RemoteRepository
  readonly reviews: Reviews
  readonly settings: Settings
  readonly trackingIssues: TrackingIssues
  readonly workflowRuns: WorkflowRuns
}
