// Does the ensemble's manifest list exactly the members that are there, with their digests?
import type { MemberEvidence } from '../../evidence/evidence.js'
import { manifestFile } from '../../evidence/layout.js'
import type { EnsembleManifest } from '../../members/sidecar.js'
import { shown } from '../../errors/shown.js'
import type { Check, GateCase } from '../input.js'
import type { HoldReason } from '../reasons.js'
import { identityOf, isTrainedBy, trainedAlike, trainingIdentity } from '../training-identity.js'
import { digestFault } from './digests.js'
import { missing } from './members.js'

export const checkManifest: Check = (input) => {
  const { recipe, members } = input
  const path = manifestFile(recipe.recipe.ensemble)
  if (recipe.recipe.gate.members === 'absent') return []
  if (members.manifest === null) return [missing(path, 'the ensemble’s manifest')]
  const { manifest } = members
  return [
    ...differs(`${path}: id`, recipe.recipe.ensemble, manifest.id),
    ...recipeFaults(input, `${path}: recipe`, manifest),
    ...tableFaults(input, `${path}: corpus_sha256`, manifest),
    ...differs(
      `${path}: members`,
      members.members.map(({ id }) => id).join(', '),
      manifest.members.map(({ id }) => id).join(', '),
    ),
    ...manifest.members.flatMap((entry, index) => {
      const member = members.members.find(({ id }) => id === entry.id)
      return member === undefined ? [] : entryFaults(input, `${path}: members[${index}]`, entry, member)
    }),
  ]
}

/** Results of another recipe or table are named for that, and their manifest says the same. */
function recipeFaults(
  { recipe, evidence }: GateCase,
  place: string,
  manifest: EnsembleManifest,
): HoldReason[] {
  const alike = evidence.losoFiles.some(({ loso }) => trainedAlike(recipe, loso, manifest))
  if (alike || isTrainedBy(recipe, manifest)) return []
  return differs(place, identityOf(recipe, manifest), trainingIdentity(manifest) ?? 'no digest of a recipe')
}

/** A digest that is absent is `corpus-unpinned`. */
function tableFaults(
  { facts, evidence }: GateCase,
  place: string,
  { corpus_sha256 }: EnsembleManifest,
): HoldReason[] {
  if (corpus_sha256 === null || facts.sha256 === null) return []
  const alike = evidence.losoFiles.some(({ loso }) => loso.corpus_sha256 === corpus_sha256)
  return alike ? [] : differs(place, facts.sha256, corpus_sha256)
}

function entryFaults(
  { digests }: GateCase,
  place: string,
  entry: EnsembleManifest['members'][number],
  { seed, id, inspection, sidecarPath }: MemberEvidence,
): HoldReason[] {
  return [
    ...differs(`${place}.seed`, seed, entry.seed),
    ...differs(`${place}.onnx`, `${id}.onnx`, entry.onnx),
    ...differs(`${place}.sidecar`, `${id}.json`, entry.sidecar),
    ...digestFault(`${place}.sha256`, entry.sha256, inspection?.sha256),
    ...digestFault(`${place}.sidecar_sha256`, entry.sidecar_sha256, digests[sidecarPath]),
  ]
}

function differs(place: string, expected: string | number, got: string | number): HoldReason[] {
  if (expected === got) return []
  return [{ code: 'manifest-disagrees', message: `${place}: expected ${shown(expected)}, got ${shown(got)}` }]
}
