// Has a person approved exactly this verdict, by the rule of the environment? Everything that is not a plain yes is a no.
import { shown } from '../errors/shown.js'
import type { Environment } from '../ports/environments.js'
import type { Review } from '../ports/reviews.js'
import type { WorkflowJob } from '../ports/workflow-runs.js'
import { approverRefusals, isStarter, person, starterRefusals, startersOf } from './approver.js'
import { environmentRefusals, recordedEnvironment } from './environment.js'
import { approvalJob, DIGEST_DIGITS, shortDigest, type ApprovalCase, type Judgement } from './question.js'
import { refusal, type Refusal } from './refusal.js'

export interface ReviewedCase extends ApprovalCase {
  /** As it is now; null where there is none of the policy's name. */
  readonly environment: Environment | null
  /** Every review of the run, of all its attempts: the list says neither which attempt nor when. */
  readonly reviews: readonly Review[]
  /** Of all its attempts too. */
  readonly jobs: readonly WorkflowJob[]
}

/** One review that passes is enough, as it is for GitHub; where none does, every one says why. */
export function judgeApproval(question: ReviewedCase): Judgement {
  const { environment, policy, reviews } = question
  const unguarded = [...environmentRefusals(environment, policy), ...starterRefusals(question)]
  if (environment === null || unguarded.length > 0) return { approved: false, refusals: unguarded }
  // By id: an environment that was deleted and made again under its name is not the one that was approved.
  const ours = reviews.filter((review) => review.environments.some(({ id }) => id === environment.id))
  const approving = ours.find((review) => reviewRefusals(question, environment, review).length === 0)
  if (approving === undefined) return { approved: false, refusals: whyNot(question, environment, ours) }
  const unnamed = jobRefusals(question)
  if (unnamed.length > 0) return { approved: false, refusals: unnamed }
  return approvedBy(question, environment, approving)
}

/**
 * A review is of an environment, and any job of the run may have waited in it. Which verdict it let through only the job's name
 * says, which a reviewer sees and which comes from the workflow and from `decide`, neither of which a trainer can write.
 */
function jobRefusals({ jobs, run, verdictSha256 }: ReviewedCase): Refusal[] {
  const expected = approvalJob(verdictSha256)
  const named = jobs.filter(({ name }) => name === expected || name.endsWith(` / ${expected}`))
  if (named.some(({ conclusion }) => conclusion === 'success')) return []
  const got =
    named.length === 0 ? 'none' : named.map(({ conclusion }) => shown(conclusion ?? 'none yet')).join(', ')
  const message = `run ${run.id}: expected a job "${expected}" with the conclusion success, got ${got}`
  return [refusal('review-of-another-job', message)]
}

function whyNot(question: ReviewedCase, environment: Environment, ours: readonly Review[]): Refusal[] {
  const { reviews, run, policy } = question
  if (ours.length > 0) return ours.flatMap((review) => reviewRefusals(question, environment, review))
  const place = `run ${run.id}: environment ${shown(policy.environment)}`
  const others = reviews.flatMap((review) => review.environments.map(({ name }) => shown(name)))
  return others.length === 0
    ? [refusal('review-missing', `${place}: expected a review, got none`)]
    : [
        refusal(
          'review-other-environment',
          `${place}: expected a review of it, got one of ${others.join(', ')}`,
        ),
      ]
}

function reviewRefusals(question: ReviewedCase, environment: Environment, review: Review): Refusal[] {
  const { user, state } = review
  if (state !== 'approved') {
    const message = `${shown(user.login)}: expected a review with the state approved, got ${shown(state)}`
    return [refusal('review-not-approved', message)]
  }
  return [
    ...approverRefusals(user, question),
    ...listRefusals(environment, review),
    ...digestRefusals(question, review),
  ]
}

/** Who is in a team only its organisation may tell, so where a team is asked, GitHub's word that a reviewer reviewed stands. */
function listRefusals({ requiredReviewers }: Environment, { user }: Review): Refusal[] {
  const reviewers = requiredReviewers?.reviewers ?? []
  const certain = reviewers.every(({ type }) => type === 'User')
  if (!certain || reviewers.some(({ id }) => id === user.id)) return []
  const names = reviewers.map(({ name }) => shown(name)).join(', ')
  return [refusal('approver-not-listed', `expected a review by ${names}, got one by ${shown(user.login)}`)]
}

/** A review of an earlier attempt is still listed on a later one (D31): there, only the digest ties it to this verdict. */
function digestRefusals({ run, policy, verdictSha256 }: ReviewedCase, { user, comment }: Review): Refusal[] {
  const asked = policy.digestInComment || run.attempt > 1
  if (!asked || names(comment, verdictSha256)) return []
  const why = run.attempt > 1 ? `attempt ${run.attempt} of the run` : 'flip.digestInComment'
  const message = `${shown(user.login)}: ${why}: expected the first ${DIGEST_DIGITS} digits of the verdict’s digest, ${shortDigest(verdictSha256)}, in the comment, got ${shown(comment)}`
  return [refusal('digest-missing', message)]
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
