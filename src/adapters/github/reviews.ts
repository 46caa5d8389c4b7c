// Who approved what in a run, exactly as GitHub lists it.
import { z } from 'zod'
import type { Review, Reviews } from '../../ports/reviews.js'
import type { GitHubApi } from './api.js'
import { accountSchema } from './shapes.js'

const reviewsSchema: z.ZodType<readonly Review[]> = z.array(
  z.object({
    state: z.string(),
    comment: z.string(),
    user: accountSchema,
    environments: z.array(z.object({ id: z.number(), name: z.string().min(1) })),
  }),
)

export class GitHubReviews implements Reviews {
  constructor(private readonly api: GitHubApi) {}

  async ofRun(runId: number): Promise<readonly Review[]> {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals'
    const purpose = { what: `list the reviews of run ${runId}`, permission: 'actions: read' }
    return await this.api.ask(route, { run_id: runId }, reviewsSchema, purpose)
  }
}
