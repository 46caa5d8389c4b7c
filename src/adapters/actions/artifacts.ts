// Artifacts through the runner's own client, which wants ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL in the environment.
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ArtifactNotFoundError, DefaultArtifactClient, type FindOptions } from '@actions/artifact'
import { SeedgateError, type ErrorCode } from '../../errors/seedgate-error.js'
import { shown } from '../../errors/shown.js'
import { certificateHint } from '../node/certificates.js'
import { within } from '../node/deadline.js'
import type {
  ArtifactStore,
  DownloadRequest,
  UploadedArtifact,
  UploadRequest,
} from '../../ports/artifact-store.js'
import { ARTIFACT_PATIENCE, askAgain, type ArtifactPatience } from './patience.js'

/** Of another run; without it, artifacts are this run's own. */
export interface OtherRun {
  readonly token: string
  readonly runId: number
  readonly owner: string
  readonly repository: string
}

export interface ArtifactStoreOptions {
  /** Null for the run of this job. */
  readonly other?: OtherRun | null
  readonly patience?: ArtifactPatience
  /** Told what is waited for. */
  readonly say: (line: string) => void
}

const DIGEST = /^sha256:[0-9a-f]{64}$/
const UNREACHABLE =
  'run this again when GitHub can be reached; a proxy that accepts and never answers looks like this'

/** Each method ends within its deadline. What it waited for may keep Node alive: the entry point ends the process by itself. */
export class ActionsArtifactStore implements ArtifactStore {
  private readonly client = new DefaultArtifactClient()
  private readonly findBy: FindOptions
  private readonly patience: ArtifactPatience
  private readonly say: (line: string) => void

  constructor({ other = null, patience = ARTIFACT_PATIENCE, say }: ArtifactStoreOptions) {
    this.patience = patience
    this.say = say
    this.findBy =
      other === null
        ? {}
        : {
            findBy: {
              token: other.token,
              workflowRunId: other.runId,
              repositoryOwner: other.owner,
              repositoryName: other.repository,
            },
          }
  }

  async upload({ name, files, root, retentionDays }: UploadRequest): Promise<UploadedArtifact> {
    const options = retentionDays === undefined ? {} : { retentionDays }
    const deadline = {
      what: `the upload of artifact ${name}`,
      limit: this.patience.upload,
      code: 'publication-failed',
      hint: UNREACHABLE,
      say: this.say,
    } as const
    const uploaded = await within(
      deadline,
      async () => await this.client.uploadArtifact(name, [...files], root, options),
    ).catch((error: unknown) => {
      throw error instanceof SeedgateError ? error : uploadFailed(name, error)
    })
    const { id, size, digest } = uploaded
    // The client promises none of the three.
    if (id === undefined || size === undefined || digest === undefined) {
      throw new SeedgateError(
        'publication-failed',
        `artifact ${name}: uploaded, but its id or digest did not come back`,
        {
          hint: 'run this again: every attempt uploads under a name of its own',
        },
      )
    }
    return { id, size, digest: digest.startsWith('sha256:') ? digest : `sha256:${digest}` }
  }

  async find(name: string): Promise<UploadedArtifact | null> {
    const deadline = {
      what: `the answer whether there is an artifact ${name}`,
      limit: this.patience.look,
      code: 'github-unavailable',
      hint: UNREACHABLE,
      say: this.say,
    } as const
    try {
      const { artifact } = await askAgain(
        deadline,
        this.patience.pause,
        async () => await this.client.getArtifact(name, this.findBy),
      )
      const { id, size, digest } = artifact
      // Without a digest nobody can name its bytes.
      return digest === undefined ? null : { id, size, digest }
    } catch (cause) {
      if (cause instanceof ArtifactNotFoundError) return null
      if (cause instanceof SeedgateError) throw cause
      throw new SeedgateError('github-unavailable', `artifact ${name}: not looked up: ${wordsOf(cause)}`, {
        hint: UNREACHABLE,
        cause,
      })
    }
  }

  async download({ id, digest, into }: DownloadRequest): Promise<string> {
    if (!DIGEST.test(digest)) {
      throw new SeedgateError(
        'usage-invalid',
        `artifact ${id}: expected sha256: and 64 hex digits, got ${shown(digest)}`,
      )
    }
    const options = { path: into, expectedHash: digest, skipDecompress: true, ...this.findBy }
    const deadline = {
      what: `the download of artifact ${id}`,
      limit: this.patience.download,
      code: 'github-unavailable',
      hint: UNREACHABLE,
      say: this.say,
    } as const
    const { digestMismatch } = await askAgain(
      deadline,
      this.patience.pause,
      async () => await this.client.downloadArtifact(id, options),
    ).catch((error: unknown) => {
      throw error instanceof SeedgateError ? error : downloadFailed(id, error)
    })
    const names = await readdir(into)
    const [name] = names
    if (name === undefined || names.length > 1) {
      throw new SeedgateError(
        'artifact-not-found',
        `artifact ${id}: expected one archive in ${into}, got ${names.length} files`,
        {
          hint: 'download into a folder of its own, which is empty before',
        },
      )
    }
    const archive = join(into, name)
    // The client only raises a flag where the digest is another one; what counts is what lies here now.
    const got = await digestOf(archive)
    if (digestMismatch !== false || got !== digest) {
      await rm(archive, { force: true })
      throw new SeedgateError('artifact-mismatch', `artifact ${id}: expected ${digest}, got ${got}`, {
        hint: 'the artifact is not the one that was decided on: decide again, and find out who replaced it',
      })
    }
    return archive
  }
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path) as AsyncIterable<Buffer>) hash.update(piece)
  return `sha256:${hash.digest('hex')}`
}

function uploadFailed(name: string, cause: unknown): SeedgateError {
  const said = wordsOf(cause)
  const exists = said.includes('(409)')
  const code: ErrorCode = exists ? 'artifact-exists' : 'publication-failed'
  const hint =
    certificateHint(cause) ??
    (exists
      ? 'artifacts cannot be changed: put the attempt into the name, or run again as a new attempt'
      : /quota|insufficient usage/i.test(said)
        ? 'the storage quota for artifacts is used up: delete old ones, or raise it'
        : 'run this again; nothing that was decided is lost')
  return new SeedgateError(code, `artifact ${name}: not uploaded: ${said}`, { hint, cause })
}

function downloadFailed(id: number, cause: unknown): SeedgateError {
  const said = wordsOf(cause)
  const missing = cause instanceof ArtifactNotFoundError || /not found|expired/i.test(said)
  const code: ErrorCode = missing ? 'artifact-not-found' : 'github-unavailable'
  const hint =
    certificateHint(cause) ??
    (missing
      ? 'check the id; artifacts expire, and those of another run need its id: train and decide again if it is gone'
      : 'run this again when GitHub can be reached')
  return new SeedgateError(code, `artifact ${id}: not downloaded: ${said}`, { hint, cause })
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
