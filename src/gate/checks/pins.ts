// Are the files that each result rests on the very files it pinned when it was written?
import { losoFileOf } from '../../evidence/evidence.js'
import { foldModelFile, memberModelFile, predictionsFile } from '../../evidence/layout.js'
import type { PinnedFile } from '../../evidence/loso-seed.js'
import { shown } from '../../errors/shown.js'
import { seedsOf, type Check, type GateCase } from '../input.js'
import type { HoldReason, ReasonCode } from '../reasons.js'

export const checkPins: Check = (input) => {
  const { evidence, members, ensemble } = { ...input.recipe.recipe.gate, ...input.recipe.recipe }
  return seedsOf(input.recipe).flatMap((seed) => {
    const file = losoFileOf(input.evidence, seed)
    if (file === undefined) return []
    const { path, loso } = file
    const sources = loso.folds.map((fold) => fold.held_out)
    const ofPredictions =
      evidence === 'recomputed'
        ? [
            ...pin(
              input,
              `${path}: predictions`,
              loso.predictions,
              predictionsFile(seed),
              'evidence-changed',
            ),
            ...loso.folds.flatMap(({ held_out, model }, index) =>
              pin(
                input,
                `${path}: folds[${index}].model`,
                model,
                foldModelFile(seed, held_out, sources),
                'evidence-changed',
              ),
            ),
          ]
        : []
    const ofMember =
      members === 'required'
        ? pin(input, `${path}: member`, loso.member, memberModelFile(ensemble, seed), 'member-digest')
        : []
    return [...ofPredictions, ...ofMember]
  })
}

function pin(
  { digests }: GateCase,
  place: string,
  pinned: PinnedFile | undefined,
  path: string,
  code: ReasonCode,
): HoldReason[] {
  if (pinned === undefined) return []
  if (pinned.path !== path) {
    return [
      { code: 'path-unexpected', message: `${place}.path: expected ${path}, got ${shown(pinned.path)}` },
    ]
  }
  const actual = digests[path]
  if (actual === undefined || actual === pinned.sha256.toLowerCase()) return []
  return [{ code, message: `${path}: expected sha256 ${shown(pinned.sha256)} (${place}), got ${actual}` }]
}
