// Trains one group after another in this process, on whatever provider the runtime is asked for.
import type { ModelRuntime, Provider } from '../ports/model-runtime.js'
import { planGroups } from './groups.js'
import { trainGroup } from './train-group.js'
import type { Trainer } from './trainer.js'
import { trainingGraph } from './training-graph.js'

/** @param elapsed milliseconds since any start */
export function inProcessTrainer(
  runtime: ModelRuntime,
  elapsed: () => number,
  provider: Provider = 'cpu',
): Trainer {
  return {
    provider,
    async train({ data, settings, jobs }, hooks) {
      const session = await runtime.open(trainingGraph(settings), { provider })
      try {
        for (const group of planGroups(jobs, 1)) {
          if (!(await trainGroup({ session, data, settings, hooks, elapsed }, group))) return false
        }
        return true
      } finally {
        await session.close()
      }
    },
  }
}
