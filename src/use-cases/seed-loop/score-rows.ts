// A model file of the run directory, run on rows of the corpus; and files that results pin by their digest.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { PinnedFile } from '../../evidence/loso-seed.js'
import { modelInputs, type FeatureScale } from '../../members/model-inputs.js'
import { scores } from '../../members/run-model.js'
import type { SeedLoop } from './context.js'

/** @returns a score a row, and the digest of the very bytes that gave it */
export async function scoreRows(
  loop: SeedLoop,
  path: string,
  rows: Int32Array,
  scale: FeatureScale,
): Promise<{ pinned: PinnedFile; score: Float32Array }> {
  const { files, runtime, out, table, quality } = loop
  const model = await files.read(join(out, path))
  const inputs = modelInputs(table, rows, scale, quality)
  const session = await runtime.open(model)
  try {
    return { pinned: { path, sha256: sha256(model) }, score: await scores(session, inputs) }
  } finally {
    await session.close()
  }
}

export async function writePinned({ files, out }: SeedLoop, path: string, text: string): Promise<PinnedFile> {
  await files.writeAtomically(join(out, path), text)
  return { path, sha256: sha256(text) }
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
