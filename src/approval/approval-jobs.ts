// The jobs of a run that wait for approvals: which of them is this verdict's, and in which attempt was it let through?
import type { WorkflowJob } from '../ports/workflow-runs.js'
import { approvalJob } from './question.js'

export interface ApprovalJobs {
  /** The job of this verdict as GitHub shows it, with the caller's name before it; null where the run has none. */
  readonly name: string | null
  /**
   * The first attempt in which that job succeeded, counted from 1; null where it never did. The first, because a job that is re-run
   * alone is of the same verdict, and whoever re-runs it did not start what made that verdict.
   */
  readonly attempt: number | null
  /** How the job ended, in every attempt that ran it. */
  readonly conclusions: readonly (string | null)[]
  /** Whether the run asked for the approval of another verdict too, so that a review alone does not say which it is of. */
  readonly otherVerdicts: boolean
}

/** The caller's job stands before the name, with ` / ` between. */
const APPROVAL_JOB = /(?:^| \/ )Approve ([0-9a-f]{64})$/

/** @param jobs of the attempts that count. A job that GitHub lists again in a later attempt, because it was kept, changes nothing. */
export function approvalJobs(jobs: readonly WorkflowJob[], verdictSha256: string): ApprovalJobs {
  const expected = approvalJob(verdictSha256)
  const named = jobs.filter(({ name }) => name === expected || name.endsWith(` / ${expected}`))
  const through = named.filter(({ conclusion }) => conclusion === 'success').map(({ attempt }) => attempt)
  const asked = jobs
    .filter(({ conclusion }) => conclusion !== 'skipped')
    .flatMap(({ name }) => APPROVAL_JOB.exec(name)?.[1] ?? [])
  return {
    name: named[0]?.name ?? null,
    attempt: through.length === 0 ? null : Math.min(...through),
    conclusions: named.map(({ conclusion }) => conclusion),
    otherVerdicts: asked.some((digest) => digest !== verdictSha256),
  }
}
