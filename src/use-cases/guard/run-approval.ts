// Did a person approve the verdict in its run? Judged as `promote` judged it, by what GitHub says now.
import { recordFaults } from '../../approval/compare-records.js'
import { parseApproval } from '../../approval/record.js'
import { ApprovalRefused, type RefusalCode } from '../../approval/refusal.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Clock } from '../../ports/clock.js'
import type { VerdictClaim, VouchPolicy } from '../../ports/vouchers.js'
import type { WorkflowRun } from '../../ports/workflow-runs.js'
import { findApproval, type ApprovalForge } from '../promote/find-approval.js'

export type RunApproval =
  | { readonly outcome: 'approved'; readonly by: string }
  | { readonly outcome: 'refused' | 'not-checked'; readonly why: string }

/**
 * What GitHub shows as it is now and not as it was then: settings of the environment, its list of reviewers, who may write.
 * That it is another by now says nothing of the approval, neither way.
 */
const MAY_HAVE_CHANGED: readonly RefusalCode[] = [
  'environment-missing',
  'environment-unprotected',
  'environment-bypassable',
  'environment-self-review',
  'environment-any-branch',
  'starter-unknown',
  'approver-not-listed',
  'approver-cannot-write',
]

export async function approvalOfRun(
  forge: ApprovalForge,
  clock: Clock,
  claim: VerdictClaim,
  policy: VouchPolicy,
  run: WorkflowRun,
): Promise<RunApproval> {
  const { ensemble, sha256: verdictSha256 } = claim
  const record = recordOf(claim)
  const pullNumber = conversationIn(record?.comment_url ?? null)
  try {
    const found = await findApproval(forge, clock, {
      ...{ policy, ensemble, verdictSha256, run, pullNumber },
      // Whatever was re-run since, by whomever, is no part of what was approved then.
      attempt: record?.run.attempt ?? null,
      decidedIn: claim.run?.attempt ?? null,
      recorded: record,
    })
    // A flip made by hand of an approved verdict has none, and then tells no lie.
    const faults = record === null ? [] : recordFaults(record, found, run.attempt)
    if (faults.length > 0) {
      const why = `the approval’s record beside the verdict: ${faults.join('; ')}`
      return { outcome: 'refused', why }
    }
    return { outcome: 'approved', by: `${found.approver.login} approved it` }
  } catch (error) {
    if (!(error instanceof ApprovalRefused)) throw error
    const { refusals } = error
    const why = refusals.map(({ code, message }) => `${code}: ${message}`).join('; ')
    const open = refusals.every(({ code }) => MAY_HAVE_CHANGED.includes(code))
    return { outcome: open ? 'not-checked' : 'refused', why }
  }
}

/** Null where there is none, or none that can be read: that is another finding's business. */
function recordOf({ approval }: VerdictClaim): ReturnType<typeof parseApproval> | null {
  try {
    return approval === null ? null : parseApproval(approval, 'the approval')
  } catch (error) {
    if (error instanceof SeedgateError) return null
    throw error
  }
}

/** Only where to look: what is found there is judged, whoever wrote the record. */
function conversationIn(url: string | null): number | null {
  const number = Number(/\/(?:pull|issues)\/(\d{1,12})(?:#|$)/.exec(url ?? '')?.[1])
  return Number.isSafeInteger(number) && number > 0 ? number : null
}
