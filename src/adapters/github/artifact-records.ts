// What GitHub knows about artifacts.
import { z } from 'zod'
import type { ArtifactRecord, ArtifactRecords } from '../../ports/artifact-records.js'
import type { GitHubApi } from './api.js'

const recordSchema = z
  .object({
    id: z.number(),
    name: z.string(),
    size_in_bytes: z.number(),
    expired: z.boolean(),
    digest: z.string().nullish(),
    workflow_run: z.object({ id: z.number(), head_sha: z.string(), repository_id: z.number() }).nullish(),
  })
  .transform(({ id, name, size_in_bytes: size, expired, digest, workflow_run: run }): ArtifactRecord => ({
    id,
    name,
    size,
    expired,
    digest: digest ?? null,
    run: run ? { id: run.id, headSha: run.head_sha, repositoryId: run.repository_id } : null,
  }))
const pageSchema = z.object({ artifacts: z.array(recordSchema) }).transform(({ artifacts }) => artifacts)
const permission = 'actions: read'

export class GitHubArtifactRecords implements ArtifactRecords {
  constructor(private readonly api: GitHubApi) {}

  async find(id: number): Promise<ArtifactRecord | null> {
    const route = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}'
    return await this.api.find(route, { artifact_id: id }, recordSchema, {
      what: `show artifact ${id}`,
      permission,
    })
  }

  async ofRun(runId: number): Promise<readonly ArtifactRecord[]> {
    const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts'
    const purpose = { what: `list the artifacts of run ${runId}`, permission }
    return await this.api.list(route, { run_id: runId }, pageSchema, purpose)
  }
}
