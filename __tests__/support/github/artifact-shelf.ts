// Where artifacts lie: finished ones, and uploads that are still in pieces.
import { createHash } from 'node:crypto'

export interface StoredArtifact {
  readonly id: number
  readonly runId: number
  readonly name: string
  /** Of the run, from 1: a name is unique in its attempt only. */
  readonly attempt: number
  readonly createdAt: string
  /** What the server believes the digest is, `sha256:` and hex; planted wrongly by tests of a swapped artifact. */
  digest: string
  bytes: Buffer
  expired: boolean
  /** Since the run was re-run as a whole: GitHub then shows the artifacts of earlier attempts to nobody. */
  hidden: boolean
}

/** An upload between CreateArtifact and FinalizeArtifact. */
export interface Upload {
  readonly runId: number
  readonly name: string
  readonly attempt: number
  readonly blocks: Map<string, Buffer>
  bytes: Buffer | null
}

export class ArtifactShelf {
  /** Without a slash at its end; known once the results service listens. */
  base = ''
  readonly uploads = new Map<string, Upload>()
  private readonly stored: StoredArtifact[] = []

  list(runId: number): readonly StoredArtifact[] {
    return this.stored.filter((artifact) => artifact.runId === runId && !artifact.hidden)
  }

  find(id: number): StoredArtifact | undefined {
    return this.stored.find((artifact) => artifact.id === id && !artifact.hidden)
  }

  put(runId: number, name: string, bytes: Buffer, attempt = 1): StoredArtifact {
    const artifact: StoredArtifact = {
      id: 1000 + this.stored.length,
      runId,
      name,
      attempt,
      createdAt: new Date().toISOString().replace(/\.\d+Z$/, 'Z'),
      digest: digestOf(bytes),
      bytes,
      expired: false,
      hidden: false,
    }
    this.stored.push(artifact)
    return artifact
  }

  /** What "Re-run all jobs" does to what was uploaded before. */
  hide(runId: number): void {
    for (const artifact of this.list(runId)) artifact.hidden = true
  }

  downloadUrl(artifact: StoredArtifact): string {
    return `${this.base}/blob/${artifact.id}.zip?sig=read`
  }
}

export const digestOf = (bytes: Uint8Array): string =>
  `sha256:${createHash('sha256').update(bytes).digest('hex')}`
