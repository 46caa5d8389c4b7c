// The archive of an artifact of any run, by id and digest, through the public interface: no runner's client is needed.
import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ArtifactStore, DownloadRequest } from '../../ports/artifact-store.js'
import { certificateHint } from '../node/certificates.js'
import { proxiedFetch } from '../node/proxied-fetch.js'
import type { GitHubApi } from './api.js'
import { GitHubFailure } from './failure.js'

const ZIP = 'GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}'

export class GitHubArtifactArchives implements Pick<ArtifactStore, 'download'> {
  constructor(private readonly api: GitHubApi) {}

  /** @throws SeedgateError artifact-not-found, artifact-mismatch, github-unavailable, github-refused, permission-missing */
  async download({ id, digest, into }: DownloadRequest): Promise<string> {
    const purpose = { what: `give artifact ${id}`, permission: 'actions: read' }
    const address = await this.api
      .whereTo(ZIP, { artifact_id: id, archive_format: 'zip' }, purpose)
      .catch((error: unknown) => {
        throw isGone(error) ? notThere(id, error) : error
      })
    await mkdir(into, { recursive: true })
    const archive = join(into, 'archive.zip')
    const hash = createHash('sha256')
    const measured = new Transform({
      transform(piece: Buffer, _encoding, done) {
        hash.update(piece)
        done(null, piece)
      },
    })
    try {
      await this.api.within(async (signal) => {
        const body = await bodyOf(address, signal)
        await pipeline(body, measured, createWriteStream(archive), { signal })
      })
    } catch (cause) {
      const said = cause instanceof Error ? cause.message : String(cause)
      throw new SeedgateError('github-unavailable', `artifact ${id}: not downloaded: ${said}`, {
        hint: certificateHint(cause) ?? 'run this again when GitHub can be reached',
        cause,
      })
    }
    const got = `sha256:${hash.digest('hex')}`
    if (got === digest) return archive
    await rm(archive, { force: true })
    throw new SeedgateError('artifact-mismatch', `artifact ${id}: expected ${digest}, got ${got}`, {
      hint: 'the archive is not the one that GitHub lists: find out what stands between',
    })
  }
}

async function bodyOf(address: string, signal: AbortSignal): Promise<Readable> {
  const response = await proxiedFetch(address, { signal })
  if (!response.ok || response.body === null) throw new Error(`${response.status} ${response.statusText}`)
  return Readable.fromWeb(response.body)
}

const isGone = (error: unknown): boolean =>
  error instanceof GitHubFailure && (error.status === 404 || error.status === 410)

function notThere(id: number, cause: unknown): SeedgateError {
  return new SeedgateError('artifact-not-found', `artifact ${id}: expected its archive, got none`, {
    hint: 'check the id; artifacts expire, and "Re-run all jobs" hides those of earlier attempts: train and decide again if it is gone',
    cause,
  })
}
