// Why an approval is no approval: a closed vocabulary, each word with what to do about it.
import { SeedgateError } from '../errors/seedgate-error.js'

export const REFUSAL_FIXES = {
  'verdict-differs':
    'approve the verdict that was decided, and find out who replaced it: its digest is its identity',
  'verdict-of-another-run': 'let decide, the approval and promote be jobs of one run',
  'verdict-of-a-fork': 'decide in a run of this repository: a fork’s run may upload anything',
  'verdict-of-no-retraining':
    'start the workflow that flip.workflow names, on the branch that flip.base names, by hand or on a schedule',
  'environment-missing':
    'create the environment that flip.environment names, with required reviewers; a misspelt name gives a job no protection at all',
  'environment-unprotected':
    'Settings → Environments: add required reviewers; where the plan has none, write flip.approval: comment in the recipe',
  'environment-bypassable':
    'Settings → Environments: turn off "Allow administrators to bypass configured protection rules"',
  'environment-self-review': 'Settings → Environments: turn on "Prevent self-review"',
  'environment-any-branch': 'Settings → Environments: restrict the branches that may deploy',
  'starter-unknown':
    'start a new run: who started this one cannot be told, so nobody can be told apart from them',
  'review-missing': 'let the job that waits for approval run in the environment that flip.environment names',
  'review-other-environment': 'approve the environment that flip.environment names, in this very run',
  'review-not-approved':
    'a required reviewer approves with "Approve and deploy"; a bypass or a skip is no approval',
  'review-of-another-job':
    'name the job in the environment "Approve" and the verdict’s whole digest, as the workflow retrain does: a review of any other job says nothing of a verdict',
  'digest-missing':
    'run the job again, and write the first 12 digits of the verdict’s digest into the approval’s comment',
  'comment-missing': 'comment /promote and the verdict’s digest on the pull request',
  'comment-other-digest': 'comment /promote with the digest of this verdict; the sticky comment shows it',
  'comment-edited': 'write a new comment: one that was edited is not believed',
  'approver-not-user': 'a person has to approve, not an app or a bot',
  'approver-is-starter':
    'somebody else approves, or the recipe says flip.allowSelfApproval: true, which is then recorded',
  'approver-not-listed': 'one of the environment’s required reviewers approves',
  'approver-cannot-write': 'somebody with write permission in this repository comments',
} as const

export type RefusalCode = keyof typeof REFUSAL_FIXES

export interface Refusal {
  readonly code: RefusalCode
  /** What was expected, and what came. */
  readonly message: string
  readonly fix: string
}

export function refusal(code: RefusalCode, message: string): Refusal {
  return { code, message, fix: REFUSAL_FIXES[code] }
}

/** `approval-refused`: nothing is promoted. */
export class ApprovalRefused extends SeedgateError {
  constructor(readonly refusals: readonly Refusal[]) {
    const lines = refusals.map(({ code, message }) => `${code}: ${message}`)
    const fixes = [...new Set(refusals.map(({ fix }) => fix))]
    super('approval-refused', ['nobody has approved this verdict', ...lines].join('\n  - '), {
      hint: fixes.join('; '),
    })
  }
}
