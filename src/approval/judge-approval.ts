// Has a person approved exactly this verdict, by the rule of the environment? Everything that is not a plain yes is a no.
import { shown } from '../errors/shown.js'
import type { Environment } from '../ports/environments.js'
import type { Review } from '../ports/reviews.js'
import type { WorkflowJob } from '../ports/workflow-runs.js'
import { approverRefusals, isStarter, person, starterRefusals, startersOf } from './approver.js'
import { environmentRefusals, recordedEnvironment } from './environment.js'
import { approvalJobs, type ApprovalJobs } from './approval-jobs.js'
import { approvalJob, DIGEST_DIGITS, shortDigest, type ApprovalCase, type Judgement } from './question.js'
import { refusal, type Refusal } from './refusal.js'

export interface ReviewedCase extends ApprovalCase {
  /** As it is now; null where there is none of the policy's name. */
  readonly environment: Environment | null
  /** Every review of the run, of all its attempts: the list says neither which attempt nor when. */
  readonly reviews: readonly Review[]
  /** Of the attempts that are judged: what was re-run later says nothing of this approval. */
  readonly jobs: readonly WorkflowJob[]
}

/** A review, and what has to be known of the run to judge it. */
interface Reviewed {
  readonly question: ReviewedCase
  readonly environment: Environment
  readonly jobs: ApprovalJobs
  /** Whether GitHub lists something that let a job through and is neither an approval nor a rejection. */
  readonly bypassed: boolean
}

/** One review that passes is enough, as it is for GitHub; if no review passes, every one says why. */
export function judgeApproval(question: ReviewedCase): Judgement {
  const { environment, policy, reviews } = question
  const unguarded = [...environmentRefusals(environment, policy), ...starterRefusals(question)]
  if (environment === null || unguarded.length > 0) return { approved: false, refusals: unguarded }
  // By id: an environment that was deleted and made again under its name is not the one that was approved.
  const ours = reviews.filter((review) => review.environments.some(({ id }) => id === environment.id))
  const jobs = approvalJobs(question.jobs, question.verdictSha256)
  const reviewed: Reviewed = { question, environment, jobs, bypassed: ours.some(isBypass) }
  const approving = ours.filter((review) => reviewRefusals(reviewed, review).length === 0)
  const [first] = approving
  if (first === undefined) return { approved: false, refusals: whyNot(reviewed, ours) }
  const unnamed = jobRefusals(reviewed)
  if (unnamed.length > 0) return { approved: false, refusals: unnamed }
  return approvedBy(question, environment, approving.find((review) => isRecorded(question, review)) ?? first)
}

/** GitHub's description knows `approved`, `rejected` and `pending`; an administrator's bypass was seen as `skipped`. */
function isBypass({ state }: Review): boolean {
  return !['approved', 'rejected', 'pending'].includes(state)
}

/** Reviews can be added for weeks, and GitHub does not promise their order. */
function isRecorded({ recorded }: ReviewedCase, { user, comment }: Review): boolean {
  return recorded?.approver.id === user.id && recorded.comment === comment
}

/**
 * A review is of an environment, and any job of the run may have waited in it. Which verdict it let through only the job's name
 * says, which a reviewer sees and which comes from the workflow and from `decide`, neither of which a trainer can write.
 */
function jobRefusals({ question: { run, verdictSha256 }, jobs }: Reviewed): Refusal[] {
  if (jobs.attempt !== null) return []
  const got =
    jobs.conclusions.length === 0
      ? 'no such job'
      : jobs.conclusions.map((conclusion) => shown(conclusion ?? 'not over yet')).join(', ')
  const message = `run ${run.id}: expected a job "${approvalJob(verdictSha256)}" with the conclusion success, got ${got}`
  return [refusal('review-of-another-job', message, jobs.name)]
}

function whyNot(reviewed: Reviewed, ours: readonly Review[]): Refusal[] {
  const { question, jobs } = reviewed
  const { reviews, run, policy } = question
  if (ours.length > 0) return ours.flatMap((review) => reviewRefusals(reviewed, review))
  const place = `run ${run.id}: environment ${shown(policy.environment)}`
  const others = reviews.flatMap((review) => review.environments.map(({ name }) => shown(name)))
  return others.length === 0
    ? [refusal('review-missing', `${place}: expected a review, got none`, jobs.name)]
    : [
        refusal(
          'review-other-environment',
          `${place}: expected a review of it, got one of ${others.join(', ')}`,
        ),
      ]
}

function reviewRefusals(reviewed: Reviewed, review: Review): Refusal[] {
  const { question, environment, jobs } = reviewed
  const { user, state } = review
  if (state !== 'approved') {
    const message = `${shown(user.login)}: expected a review with the state approved, got ${shown(state)}`
    return [refusal('review-not-approved', message, jobs.name)]
  }
  return [
    ...approverRefusals(user, question, jobs.name),
    ...listRefusals(environment, review, jobs.name),
    ...digestRefusals(reviewed, review),
  ]
}

/** Who is in a team only its organisation may tell, so where a team is asked, GitHub's word that a reviewer reviewed stands. */
function listRefusals({ requiredReviewers }: Environment, { user }: Review, job: string | null): Refusal[] {
  const reviewers = requiredReviewers?.reviewers ?? []
  const certain = reviewers.every(({ type }) => type === 'User')
  if (!certain || reviewers.some(({ id }) => id === user.id)) return []
  const names = reviewers.map(({ name }) => shown(name)).join(', ')
  const message = `expected a review by ${names}, got one by ${shown(user.login)}`
  return [refusal('approver-not-listed', message, job)]
}

/**
 * GitHub says neither of which attempt a review is nor which job it let through (D31). Where the run asked for one verdict only, the
 * review can be of no other; where it asked for several, or somebody bypassed the environment, only the digest ties it to this verdict.
 */
function digestRefusals({ question, jobs, bypassed }: Reviewed, { user, comment }: Review): Refusal[] {
  const { policy, verdictSha256 } = question
  // Where the job was never let through, that is the refusal.
  if (jobs.attempt === null || names(comment, verdictSha256)) return []
  const ask = (code: 'digest-missing' | 'review-beside-bypass', why: string): Refusal[] => {
    const message = `${shown(user.login)}: ${why}: expected the first ${DIGEST_DIGITS} digits of the verdict’s digest, ${shortDigest(verdictSha256)}, in the comment, got ${shown(comment)}`
    return [refusal(code, message, jobs.name)]
  }
  if (policy.digestInComment) return ask('digest-missing', 'flip.digestInComment')
  if (jobs.otherVerdicts)
    return ask('digest-missing', 'this run asked for the approval of other verdicts too')
  return bypassed
    ? ask('review-beside-bypass', 'this run has a bypass of the environment beside the review')
    : []
}

function names(comment: string, verdictSha256: string): boolean {
  return comment.toLowerCase().includes(shortDigest(verdictSha256))
}

function approvedBy(question: ReviewedCase, environment: Environment, { user, comment }: Review): Judgement {
  const { ensemble, verdictSha256, run, observedAt } = question
  return {
    approved: true,
    approval: {
      schema_version: 1,
      ensemble,
      verdict_sha256: verdictSha256,
      channel: 'environment',
      approver: person(user),
      self_approval: isStarter(user, run),
      digest_given: names(comment, verdictSha256),
      comment,
      comment_url: null,
      commented_at_utc: null,
      observed_at_utc: observedAt.toISOString(),
      run: { id: run.id, attempt: run.attempt, started_by: startersOf(run) },
      environment: recordedEnvironment(environment),
      permission: null,
    },
  }
}
