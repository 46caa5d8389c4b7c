// What the gate trained again, and how far the evidence's models are from its own: a block of the verdict.
import { z } from 'zod'
import { rmse } from '../metrics/rmse.js'

/** Why nothing was trained again. */
export const WHY_NOT_RETRAINED = {
  'not-asked': 'nobody asked for it (`--retrain` on the command line)',
  recipe: 'the recipe turns it off (`gate.retrain: false`)',
  'command-trainer': 'another program trained, not the built-in trainer',
  reported: 'the recipe says `evidence: reported`',
  corpus: 'the table of the corpus was not at hand',
  'other-training': 'the evidence is of another recipe or another corpus',
  'other-code': 'another version of the training code made the evidence',
} as const
export type WhyNotRetrained = keyof typeof WHY_NOT_RETRAINED

export const RETRAINED_RESULTS = [
  /** The same bytes. */
  'identical',
  /** Other bytes, and no further from the gate's own model than {@link isEqual} allows. */
  'equal',
  'differs',
  /** Further away than that, and no further than {@link isNoise} allows: this training makes much of every rounding. */
  'within-noise',
  /** Other bytes, and too little trained to say how much that is. */
  'not-judged',
  /** There was no time. */
  'not-trained',
  /** The evidence has no such model, or one that cannot be run. */
  'no-model',
] as const
export type RetrainedResult = (typeof RETRAINED_RESULTS)[number]

/** Both over every row of the corpus, in units of the target; null where the models were not compared or gave no number. */
export interface ScoreDistance {
  readonly rms: number | null
  readonly largest: number | null
}

export interface RetrainedModel extends ScoreDistance {
  readonly seed: number
  readonly result: RetrainedResult
  /**
   * How far the gate's own model moves (RMS) when it is trained from inputs and first weights that are moved by a few roundings, the
   * larger of two trainings; null where the model passed without asking.
   */
  readonly noise: number | null
}

export interface Retrained {
  /** Null where models were trained again; what follows is then not null. */
  readonly why_not: WhyNotRetrained | null
  readonly draw: string | null
  readonly minutes: number | null
  readonly provider: string | null
  /** Smallest RMS difference between two members that the gate trained; null below two of them. */
  readonly distance: number | null
  /** Ascending by seed; empty where members are not asked for. */
  readonly members: readonly RetrainedModel[]
  /** In the drawn order. */
  readonly folds: readonly (RetrainedModel & { readonly held_out: string })[]
}

export function notRetrained(why: WhyNotRetrained): Retrained {
  return { why_not: why, draw: null, minutes: null, provider: null, distance: null, members: [], folds: [] }
}

/**
 * A model passes within a twentieth of what lies between two seeds: an honest model trained on another processor is some 1/30,000
 * of that away, another seed or an unfinished training the whole of it (decision record 23 has the measurements).
 */
const SHARE_OF_DISTANCE = 1 / 20

/** @param distance {@link Retrained.distance} */
export function isEqual({ rms, largest }: ScoreDistance, distance: number): boolean {
  if (rms === null || largest === null) return false
  return rms <= distance * SHARE_OF_DISTANCE && largest <= distance
}

/** Two trainings say no more than roughly how far a third one goes. */
const NOISE_FACTOR = 3

/** @param noise of each training that was moved by a few roundings, its distance from the one that was not; none is no noise */
export function isNoise({ rms, largest }: ScoreDistance, noise: readonly ScoreDistance[]): boolean {
  if (rms === null || largest === null) return false
  const furthest = (of: (distance: ScoreDistance) => number | null) =>
    NOISE_FACTOR * Math.max(0, ...noise.map((distance) => of(distance) ?? 0))
  return rms <= furthest((distance) => distance.rms) && largest <= furthest((distance) => distance.largest)
}

export function largestRms(distance: number): number {
  return distance * SHARE_OF_DISTANCE
}

/** @param a a score a row, as `b` */
export function scoreDistance(a: Float32Array, b: Float32Array): ScoreDistance {
  const rms = rmse(Float64Array.from(a), Float64Array.from(b))
  if (!Number.isFinite(rms)) return { rms: null, largest: null }
  return { rms, largest: a.reduce((largest, score, row) => Math.max(largest, Math.abs(score - b[row]!)), 0) }
}

/** Smallest RMS difference between two of them; null below two. */
export function smallestDistance(scores: readonly Float32Array[]): number | null {
  const distances = scores.flatMap((one, place) =>
    scores.slice(place + 1).map((other) => scoreDistance(one, other).rms ?? 0),
  )
  return distances.length === 0 ? null : Math.min(...distances)
}

const distance = z.number().min(0).nullable()
const model = {
  seed: z.int().min(0).describe('The model’s seed.'),
  result: z
    .enum(RETRAINED_RESULTS)
    .describe(
      '`identical`: the same bytes. `equal`: other bytes, within the tolerance. `differs`: outside, which is a HOLD. `within-noise`: outside, and no further away than a few roundings take this training. `not-judged`: other bytes, and too little trained to say how much that is, which is a HOLD. `not-trained`: there was no time. `no-model`: the evidence has no model that can be run.',
    ),
  rms: distance.describe(
    'Root mean square difference of the evidence’s and the gate’s scores over all rows of the corpus, in units of the target; null where they were not compared.',
  ),
  largest: distance.describe('The largest difference of a row, likewise.'),
  noise: distance.describe(
    'How far the gate’s own model moves (RMS) when it is trained from inputs and first weights that are moved by a few roundings. Null where the model passed without.',
  ),
}

export const retrainedShape: z.ZodType<Retrained> = z
  .strictObject({
    why_not: z
      .enum(Object.keys(WHY_NOT_RETRAINED) as [WhyNotRetrained, ...WhyNotRetrained[]])
      .nullable()
      .describe('Why no model was trained again; null where models were.'),
    draw: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable()
      .describe(
        'The random number that chose the models and their order: docs/verdict.md says how. Drawn after the evidence was read and hashed.',
      ),
    minutes: z.number().positive().nullable().describe('The time that there was for all of it.'),
    provider: z.string().max(1000).nullable().describe('The execution provider that trained again.'),
    distance: distance.describe(
      'Smallest root mean square difference between two members that the gate trained, in units of the target. A model passes up to a twentieth of it, and up to the whole of it in every row. Null where fewer than two were trained.',
    ),
    members: z.array(z.strictObject(model)).max(1000).describe('Members, ascending by seed.'),
    folds: z
      .array(
        z.strictObject({
          seed: model.seed,
          held_out: z.string().max(100_000).describe('The source that the fold holds out.'),
          result: model.result,
          rms: model.rms,
          largest: model.largest,
          noise: model.noise,
        }),
      )
      .max(1000)
      .describe('Fold models, in the drawn order.'),
  })
  .describe('Which models the gate trained again from recipe and corpus, and how they compare.')
