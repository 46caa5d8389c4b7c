// Evidence of a trainer that does not do what the recipe says, and a gate that trains it again.
import { join } from 'node:path'
import { onnxRuntime } from '../../src/adapters/onnxruntime/runtime.js'
import type { Randomness } from '../../src/ports/randomness.js'
import { parseRecipe } from '../../src/recipe/parse.js'
import { drawModels, type FoldOfSeed } from '../../src/gate/draw.js'
import { inProcessTrainer } from '../../src/training/in-process-trainer.js'
import type { Trainer, TrainingJob, TrainingSettings } from '../../src/training/trainer.js'
import type { TrainingAgain } from '../../src/use-cases/decide/train-again.js'
import type { Run } from './run-directory.js'
import { loop } from './seed-loop.js'
import { SMALL_RECIPE, SMALL_SEEDS, SMALL_SOURCES, writeSmallCorpus } from './small-corpus.js'

/** As the seed loop of the tests names itself. */
export const TEST_CODE = 'seedgate 0.0.0-test'
/** 200 epochs, as by default, so that 190 of them are what they are in earnest. */
export const LONG_RECIPE = SMALL_RECIPE.replace('epochs: 30', 'epochs: 200').replace(
  'learningRate: 0.02',
  'learningRate: 0.005',
)
/** Such that every rounding grows until two trainings of one seed are as far apart as two seeds. */
export const CHAOTIC_RECIPE = SMALL_RECIPE.replace('epochs: 30', 'epochs: 200')

/** What a dishonest trainer trains in place of a job; null where it is honest. */
export interface Cheat {
  readonly job?: Partial<TrainingJob>
  readonly settings?: Partial<TrainingSettings>
  readonly parameters?: (trained: Float32Array) => Float32Array
}
export type CheatAt = (job: TrainingJob) => Cheat | null

export const MEMBER_3: (cheat: Cheat) => CheatAt = (cheat) => (job) =>
  job.seed === 3 && job.heldOut === null ? cheat : null

export const cheatingTrainer =
  (cheatAt: CheatAt) =>
  (honest: Trainer): Trainer => ({
    provider: honest.provider,
    async train(work, hooks) {
      for (const asked of work.jobs) {
        const cheat = cheatAt(asked) ?? {}
        const trained = await honest.train(
          { ...work, settings: { ...work.settings, ...cheat.settings }, jobs: [{ ...asked, ...cheat.job }] },
          {
            ...hooks,
            reached: async (_job, state) => {
              await hooks.reached(asked, state)
            },
            finished: async (_job, parameters) => {
              await hooks.finished(asked, cheat.parameters?.(parameters) ?? parameters)
            },
          },
        )
        if (!trained) return false
      }
      return true
    },
  })

/** Complete evidence, every digest of which is right, of whatever the trainer did. */
export async function evidenceOf(
  folder: string,
  { cheatAt = () => null, recipe = LONG_RECIPE }: { cheatAt?: CheatAt; recipe?: string } = {},
): Promise<Run> {
  await writeSmallCorpus(folder, { recipe })
  const dir = join(folder, 'run')
  await loop({ folder, out: dir, recipe, trainer: cheatingTrainer(cheatAt) })
  return { recipe: parseRecipe(Buffer.from(recipe), 'seedgate.yml'), recipeFolder: folder, dir }
}

export function again(change: Partial<TrainingAgain> = {}): TrainingAgain {
  const nothing = () => undefined
  return {
    policy: 'recipe',
    trainer: inProcessTrainer(onnxRuntime(), () => 0),
    randomness: { draw: () => 'c0ffee'.padEnd(64, '0') },
    progress: { begin: nothing, update: nothing, end: nothing },
    interruptible: async (work) => await work(new AbortController().signal),
    sameTraining: [TEST_CODE],
    ...change,
  }
}

/** A draw that chooses the fold, or one that does not. */
export function drawWhere(wanted: FoldOfSeed, isDrawn: boolean): Randomness {
  const draws = Array.from({ length: 1000 }, (_, index) => index.toString(16).padStart(64, '0'))
  const draw = draws.find((one) => {
    const { folds } = drawModels(one, { seeds: SMALL_SEEDS, sources: SMALL_SOURCES, folds: 2 })
    return folds.some(({ seed, heldOut }) => seed === wanted.seed && heldOut === wanted.heldOut) === isDrawn
  })
  if (draw === undefined) throw new Error('no such draw')
  return { draw: () => draw }
}
