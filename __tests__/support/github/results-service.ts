// The runner's side of artifacts: the results service and the blob store that the real @actions/artifact client talks to.
import type { IncomingMessage } from 'node:http'
import type { Answer } from './answer.js'
import { digestOf, type ArtifactShelf, type StoredArtifact, type Upload } from './artifact-shelf.js'

export type ResultsMethod = 'CreateArtifact' | 'FinalizeArtifact' | 'ListArtifacts' | 'GetSignedArtifactURL'
export type ResultsOperation = ResultsMethod | 'blob/put' | 'blob/get'

const RUN = '00000000-0000-0000-0000-'
/** Before the attempt: GitHub's own id says nothing, ours tells the stand-in which attempt asks. */
const JOB = '00000000-0000-0000-0000-'

/** What a job of the run has in ACTIONS_RUNTIME_TOKEN: unsigned here, since the client does not check it. */
export function runtimeToken(runId: number, attempt = 1): string {
  const ids = [`${RUN}${String(runId).padStart(12, '0')}`, `${JOB}${String(attempt).padStart(12, '0')}`]
  const claims = { scp: `Actions.Example Actions.Results:${ids.join(':')}` }
  const parts = [{ alg: 'none' }, claims].map((part) =>
    Buffer.from(JSON.stringify(part)).toString('base64url'),
  )
  return `${parts.join('.')}.signature`
}

export function resultsOperation(method: string, pathname: string): ResultsOperation | null {
  const called = /^\/twirp\/github\.actions\.results\.api\.v1\.ArtifactService\/(\w+)$/.exec(pathname)?.[1]
  if (called !== undefined) {
    const known = ['CreateArtifact', 'FinalizeArtifact', 'ListArtifacts', 'GetSignedArtifactURL'] as const
    return known.find((name) => name === called) ?? null
  }
  if (!pathname.startsWith('/blob/')) return null
  return method === 'GET' ? 'blob/get' : 'blob/put'
}

interface CallBody {
  readonly workflow_run_backend_id: string
  readonly workflow_job_run_backend_id: string
  readonly name?: string
  readonly size?: string
  readonly hash?: string
  readonly version?: number
  readonly name_filter?: string
  readonly id_filter?: string
}

export function answerResults(
  shelf: ArtifactShelf,
  operation: ResultsOperation,
  request: IncomingMessage,
  url: URL,
  bytes: Buffer,
): Answer & { readonly bytes?: Buffer } {
  if (operation === 'blob/get') return sendBlob(shelf, url)
  if (operation === 'blob/put') return takeBlob(shelf, url, bytes)
  if (!/^Bearer ./.test(request.headers.authorization ?? '')) return twirp(401, 'unauthenticated', 'no token')
  const body = JSON.parse(bytes.toString('utf8')) as CallBody
  const runId = Number(body.workflow_run_backend_id.slice(RUN.length))
  const attempt = Number(body.workflow_job_run_backend_id.slice(JOB.length))
  switch (operation) {
    case 'CreateArtifact':
      return create(shelf, runId, attempt, body)
    case 'FinalizeArtifact':
      return finalize(shelf, runId, attempt, body)
    case 'ListArtifacts': {
      const artifacts = shelf
        .list(runId)
        .filter(({ name }) => body.name_filter === undefined || body.name_filter === name)
        .filter(({ id }) => body.id_filter === undefined || body.id_filter === String(id))
      return { status: 200, body: { artifacts: artifacts.map((artifact) => listed(artifact, body)) } }
    }
    case 'GetSignedArtifactURL': {
      const named = shelf.list(runId).filter(({ name }) => name === body.name)
      const artifact = named.find((one) => one.attempt === attempt)
      // It is listed, and not given: the public interface gives it.
      if (artifact === undefined && named.length > 0) return twirp(404, 'not_found', 'workflow run not found')
      if (artifact === undefined) return twirp(404, 'not_found', 'artifact not found')
      return { status: 200, body: { signed_url: shelf.downloadUrl(artifact) } }
    }
  }
}

const twirp = (status: number, code: string, msg: string): Answer => ({ status, body: { code, msg } })

const uploadKey = (runId: number, attempt: number, name: string): string =>
  encodeURIComponent(`${runId}/${attempt}/${name}`)

function create(shelf: ArtifactShelf, runId: number, attempt: number, { name = '' }: CallBody): Answer {
  const key = uploadKey(runId, attempt, name)
  const finished = shelf.list(runId).some((one) => one.name === name && one.attempt === attempt)
  // A name that was created and never finished is taken as well, and no list shows it.
  if (shelf.uploads.has(key) || finished) {
    return twirp(409, 'already_exists', 'an artifact with this name already exists on the workflow run')
  }
  shelf.uploads.set(key, { runId, name, attempt, blocks: new Map(), bytes: null })
  const signed_upload_url = `${shelf.base}/blob/upload?key=${encodeURIComponent(key)}&sig=write`
  return { status: 200, body: { ok: true, signed_upload_url } }
}

function finalize(
  shelf: ArtifactShelf,
  runId: number,
  attempt: number,
  { name = '', size, hash }: CallBody,
): Answer {
  const key = uploadKey(runId, attempt, name)
  const bytes = shelf.uploads.get(key)?.bytes
  if (bytes === undefined || bytes === null) return twirp(404, 'not_found', 'nothing was uploaded')
  if (size !== String(bytes.length))
    return twirp(400, 'invalid_argument', `size ${size ?? '?'}, got ${bytes.length}`)
  if (hash !== undefined && hash !== digestOf(bytes))
    return twirp(400, 'invalid_argument', 'hash does not match')
  shelf.uploads.delete(key)
  const artifact = shelf.put(runId, name, bytes, attempt)
  return { status: 200, body: { ok: true, artifact_id: String(artifact.id) } }
}

function listed(artifact: StoredArtifact, ids: CallBody): object {
  const { workflow_run_backend_id, workflow_job_run_backend_id } = ids
  return {
    workflow_run_backend_id,
    workflow_job_run_backend_id,
    database_id: String(artifact.id),
    name: artifact.name,
    size: String(artifact.bytes.length),
    created_at: artifact.createdAt,
    digest: artifact.digest,
  }
}

/** Azure's block blobs: blocks come in parallel and out of order, and a list says how they go together. */
function takeBlob(shelf: ArtifactShelf, url: URL, bytes: Buffer): Answer {
  const upload = shelf.uploads.get(url.searchParams.get('key') ?? '')
  if (upload === undefined) return { status: 404 }
  const part = url.searchParams.get('comp')
  if (part === 'block') upload.blocks.set(url.searchParams.get('blockid') ?? '', bytes)
  else upload.bytes = part === 'blocklist' ? assembled(upload, bytes.toString('utf8')) : bytes
  return { status: 201, headers: { etag: '"1"', 'x-ms-request-id': '1', 'x-ms-version': '2026-04-06' } }
}

function assembled(upload: Upload, list: string): Buffer {
  const ids = [...list.matchAll(/<(?:Latest|Uncommitted|Committed)>([^<]+)</g)].map(([, id]) => id ?? '')
  return Buffer.concat(ids.map((id) => upload.blocks.get(id) ?? Buffer.alloc(0)))
}

function sendBlob(shelf: ArtifactShelf, url: URL): Answer & { readonly bytes?: Buffer } {
  const id = Number(/^\/blob\/(\d+)\.zip$/.exec(url.pathname)?.[1])
  const artifact = shelf.find(id)
  if (artifact === undefined) return { status: 404 }
  const headers = {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="${artifact.name}.zip"`,
  }
  return { status: 200, headers, bytes: artifact.bytes }
}
