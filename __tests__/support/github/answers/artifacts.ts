// Artifacts as the public interface shows them; their bytes lie on the same shelf that the runner's client fills.
import { notFound, pageOf, refused, type Handlers } from '../answer.js'
import type { StoredArtifact } from '../artifact-shelf.js'
import { repositoryUrl, type World } from '../world.js'

export function artifactHandlers(world: World): Handlers {
  const { artifacts, state } = world
  const body = (artifact: StoredArtifact): object => {
    const url = `${repositoryUrl(world)}/actions/artifacts/${artifact.id}`
    const run = state.runs.get(artifact.runId)
    return {
      id: artifact.id,
      node_id: `artifact-${artifact.id}`,
      name: artifact.name,
      size_in_bytes: artifact.bytes.length,
      url,
      archive_download_url: `${url}/zip`,
      expired: artifact.expired,
      created_at: artifact.createdAt,
      expires_at: artifact.createdAt,
      updated_at: artifact.createdAt,
      digest: artifact.digest,
      workflow_run: {
        id: artifact.runId,
        repository_id: 1296269,
        head_repository_id: 1296269,
        head_branch: run?.headBranch ?? state.defaultBranch,
        head_sha: run?.headSha ?? '0'.repeat(40),
      },
    }
  }
  return {
    'actions/list-workflow-run-artifacts': (call) => {
      const { name } = call.query
      const rows = artifacts
        .list(call.path.run_id)
        .filter((artifact) => name === undefined || artifact.name === name)
        .map(body)
      return pageOf(rows, call, (items) => ({ total_count: rows.length, artifacts: items }))
    },
    'actions/get-artifact': ({ path }) => {
      const artifact = artifacts.find(path.artifact_id)
      return artifact === undefined ? notFound() : { status: 200, body: body(artifact) }
    },
    'actions/download-artifact': ({ path }) => {
      const artifact = artifacts.find(path.artifact_id)
      if (artifact === undefined) return notFound()
      if (artifact.expired) return refused(410, 'Artifact has expired')
      return { status: 302, headers: { location: artifacts.downloadUrl(artifact) } }
    },
  }
}
