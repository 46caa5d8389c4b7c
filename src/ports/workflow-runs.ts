// A run of a workflow: who started it, on which commit, by which file.
import type { Account } from './accounts.js'

export interface WorkflowRun {
  readonly id: number
  /** Counts from 1; above 1 somebody ran it again. */
  readonly attempt: number
  /** The workflow's file, maybe with `@` and a ref behind it. */
  readonly path: string
  readonly event: string
  /** `completed`, `in_progress`, …; null where GitHub says none. */
  readonly status: string | null
  readonly conclusion: string | null
  readonly repositoryId: number
  /** Null where the head repository was deleted. */
  readonly headRepositoryId: number | null
  /** Null in a detached run. */
  readonly headBranch: string | null
  /** Full commit id. */
  readonly headSha: string
  /** Who the run belongs to; null only where GitHub names nobody. */
  readonly actor: Account | null
  /** Who started this attempt. */
  readonly triggeringActor: Account | null
  readonly url: string
}

/** A job of one attempt of a run. */
export interface WorkflowJob {
  /** As the workflow names it; of a called workflow with the caller's job and ` / ` before it. */
  readonly name: string
  /** Counts from 1. */
  readonly attempt: number
  /** `success`, `failure`, `skipped`, …; null while it is not over. */
  readonly conclusion: string | null
}

export interface WorkflowRuns {
  /** The run's last attempt; null where there is none of that id. */
  run(id: number): Promise<WorkflowRun | null>
  /** One attempt of a run, counted from 1; null where there is none. */
  attempt(id: number, attempt: number): Promise<WorkflowRun | null>
  /** The jobs of all its attempts. */
  jobs(id: number): Promise<readonly WorkflowJob[]>
}
