// Does the run hold these very bytes? Its verdict's artifact, by id and digest, looked at as what anybody may have uploaded.
import { SeedgateError, type ErrorCode } from '../../errors/seedgate-error.js'
import { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { PROMOTE_FILE } from '../../evidence/layout.js'
import { EVIDENCE_LIMITS } from '../../evidence/limits.js'
import { BUNDLE_LIMITS } from '../../evidence/untrusted-bundle.js'
import type { Files } from '../../ports/files.js'
import type { ForeignFiles } from '../../ports/foreign-files.js'
import type { Forge } from '../../ports/forge.js'
import type { VerdictClaim, VerdictRun } from '../../ports/vouchers.js'
import { sha256Of } from '../../formats/sha256.js'
import { fetchArtifact } from '../decide/fetch-evidence.js'
import { verdictArtifactName } from '../decide/verdict-artifact.js'

export interface ArtifactWorld {
  readonly forge: Pick<Forge, 'artifactArchives' | 'artifactRecords'>
  readonly files: Files
  readonly foreign: ForeignFiles
  /** A folder that is not there yet; it is gone afterwards. */
  readonly temporary: () => string
}

/** What is wrong with what was uploaded, and not with the way to it. */
const IN_THE_ARTIFACT: readonly ErrorCode[] = [
  'artifact-mismatch',
  'evidence-invalid',
  'evidence-not-found',
  'evidence-refused',
]

export type RunArtifact =
  | { readonly outcome: 'same'; readonly by: string }
  | { readonly outcome: 'refused' | 'not-checked'; readonly why: string }

/**
 * Only the name that the gate itself gives counts. Whatever trains in the run can upload too, but not under that name without
 * keeping the gate from it, and then nothing is there to approve.
 */
export async function artifactOfRun(
  world: ArtifactWorld,
  { ensemble, sha256 }: VerdictClaim,
  run: VerdictRun,
  runId: number,
): Promise<RunArtifact> {
  const name = verdictArtifactName(ensemble, runId, run.attempt)
  const records = await world.forge.artifactRecords.ofRun(runId)
  const [record, another] = records.filter((one) => one.name === name)
  if (record === undefined)
    return { outcome: 'not-checked', why: `its artifact ${name} is not there (any more)` }
  if (another !== undefined) return { outcome: 'refused', why: `it has two artifacts ${name}` }
  if (record.expired) return { outcome: 'not-checked', why: `its artifact ${name} is expired` }
  if (record.digest === null) return { outcome: 'not-checked', why: `its artifact ${name} has no digest` }
  if (record.size > BUNDLE_LIMITS.total) {
    return { outcome: 'refused', why: `its artifact ${name} has ${record.size} bytes, which no verdict has` }
  }
  const got = await digestInside(world, { id: record.id, digest: record.digest })
  const place = `${PROMOTE_FILE} in its artifact ${record.id} (${name})`
  if (got === sha256) return { outcome: 'same', by: `${place} is this file` }
  return { outcome: 'refused', why: `${place}: expected sha256 ${sha256}, got ${got}` }
}

/** sha256, in hex, of the verdict in the artifact; or in words why there is none. */
async function digestInside(
  { forge, files, foreign, temporary: folder }: ArtifactWorld,
  artifact: { readonly id: number; readonly digest: string },
): Promise<string> {
  const temporary = folder()
  try {
    const fetching = { foreign, artifacts: forge.artifactArchives, temporary }
    const dir = await fetchArtifact(fetching, artifact)
    const inside = await EvidenceFolder.open(files, dir)
    const bytes = await inside.read(PROMOTE_FILE, EVIDENCE_LIMITS.json)
    return bytes === null ? 'no such file' : sha256Of(bytes)
  } catch (error) {
    if (error instanceof SeedgateError && IN_THE_ARTIFACT.includes(error.code)) return error.message
    throw error
  } finally {
    await files.remove(temporary)
  }
}
