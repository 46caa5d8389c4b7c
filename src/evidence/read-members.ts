// members/ → weights inspected, sidecars and manifest read.
import { inputWidths } from '../members/codec-block.js'
import { inspectMember, type Probe } from '../members/inspect-member.js'
import { parseManifest, parseSidecar } from '../members/sidecar.js'
import type { ForeignModels } from '../ports/model-runtime.js'
import type { Recipe } from '../recipe/schema.js'
import type { EvidenceFolder } from './evidence-folder.js'
import type { MemberEvidence, MembersEvidence } from './evidence.js'
import { manifestFile, memberModelFile, memberName, memberSidecarFile } from './layout.js'
import { EVIDENCE_LIMITS } from './limits.js'
import { originOf } from './model-origin.js'

/**
 * Exactly the members that the recipe names; what else lies in the folder is not looked at.
 * @throws SeedgateError evidence-invalid where a sidecar or the manifest is there and cannot be read
 */
export async function readMembers(
  folder: EvidenceFolder,
  recipe: Recipe,
  models: ForeignModels,
  corpus: Probe['corpus'],
): Promise<MembersEvidence> {
  if (recipe.gate.members === 'absent') return { manifest: null, members: [] }
  const widths = inputWidths(recipe.corpus.columns)
  const path = manifestFile(recipe.ensemble)
  const manifest = await folder.read(path, EVIDENCE_LIMITS.json)
  const members: MemberEvidence[] = []
  for (const seed of recipe.seeds.toSorted((a, b) => a - b)) {
    const probe = { widths, corpus, origin: originOf(recipe, seed, null) }
    members.push(await readMember(folder, recipe.ensemble, seed, models, probe))
  }
  return { manifest: manifest === null ? null : parseManifest(manifest, path), members }
}

async function readMember(
  folder: EvidenceFolder,
  ensemble: string,
  seed: number,
  models: ForeignModels,
  probe: Probe,
): Promise<MemberEvidence> {
  const model = memberModelFile(ensemble, seed)
  const sidecarPath = memberSidecarFile(ensemble, seed)
  const weights = await folder.read(model, EVIDENCE_LIMITS.model)
  const sidecar = await folder.read(sidecarPath, EVIDENCE_LIMITS.json)
  return {
    seed,
    id: memberName(ensemble, seed),
    model,
    inspection: weights === null ? null : await inspectMember(weights, models, probe),
    sidecarPath,
    sidecar: sidecar === null ? null : parseSidecar(sidecar, sidecarPath),
  }
}
