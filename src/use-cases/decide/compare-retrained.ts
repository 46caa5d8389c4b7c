// The gate's own models beside the evidence's: the same bytes, or how far apart their scores of the corpus are.
import { isEqual, scoreDistance, smallestDistance, type RetrainedModel } from '../../gate/retrained.js'
import type { ModelRuntime } from '../../ports/model-runtime.js'
import { modelFile } from '../../training/network.js'
import type { TrainingJob, TrainingSettings } from '../../training/trainer.js'
import { scoresOf, sha256Of, type Retrainable } from './retrainable.js'

/** A model of the evidence; null where there is none that can be compared. */
export interface Asked {
  readonly seed: number
  readonly model: Retrainable | null
}

export class OwnModels {
  constructor(
    private readonly runtime: ModelRuntime,
    private readonly settings: TrainingSettings,
    /** Final parameters of what was trained to its end. */
    private readonly trained: ReadonlyMap<TrainingJob, Float32Array>,
  ) {}

  /** How far the two members of our own are apart that are closest; null below two. */
  async distance(members: readonly Asked[]): Promise<number | null> {
    const scores: Float32Array[] = []
    for (const { model } of members) {
      const own = model === null ? null : this.#bytes(model)
      if (model !== null && own !== null) scores.push(await scoresOf(this.runtime, own, model.inputs))
    }
    return smallestDistance(scores)
  }

  async compare({ seed, model }: Asked, distance: number | null): Promise<RetrainedModel> {
    if (model === null) return { seed, result: 'no-model', rms: null, largest: null }
    const own = this.#bytes(model)
    if (own === null) return { seed, result: 'not-trained', rms: null, largest: null }
    if (sha256Of(own) === model.sha256) return { seed, result: 'identical', rms: 0, largest: 0 }
    const apart = scoreDistance(await model.claimedScores(), await scoresOf(this.runtime, own, model.inputs))
    if (distance === null) return { seed, result: 'not-judged', ...apart }
    return { seed, result: isEqual(apart, distance) ? 'equal' : 'differs', ...apart }
  }

  /** As the seed loop writes the file; null where there was no time. */
  #bytes({ job }: Retrainable): Uint8Array | null {
    const parameters = this.trained.get(job)
    if (parameters === undefined) return null
    const metadata = { seed: String(job.seed), held_out: job.heldOut ?? '' }
    return modelFile(this.settings.architecture, parameters, metadata)
  }
}
