// An approval that was rejected, or that nobody gave in time: told where the verdict was announced. Nobody else would.
import type { DecidingJob } from '../../gate/issue-verdict.js'
import type { Forge } from '../../ports/forge.js'
import type { FlipPolicy } from '../../recipe/schema.js'
import { verdictMarker } from '../../report/comment.js'
import { holdMarker } from '../../report/tracking-issue.js'
import { renderUnapproved, unapprovedTitle } from '../../report/unapproved.js'
import type { Announced } from './announcement.js'

export interface UnapprovedRequest {
  readonly ensemble: string
  readonly policy: FlipPolicy
  /** In hex. */
  readonly verdictSha256: string
  readonly job: DecidingJob
  readonly runUrl: string
  /** The pull request with the verdict's comment; null where there is none. */
  readonly number: number | null
  readonly issueOnHold: boolean
  readonly issueLabels: readonly string[]
}

export interface ToldUnapproved extends Announced {
  /** Login; null where nobody answered. */
  readonly rejectedBy: string | null
  /** What was told. */
  readonly body: string
}

/** @throws SeedgateError of the forge */
export async function tellUnapproved(
  { comments, reviews, trackingIssues }: Pick<Forge, 'comments' | 'reviews' | 'trackingIssues'>,
  request: UnapprovedRequest,
): Promise<ToldUnapproved> {
  const { ensemble, policy, job, number, issueOnHold, issueLabels: labels } = request
  const asked = policy.environment.toLowerCase()
  const rejected = (await reviews.ofRun(job.runId)).find(
    ({ state, environments }) =>
      state === 'rejected' && environments.some(({ name }) => name.toLowerCase() === asked),
  )
  const rejectedBy = rejected?.user.login ?? null
  const body = renderUnapproved({ ...request, rejectedBy })
  const revision = { runId: job.runId, attempt: job.attempt }
  const comment =
    number === null ? null : await comments.stick({ number, marker: verdictMarker(ensemble), body, revision })
  const issue = issueOnHold
    ? await trackingIssues.track({
        ...{ marker: holdMarker(ensemble), title: unapprovedTitle(ensemble) },
        ...{ body: `${body}\nThe next PROMOTE closes this issue.\n`, labels },
      })
    : null
  return { rejectedBy, body, comment, issue }
}
