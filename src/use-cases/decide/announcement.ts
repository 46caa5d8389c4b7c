// What is said of a verdict on the forge, as data: first planned, then carried out, and saying it twice changes nothing.
import type { DecidingJob } from '../../gate/issue-verdict.js'
import type { StickyComment } from '../../ports/comments.js'
import type { Forge } from '../../ports/forge.js'
import type { TrackingIssue } from '../../ports/tracking-issues.js'
import { renderComment, verdictMarker } from '../../report/comment.js'
import type { PublishedVerdict } from '../../report/published.js'
import { holdMarker, holdTitle, renderHold, renderPromoted } from '../../report/tracking-issue.js'

export type AnnouncementStep =
  | { readonly kind: 'comment'; readonly comment: StickyComment }
  | { readonly kind: 'track'; readonly issue: TrackingIssue }
  | { readonly kind: 'close'; readonly marker: string; readonly comment: string }

export interface Audience {
  /** The pull request or issue to comment on; null where there is none. */
  readonly number: number | null
  /** Whether a HOLD is followed by an issue. */
  readonly issueOnHold: boolean
  readonly issueLabels: readonly string[]
  /** Of the run that decided. */
  readonly job: DecidingJob
}

export function planAnnouncement(published: PublishedVerdict, audience: Audience): AnnouncementStep[] {
  const { ensemble, verdict } = published.report.verdict
  const { number, issueOnHold, issueLabels: labels, job } = audience
  const revision = { runId: job.runId, attempt: job.attempt }
  const comment: AnnouncementStep[] =
    number === null
      ? []
      : [
          {
            kind: 'comment',
            comment: { number, marker: verdictMarker(ensemble), body: renderComment(published), revision },
          },
        ]
  if (!issueOnHold) return comment
  const marker = holdMarker(ensemble)
  const issue: AnnouncementStep =
    verdict === 'HOLD'
      ? {
          kind: 'track',
          issue: { marker, title: holdTitle(ensemble), body: renderHold(published), labels },
        }
      : { kind: 'close', marker, comment: renderPromoted(published) }
  return [...comment, issue]
}

export interface Announced {
  /** Null where nobody was to be told, or there was no issue to close. */
  readonly comment: { readonly url: string; readonly outcome: string } | null
  readonly issue: { readonly url: string; readonly outcome: string } | null
}

export async function announce(
  { comments, trackingIssues }: Pick<Forge, 'comments' | 'trackingIssues'>,
  steps: readonly AnnouncementStep[],
): Promise<Announced> {
  let announced: Announced = { comment: null, issue: null }
  for (const step of steps) {
    switch (step.kind) {
      case 'comment': {
        const { url, outcome } = await comments.stick(step.comment)
        announced = { ...announced, comment: { url, outcome } }
        break
      }
      case 'track': {
        const { url, outcome } = await trackingIssues.track(step.issue)
        announced = { ...announced, issue: { url, outcome } }
        break
      }
      case 'close': {
        const closed = await trackingIssues.close(step.marker, step.comment)
        announced = { ...announced, issue: closed === null ? null : { url: closed.url, outcome: 'closed' } }
        break
      }
    }
  }
  return announced
}
