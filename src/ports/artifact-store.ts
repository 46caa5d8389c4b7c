// Artifacts of a workflow run: what one job hands to another.

export interface UploadRequest {
  /** Unique in the run. */
  readonly name: string
  /** Absolute paths below `root`. */
  readonly files: readonly string[]
  readonly root: string
  /** Days; the repository's own setting where left out. */
  readonly retentionDays?: number
}

export interface UploadedArtifact {
  readonly id: number
  /** `sha256:` and hex, of the archive. */
  readonly digest: string
  /** Of the archive, in bytes. */
  readonly size: number
}

export interface DownloadRequest {
  readonly id: number
  /** `sha256:` and hex; nothing is believed without it. */
  readonly digest: string
  /** An empty folder. */
  readonly into: string
}

export interface ArtifactStore {
  /**
   * Never longer than the store's deadline. After an error the name may be taken all the same: see use-cases/keep-artifact.ts.
   * @throws SeedgateError artifact-exists, publication-failed
   */
  upload(request: UploadRequest): Promise<UploadedArtifact>
  /** The finished artifact of that name; null where there is none, also where its upload was begun. @throws SeedgateError github-unavailable */
  find(name: string): Promise<UploadedArtifact | null>
  /**
   * The archive as a file, not unpacked: what is in it is foreign, and whoever unpacks it sets the limits. Gives its path.
   * @throws SeedgateError artifact-not-found, artifact-mismatch, github-unavailable
   */
  download(request: DownloadRequest): Promise<string>
}
