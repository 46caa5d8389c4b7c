// members/{ensemble}.json: the members that are there, not those that were asked for.
import { createHash } from 'node:crypto'
import { basename, join } from 'node:path'
import { manifestFile, memberModelFile, memberName, memberSidecarFile } from '../../evidence/layout.js'
import { serialiseManifest, type EnsembleManifest } from '../../members/sidecar.js'
import { trainingSha256 } from '../../recipe/training-digest.js'
import type { SeedLoop } from './context.js'

export async function writeManifest(
  { files, out, recipe: { recipe, sha256 }, table }: SeedLoop,
  seeds: readonly number[],
): Promise<void> {
  const { ensemble } = recipe
  const digestOf = async (path: string) =>
    createHash('sha256')
      .update(await files.read(join(out, path)))
      .digest('hex')
  const members: EnsembleManifest['members'][number][] = []
  for (const seed of seeds) {
    const onnx = memberModelFile(ensemble, seed)
    const sidecar = memberSidecarFile(ensemble, seed)
    members.push({
      id: memberName(ensemble, seed),
      seed,
      onnx: basename(onnx),
      sha256: await digestOf(onnx),
      sidecar: basename(sidecar),
      sidecar_sha256: await digestOf(sidecar),
    })
  }
  const manifest: EnsembleManifest = {
    id: ensemble,
    kind: 'fr_ensemble',
    recipe_sha256: sha256,
    training_sha256: trainingSha256(recipe),
    corpus_sha256: table.sha256,
    members,
  }
  await files.writeAtomically(join(out, manifestFile(ensemble)), serialiseManifest(manifest))
}
