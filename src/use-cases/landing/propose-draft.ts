// The draft pull request of a branch that is there already, and what is nice to have on it. A ready one is never opened instead.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Partly, Proposal, PullRequest, PullRequests } from '../../ports/pull-requests.js'

const BY_HAND: readonly string[] = ['pull-requests-forbidden', 'drafts-unsupported']
export interface Draft {
  readonly pull: PullRequest
  /** What was left as a person made it. */
  readonly warnings: readonly string[]
}

/**
 * Opened, or brought up to date.
 * @param what stands on the branch, for messages: `the flip`
 * @throws SeedgateError drafts-unsupported, pull-requests-forbidden, …, each with where to open it by hand
 */
export async function proposeDraft(
  pullRequests: PullRequests,
  proposal: Proposal,
  what: string,
): Promise<Draft> {
  const { head, base } = proposal
  const compare = pullRequests.compareUrl(base, head)
  try {
    const { pull, outcome } = await pullRequests.propose(proposal)
    if (outcome === 'kept') return { pull, warnings: [keptBody(pull)] }
    if (outcome !== 'created' || pull.draft) return { pull, warnings: [] }
    throw new SeedgateError(
      'drafts-unsupported',
      `#${pull.number} was asked for as a draft and opened as ready`,
      { hint: 'convert it to a draft by hand' },
    )
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    const message = `${error.message}\n  ${what} is on the branch ${head}: ${compare}`
    const [again, byHand] = [error.hint ?? 'run this again', `open it by hand, as a draft: ${compare}`]
    // Where GitHub will refuse again, a person is done sooner by hand.
    const hint = BY_HAND.includes(error.code) ? `${byHand}; or ${again}` : `${again}; or ${byHand}`
    throw new SeedgateError(error.code, message, { hint, cause: error.cause })
  }
}

const keptBody = ({ number }: PullRequest): string =>
  `the text of #${number}: the lines that bound seedgate’s part are gone from it, or there is no room between them; all of it stays as it is`

export interface Wishes {
  readonly labels: readonly string[]
  /** Logins, and teams as `org/team`. */
  readonly reviewers: readonly string[]
}

/** What could not be done, each with the reason. */
export async function fulfil(
  pullRequests: PullRequests,
  number: number,
  { labels, reviewers }: Wishes,
): Promise<string[]> {
  const users = reviewers.filter((name) => !name.includes('/'))
  const teams = reviewers.filter((name) => name.includes('/'))
  const labelled = await pullRequests.label(number, labels)
  const asked = await pullRequests.requestReviews(number, { users, teams })
  const told = (what: string, { refused }: Partly) =>
    refused.map(({ name, reason }) => `${what} ${name}: ${reason}`)
  return [...told('label', labelled), ...told('reviewer', asked)]
}
