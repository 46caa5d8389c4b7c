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
    'start a new run: GitHub does not say who started this run, so self-approval cannot be ruled out',
  'review-missing':
    'let the job that waits for approval run in the environment that flip.environment names; where it does, re-run the job Approve alone, and let a required reviewer approve it',
  'review-other-environment':
    'let the job that waits for approval run in the environment that flip.environment names, and start a new run',
  'review-not-approved':
    're-run the job Approve alone, and let a required reviewer choose "Approve and deploy": a rejection, a bypass or a skip is no approval',
  'review-of-another-job':
    'name the job in the environment "Approve" and the verdict’s whole digest, as the workflow retrain does; where it has that name, re-run the job Approve alone until it succeeds: a review of any other job says nothing of a verdict',
  'review-beside-bypass':
    're-run the job Approve alone, and write the first 12 digits of the verdict’s digest into the comment of the approval: somebody bypassed the environment in this run, and a review does not say which job it let through',
  'digest-missing':
    're-run the job Approve alone, and write the first 12 digits of the verdict’s digest into the comment of the approval',
  'comment-missing': 'comment /promote and the verdict’s digest on the pull request',
  'comment-other-digest':
    'write a new comment whose first line is /promote and the digest of this verdict; the sticky comment shows it',
  'comment-edited': 'write a new comment: a comment that was edited is not believed',
  'comment-by-app':
    'write a new comment in the browser: an app that acts in a person’s name is not the person',
  'approver-not-user': 'a person has to approve, not an app or a bot',
  'approver-is-starter':
    're-run the job Approve alone, and let somebody approve who did not start the run; flip.allowSelfApproval: true in the recipe allows it from the next retraining on, and is recorded',
  'approver-not-listed':
    're-run the job Approve alone, and let a required reviewer of the environment approve it',
  'approver-cannot-write': 'somebody with write permission in this repository comments',
} as const

export type RefusalCode = keyof typeof REFUSAL_FIXES

export interface Refusal {
  readonly code: RefusalCode
  /** What was expected, and what came. */
  readonly message: string
  readonly fix: string
}

/** @param job the job that waits for the approval, as GitHub shows it: then the fix names exactly that job */
export function refusal(code: RefusalCode, message: string, job: string | null = null): Refusal {
  const fix: string = REFUSAL_FIXES[code]
  return {
    code,
    message,
    fix: job === null ? fix : fix.replace('the job Approve alone', `the job "${job}" alone`),
  }
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
