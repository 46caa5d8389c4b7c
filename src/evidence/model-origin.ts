// Who made the models of a run, by its recipe, and so what each of them must look like inside.
import { codecBlockWidth } from '../members/codec-block.js'
import type { ModelOrigin } from '../members/static-faults.js'
import type { Recipe } from '../recipe/schema.js'
import { trainingSettings } from '../training/prepare.js'
import { modelMetadata, rebuildFault } from '../training/rebuild.js'

/** @param heldOut the fold's source; null where the model is a member */
export function originOf({ trainer, corpus }: Recipe, seed: number, heldOut: string | null): ModelOrigin {
  if (trainer.kind === 'command') return { kind: 'command' }
  const { features: featureNames, encoders: vocabulary } = corpus.columns
  const { architecture } = trainingSettings(trainer, { featureNames, vocabulary })
  const built = {
    architecture,
    codecWidth: codecBlockWidth(vocabulary),
    metadata: modelMetadata(seed, heldOut),
  }
  return { kind: 'builtin', differs: (bytes) => rebuildFault(bytes, built) }
}
