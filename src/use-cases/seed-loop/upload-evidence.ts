// A run directory, finished or not → an artifact that the gate, or a later attempt, goes on with.
import { join } from 'node:path'
import { LOCK_PREFIX } from '../../evidence/layout.js'
import { uploadNames } from '../../evidence/upload-names.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { PART_ENDING } from '../../ports/files.js'
import { keepArtifact, type KeepingWorld, type KeptArtifact } from '../keep-artifact.js'

export interface EvidenceUpload {
  readonly out: string
  /** The wanted name; see {@link uploadNames} for what it may become. */
  readonly name: string
  /** Default: the repository's own setting. */
  readonly retentionDays: number | undefined
  /** A folder that is not there yet; it is gone afterwards. */
  readonly temporary: string
}

/** @throws SeedgateError artifact-exists, publication-failed; the run directory stays as it is, and the hint says where */
export async function uploadEvidence(
  world: KeepingWorld,
  { out, name, retentionDays, temporary }: EvidenceUpload,
): Promise<KeptArtifact> {
  const paths: string[] = []
  for await (const { path } of world.files.list(out))
    if (!path.startsWith(LOCK_PREFIX) && !path.endsWith(PART_ENDING)) paths.push(join(out, path))
  try {
    return await keepArtifact(world, {
      names: uploadNames(name),
      root: out,
      files: paths.sort(),
      temporary,
      ...(retentionDays === undefined ? {} : { retentionDays }),
    })
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    const hint = `${error.hint === undefined ? '' : `${error.hint}; `}the evidence is whole on this machine, in ${out}, and running the job again goes on from there`
    throw new SeedgateError(error.code, error.message, { hint, cause: error.cause })
  }
}
