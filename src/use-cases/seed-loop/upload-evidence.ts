// A run directory, finished or not → an artifact that the gate, or a later attempt, goes on with.
import { join } from 'node:path'
import { LOCK_PREFIX } from '../../evidence/layout.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ArtifactStore, UploadedArtifact } from '../../ports/artifact-store.js'
import { PART_ENDING, type Files } from '../../ports/files.js'

export interface EvidenceUpload {
  readonly out: string
  readonly name: string
  /** The repository's own setting where undefined. */
  readonly retentionDays: number | undefined
}

/** @throws SeedgateError artifact-exists, publication-failed; the run directory stays as it is, and the hint says where */
export async function uploadEvidence(
  files: Files,
  artifacts: ArtifactStore,
  { out, name, retentionDays }: EvidenceUpload,
): Promise<UploadedArtifact> {
  const paths: string[] = []
  for await (const { path } of files.list(out))
    if (!path.startsWith(LOCK_PREFIX) && !path.endsWith(PART_ENDING)) paths.push(join(out, path))
  try {
    return await artifacts.upload({
      name,
      root: out,
      files: paths.sort(),
      ...(retentionDays === undefined ? {} : { retentionDays }),
    })
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    const hint = `${error.hint === undefined ? '' : `${error.hint}; `}the evidence is whole on this machine, in ${out}, and running the job again goes on from there`
    throw new SeedgateError(error.code, error.message, { hint, cause: error.cause })
  }
}
