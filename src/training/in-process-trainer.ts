// Trains in this process, on whatever provider the runtime is asked for.
import type { ModelRuntime, Provider } from '../ports/model-runtime.js'
import { deviceStepper } from './device-stepper.js'
import { planGroups } from './groups.js'
import { scanStepper, type Stepper } from './stepper.js'
import { trainGroup } from './train-group.js'
import type { Trainer, TrainingSettings } from './trainer.js'
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
      // Small groups are for a core’s cache. A GPU has none to care for, and the cost of a step is nearly all in starting it.
      const groups = provider === 'cpu' ? planGroups(jobs, 1) : [jobs].filter(({ length }) => length > 0)
      const stepper = await openStepper(runtime, provider, settings)
      try {
        for (const group of groups) {
          if (!(await trainGroup({ stepper, data, settings, hooks, elapsed }, group))) return false
        }
        return true
      } finally {
        await stepper.close()
      }
    },
  }
}

/** What the provider has kernels for: webgpu has none for Scan. */
async function openStepper(
  runtime: ModelRuntime,
  provider: Provider,
  settings: TrainingSettings,
): Promise<Stepper> {
  if (provider === 'webgpu') return await deviceStepper(runtime, provider, settings)
  return scanStepper(await runtime.open(trainingGraph(settings), { provider }))
}
