// What the forge knows about an artifact, of whichever run.

export interface ArtifactRecord {
  readonly id: number
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly expired: boolean
  /** `sha256:` and hex of the archive; null where the forge kept none. */
  readonly digest: string | null
  /** Null where the run was deleted. */
  readonly run: { readonly id: number; readonly headSha: string; readonly repositoryId: number } | null
}

export interface ArtifactRecords {
  /** Null where there is none of that id. */
  find(id: number): Promise<ArtifactRecord | null>
  /** All of a run, of all its attempts. */
  ofRun(runId: number): Promise<readonly ArtifactRecord[]>
}
