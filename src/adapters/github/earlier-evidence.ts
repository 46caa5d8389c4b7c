// The EarlierEvidence port through the public interface, which has the artifacts of all attempts; the runner's own has not.
import { rename, rm, rmdir } from 'node:fs/promises'
import { BundleInspection } from '../../evidence/untrusted-bundle.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ArtifactRecord, ArtifactRecords } from '../../ports/artifact-records.js'
import type { ArtifactStore } from '../../ports/artifact-store.js'
import type { EarlierEvidence, Restored } from '../../ports/earlier-evidence.js'
import type { ForeignFiles } from '../../ports/foreign-files.js'

export interface EarlierEvidenceOptions {
  readonly artifactRecords: Pick<ArtifactRecords, 'ofRun'>
  readonly artifactArchives: Pick<ArtifactStore, 'download'>
  readonly foreign: ForeignFiles
  readonly runId: number
}

export function githubEarlierEvidence(options: EarlierEvidenceOptions): EarlierEvidence {
  return {
    async restore(name, into) {
      try {
        const records = await options.artifactRecords.ofRun(options.runId)
        const record = records.find((one) => one.name === name)
        if (record === undefined) return { outcome: 'absent' }
        if (record.expired) return { outcome: 'unreachable', why: 'it is expired' }
        return await unpacked(options, record, into)
      } catch (error) {
        // Without the permission there is nothing to continue with, which is no reason not to train.
        if (error instanceof SeedgateError && OUT_OF_REACH.includes(error.code)) {
          return { outcome: 'unreachable', why: [error.message, error.hint].filter(Boolean).join('; ') }
        }
        throw error
      }
    },
  }
}

const OUT_OF_REACH: readonly string[] = ['permission-missing', 'artifact-not-found', 'github-refused']

async function unpacked(
  { artifactArchives, foreign }: EarlierEvidenceOptions,
  { id, name, digest }: ArtifactRecord,
  into: string,
): Promise<Restored> {
  if (digest === null) return { outcome: 'unreachable', why: 'GitHub has no digest of it' }
  // Beside the folder: half of an artifact must never look like a run directory.
  const [archived, partial] = [`${into}.archive`, `${into}.restoring`]
  try {
    for (const path of [archived, partial]) await rm(path, { recursive: true, force: true })
    const archive = await artifactArchives.download({ id, digest, into: archived })
    const inspection = new BundleInspection(`artifact ${name}`)
    await foreign.unpack(archive, partial, (entry) => {
      inspection.admit(entry)
    })
    await rmdir(into).catch(() => undefined)
    await rename(partial, into)
    return { outcome: 'restored' }
  } finally {
    for (const path of [archived, partial]) await rm(path, { recursive: true, force: true })
  }
}
