// Our trainer on so many lanes: what a (model × step) costs once every lane is at work.
import { processorSeconds } from './measure.mjs'
import { laneFile, module } from './modules.mjs'

/** @returns seconds until every lane has done its first block; from there on wall and processor seconds a (model × step) */
export async function trainOnLanes(work, lanes) {
  const { laneTrainer } = await module('adapters/worker-threads/trainer.js')
  const asked = performance.now()
  let reports = 0
  let steps = 0
  let [startedAt, processorAt] = [0, 0]
  const hooks = {
    progressed(modelSteps) {
      if (reports >= lanes) steps += modelSteps
      if (++reports === lanes) [startedAt, processorAt] = [performance.now(), processorSeconds()]
    },
    reached: async () => undefined,
    finished: async () => undefined,
    stopping: () => false,
  }
  await laneTrainer({ laneFile, runtimeFolder: undefined }, lanes).train(work, hooks)
  return {
    startUp: (startedAt - asked) / 1000,
    wall: (performance.now() - startedAt) / 1000 / steps,
    processor: (processorSeconds() - processorAt) / steps,
  }
}
