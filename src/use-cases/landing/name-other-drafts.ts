// Two approved runs of one ensemble leave two drafts of one title: each names the other, so that nobody merges the wrong one.
import { describeError } from '../../errors/describe.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { PullRequest, PullRequests } from '../../ports/pull-requests.js'
import { flipBranch } from '../../registry/flip-message.js'
import { withBlock } from '../../report/blocks.js'
import { renderOtherDrafts } from '../../report/other-drafts.js'

/**
 * In every open draft of the ensemble, what stands between our lines names all others.
 * @returns what could not be done, with the reason: the draft itself is there
 */
export async function nameOtherDrafts(
  pullRequests: PullRequests,
  ensemble: string,
  { base }: PullRequest,
): Promise<string[]> {
  try {
    const open = await pullRequests.openTo(base.branch)
    const drafts = open.filter(({ head }) => isFlipOf(ensemble, head.branch))
    for (const { number } of drafts) {
      const others = drafts.filter((draft) => draft.number !== number)
      await pullRequests.editBody(number, (body) => {
        const edited = withBlock(body, 'other drafts', renderOtherDrafts(ensemble, others))
        return edited === body ? null : edited
      })
    }
    return []
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    return [`naming the other drafts of ${ensemble}: ${describeError(error)}`]
  }
}

/** Another ensemble's name may begin with this one's. */
function isFlipOf(ensemble: string, branch: string): boolean {
  const digits = branch.slice(-12)
  return /^[0-9a-f]{12}$/.test(digits) && branch === flipBranch(ensemble, digits)
}
