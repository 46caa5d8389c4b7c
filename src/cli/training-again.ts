// Models trained again on this machine's cores, for `gate --retrain` and `verify --retrain`.
import { systemRandomness } from '../adapters/node/randomness.js'
import { openTrainer } from '../adapters/onnxruntime/open-trainer.js'
import { retrainPolicy, RETRAIN_BY_DEFAULT } from '../recipe/schema.js'
import type { TrainingAgain } from '../use-cases/decide/train-again.js'
import type { RecipeInPlace } from '../use-cases/load-recipe.js'
import { SAME_TRAINING } from '../version.js'
import { interruptible } from './interrupt.js'
import type { Terminal } from './terminal.js'
import { LANE_FILE } from './world.js'

/**
 * Who asks for it on the command line gets it, also where the recipe turns it off.
 * @param minutes that of the recipe where undefined
 */
export async function trainingAgain(
  { recipe: { recipe } }: RecipeInPlace,
  minutes: number | undefined,
  terminal: Terminal,
): Promise<TrainingAgain> {
  const { trainer } = await openTrainer({ provider: 'cpu', laneFile: LANE_FILE }, terminal.info)
  const policy = retrainPolicy(recipe) || RETRAIN_BY_DEFAULT
  return {
    policy: { ...policy, ...(minutes === undefined ? {} : { minutes }) },
    trainer,
    randomness: systemRandomness,
    progress: terminal.progress,
    interruptible: async (work) => await interruptible(terminal.info, work, 'nothing is decided'),
    sameTraining: SAME_TRAINING,
  }
}
