// Where evidence is → run directories that may be read: downloaded by id and digest, looked at before they are unpacked.
import { join } from 'node:path'
import { BundleInspection } from '../../evidence/untrusted-bundle.js'
import type { ArtifactStore } from '../../ports/artifact-store.js'
import type { ForeignFiles } from '../../ports/foreign-files.js'

export interface ArtifactReference {
  readonly id: number
  /** `sha256:` and hex. */
  readonly digest: string
}

export type EvidenceSource =
  | { readonly kind: 'artifacts'; readonly artifacts: readonly ArtifactReference[] }
  | {
      readonly kind: 'folder'
      readonly path: string
      /** As the workflow names it. */
      readonly named: string
    }

export interface Fetching {
  readonly foreign: ForeignFiles
  readonly artifacts: Pick<ArtifactStore, 'download'>
  /** A folder of its own, which is empty before. */
  readonly temporary: string
}

/** One folder for every artifact, in their order. @throws BundleRefused; SeedgateError of the download */
export async function fetchEvidence(fetching: Fetching, source: EvidenceSource): Promise<string[]> {
  if (source.kind === 'folder') {
    const inspection = new BundleInspection(source.named)
    for await (const entry of fetching.foreign.entries(source.path)) inspection.admit(entry)
    return [source.path]
  }
  const folders: string[] = []
  for (const artifact of source.artifacts) folders.push(await fetchArtifact(fetching, artifact))
  return folders
}

/** The folder that it was unpacked to. */
export async function fetchArtifact(
  { foreign, artifacts, temporary }: Fetching,
  { id, digest }: ArtifactReference,
): Promise<string> {
  const archive = await artifacts.download({ id, digest, into: join(temporary, `artifact-${id}`) })
  const folder = join(temporary, `evidence-${id}`)
  const inspection = new BundleInspection(`artifact ${id}`)
  await foreign.unpack(archive, folder, (entry) => {
    inspection.admit(entry)
  })
  return folder
}
