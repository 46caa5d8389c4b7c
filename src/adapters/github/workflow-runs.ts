// Runs and their attempts.
import { z } from 'zod'
import type { WorkflowJob, WorkflowRun, WorkflowRuns } from '../../ports/workflow-runs.js'
import type { GitHubApi } from './api.js'
import { accountSchema, commitIdSchema } from './shapes.js'

const runSchema: z.ZodType<WorkflowRun> = z
  .object({
    id: z.number(),
    run_attempt: z.number().int().min(1),
    path: z.string(),
    event: z.string(),
    status: z.string().nullable(),
    conclusion: z.string().nullable(),
    repository: z.object({ id: z.number() }),
    head_repository: z.object({ id: z.number() }).nullable(),
    head_branch: z.string().nullable(),
    head_sha: commitIdSchema,
    actor: accountSchema.nullish(),
    triggering_actor: accountSchema.nullish(),
    html_url: z.string(),
  })
  .transform((run) => ({
    id: run.id,
    attempt: run.run_attempt,
    path: run.path,
    event: run.event,
    status: run.status,
    conclusion: run.conclusion,
    repositoryId: run.repository.id,
    headRepositoryId: run.head_repository?.id ?? null,
    headBranch: run.head_branch,
    headSha: run.head_sha,
    actor: run.actor ?? null,
    triggeringActor: run.triggering_actor ?? null,
    url: run.html_url,
  }))

const jobSchema = z
  .object({ name: z.string(), run_attempt: z.number().int().min(1), conclusion: z.string().nullable() })
  .transform(({ name, run_attempt: attempt, conclusion }): WorkflowJob => ({ name, attempt, conclusion }))
const jobsSchema = z.object({ jobs: z.array(jobSchema) }).transform(({ jobs }) => jobs)

const RUN = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}'
const permission = 'actions: read'

export class GitHubWorkflowRuns implements WorkflowRuns {
  constructor(private readonly api: GitHubApi) {}

  async run(id: number): Promise<WorkflowRun | null> {
    return await this.api.find(RUN, { run_id: id }, runSchema, { what: `show run ${id}`, permission })
  }

  async attempt(id: number, attempt: number): Promise<WorkflowRun | null> {
    const parameters = { run_id: id, attempt_number: attempt }
    const purpose = { what: `show attempt ${attempt} of run ${id}`, permission }
    return await this.api.find(`${RUN}/attempts/{attempt_number}`, parameters, runSchema, purpose)
  }

  async jobs(id: number): Promise<readonly WorkflowJob[]> {
    const parameters = { run_id: id, filter: 'all' }
    return await this.api.list(`${RUN}/jobs`, parameters, jobsSchema, {
      what: `list the jobs of run ${id}`,
      permission,
    })
  }
}
