// Who is told of a guard's or an audit's findings: one comment on the pull request, one issue that follows drift.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Comments, StickyOutcome } from '../../ports/comments.js'
import type { TrackedIssue, TrackingIssues } from '../../ports/tracking-issues.js'
import {
  auditMarker,
  auditTitle,
  guardMarker,
  renderDrift,
  renderGuard,
  renderMended,
  type AuditPage,
  type GuardPage,
} from '../../report/guard.js'

export interface Commented {
  /** Null where none was needed, or none could be made. */
  readonly comment: StickyOutcome | null
  /** Why none could be made; null where one could, or none was needed. */
  readonly forbidden: string | null
}

/**
 * Where there is neither a finding nor a looser policy, nothing is said: a comment of ours that is there already is only brought
 * up to date.
 * A token that may not write is no failure, as that of a fork's pull request never may.
 */
export async function commentOnPull(comments: Comments, number: number, page: GuardPage): Promise<Commented> {
  const comment = { number, marker: guardMarker(page.ensemble), body: renderGuard(page) }
  try {
    const mustBeSeen = page.findings.length > 0 || page.notes.some(({ code }) => code === 'policy-loosened')
    const told = mustBeSeen ? await comments.stick(comment) : await comments.refresh(comment)
    return { comment: told, forbidden: null }
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.code !== 'permission-missing') throw error
    return { comment: null, forbidden: error.message }
  }
}

export type Followed =
  TrackedIssue | { readonly outcome: 'closed'; readonly number: number; readonly url: string }

/** Null where nothing is wrong and no issue was open. */
export async function followDrift(
  issues: TrackingIssues,
  page: AuditPage,
  labels: readonly string[],
): Promise<Followed | null> {
  const [marker, title] = [auditMarker(page.ensemble), auditTitle(page.ensemble)]
  if (page.findings.length > 0) {
    return await issues.track({ marker, title, body: renderDrift(page), labels })
  }
  const closed = await issues.close(marker, renderMended(page))
  return closed === null ? null : { outcome: 'closed', ...closed }
}
