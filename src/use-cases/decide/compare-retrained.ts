// The gate's own models beside the evidence's: the same bytes, or how far apart their scores of the corpus are.
import {
  isEqual,
  isNoise,
  scoreDistance,
  smallestDistance,
  type RetrainedModel,
  type ScoreDistance,
} from '../../gate/retrained.js'
import type { ForeignModels } from '../../ports/model-runtime.js'
import { modelFile } from '../../training/network.js'
import { modelMetadata } from '../../training/rebuild.js'
import type { TrainingJob, TrainingSettings } from '../../training/trainer.js'
import { scoresOf, sha256Of, type Retrainable } from './retrainable.js'

/** A model of the evidence; null where there is none that can be compared. */
export interface Asked {
  readonly seed: number
  readonly model: Retrainable | null
}

const NOTHING = { rms: null, largest: null, noise: null }

export class OwnModels {
  constructor(
    private readonly runtime: ForeignModels,
    private readonly settings: TrainingSettings,
    /** Columns of the codec block. */
    private readonly codecWidth: number,
    /** Final parameters of what was trained to its end. */
    private readonly trained: ReadonlyMap<TrainingJob, Float32Array>,
  ) {}

  /** How far the two members of our own are apart that are closest; null below two. */
  async distance(members: readonly Asked[]): Promise<number | null> {
    const scores: Float32Array[] = []
    for (const { model } of members) {
      const parameters = model === null ? undefined : this.trained.get(model.job)
      if (model !== null && parameters !== undefined) scores.push(await this.#scores(model, parameters))
    }
    return smallestDistance(scores)
  }

  /** As far as our own models can say without asking what rounding does: `differs` is a suspicion. */
  async compare({ seed, model }: Asked, distance: number | null): Promise<RetrainedModel> {
    if (model === null) return { seed, result: 'no-model', ...NOTHING }
    const parameters = this.trained.get(model.job)
    if (parameters === undefined) return { seed, result: 'not-trained', ...NOTHING }
    if (sha256Of(this.#file(model, parameters)) === model.sha256)
      return { seed, result: 'identical', rms: 0, largest: 0, noise: null }
    const apart = scoreDistance(await model.claimedScores(), await this.#scores(model, parameters))
    if (distance === null) return { seed, result: 'not-judged', ...apart, noise: null }
    return { seed, result: isEqual(apart, distance) ? 'equal' : 'differs', ...apart, noise: null }
  }

  /**
   * The suspicion, beside what rounding does to this training.
   * @param twins parameters of the model's rounding twins; undefined for one that there was no time for
   */
  async settle<Compared extends RetrainedModel>(
    suspect: Compared,
    model: Retrainable,
    twins: readonly (Float32Array | undefined)[],
  ): Promise<Compared> {
    const own = await this.#scores(model, this.trained.get(model.job)!)
    const noise: ScoreDistance[] = []
    for (const twin of twins) {
      if (twin === undefined) return { ...suspect, result: 'not-judged' }
      noise.push(scoreDistance(own, await this.#scores(model, twin)))
    }
    const result = isNoise(suspect, noise) ? 'within-noise' : 'differs'
    return { ...suspect, result, noise: Math.max(...noise.map(({ rms }) => rms ?? 0)) }
  }

  /** As the seed loop writes it. */
  #file({ job }: Retrainable, parameters: Float32Array): Uint8Array {
    const metadata = modelMetadata(job.seed, job.heldOut)
    return modelFile(this.settings.architecture, this.codecWidth, parameters, metadata)
  }

  async #scores(model: Retrainable, parameters: Float32Array): Promise<Float32Array> {
    return await scoresOf(this.runtime, this.#file(model, parameters), model.inputs)
  }
}
