// What a refusal of GitHub's means: which permission, setting or plan is missing.
import type { ErrorCode } from '../../errors/seedgate-error.js'

/** One request, for messages. */
export interface Purpose {
  /** Completes "GitHub did not …": `list the reviews of run 7`. */
  readonly what: string
  /** The line of a workflow's `permissions:` that it needs, `actions: read`. */
  readonly permission: string
  /** Whether it makes or moves a branch, which GitHub ties to the workflow files behind it. */
  readonly movesRef?: boolean
}

export interface Refusal {
  readonly status: number
  readonly said: string
  readonly purpose: Purpose
  readonly limited: boolean
}

export interface Reading {
  readonly code: ErrorCode
  readonly hint: string
}

const ORGANISATION = 'an organisation or enterprise may have switched it off for all its repositories'

export function readingOf({ status, said, purpose, limited }: Refusal): Reading {
  if (/not permitted to create or approve pull requests/i.test(said)) {
    const where = 'Settings → Actions → General → Workflow permissions'
    const hint = `turn on "Allow GitHub Actions to create and approve pull requests" (${where}; ${ORGANISATION}), then re-run the job that failed`
    return { code: 'pull-requests-forbidden', hint }
  }
  if (/Draft pull requests are not supported/i.test(said)) {
    const hint =
      "this repository's plan has no draft pull requests, and seedgate opens no ready one instead: open the pull request from the branch by hand, or use a public repository, GitHub Team or Enterprise"
    return { code: 'drafts-unsupported', hint }
  }
  if (/Repository rule violations found/i.test(said)) {
    const hint =
      'a ruleset forbids it (Settings → Rules → Rulesets): leave branches named seedgate/** out of its targets. GitHub’s Actions app cannot be put on a bypass list, and no permission in the workflow helps'
    return { code: 'github-refused', hint }
  }
  if (limited) return { code: 'github-unavailable', hint: 'wait for the limit to end, then run this again' }
  if (status >= 500)
    return { code: 'github-unavailable', hint: 'look at githubstatus.com, then run this again' }
  if (status === 401) {
    const hint =
      'give a token that is valid: the one of a job ends with the job, and after 24 hours at the latest'
    return { code: 'permission-missing', hint }
  }
  if (status === 403 && purpose.movesRef === true) {
    const hint = `${permissionHint(purpose)}. Where it is there: GITHUB_TOKEN may not make or move a branch whose .github/workflows differ from the default branch’s, so bring the base’s .github/workflows up to date, or give a token that has "workflows: write" (docs/runbook.md#the-branch-cannot-be-made-403)`
    return { code: 'permission-missing', hint }
  }
  if (status === 403) return { code: 'permission-missing', hint: permissionHint(purpose) }
  if (status === 404) {
    const hint = `check that it is there; GitHub says the same where the token may not see it: ${permissionHint(purpose)}`
    return { code: 'github-refused', hint }
  }
  return { code: 'github-refused', hint: 'fix what GitHub names, then run this again' }
}

const permissionHint = ({ permission }: Purpose): string =>
  `add "${permission}" to the job's "permissions:" (naming any of them sets all others to none)`

/** Whether the answer says that we ask too much, and not that we may not. */
export function isLimit(status: number, said: string, headers: Readonly<Record<string, unknown>>): boolean {
  if (status === 429) return true
  return status === 403 && (headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(said))
}
