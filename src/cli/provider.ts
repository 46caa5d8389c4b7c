// From --provider to a trainer, with a tiny session run first: a provider that is there by name only is found out now.
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasCudaLibraries } from '../adapters/onnxruntime/runtime.js'
import { laneTrainer } from '../adapters/worker-threads/trainer.js'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { ModelRuntime } from '../ports/model-runtime.js'
import { inProcessTrainer } from '../training/in-process-trainer.js'
import type { Trainer } from '../training/trainer.js'
import { trainingGraph } from '../training/training-graph.js'

export const PROVIDER_CHOICES = ['auto', 'cpu', 'cuda', 'webgpu'] as const
export type ProviderChoice = (typeof PROVIDER_CHOICES)[number]

/** dist/lane/index.js, beside dist/cli/index.js. */
const LANE_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'lane', 'index.js')

/**
 * @param lanes threads for the cpu; as many as there are cores where absent
 * @throws SeedgateError provider-unavailable where the provider asked for by name cannot train
 */
export async function openTrainer(
  runtime: ModelRuntime,
  choice: ProviderChoice,
  lanes: number | undefined,
  say: (message: string) => void,
): Promise<Trainer> {
  const cpu = () => laneTrainer(LANE_FILE, lanes ?? availableParallelism())
  if (choice === 'cpu') return cpu()
  if (choice === 'webgpu') {
    throw new SeedgateError(
      'provider-unavailable',
      'webgpu cannot train: the provider has no kernel for Loop, which the training graph is made of',
      {
        hint: 'use --provider cpu or cuda',
      },
    )
  }
  if (choice === 'auto' && !hasCudaLibraries()) {
    say('training on the CPU (onnxruntime-node has no CUDA libraries here)')
    return cpu()
  }
  try {
    await tryTraining(runtime)
    return inProcessTrainer(runtime, () => performance.now(), 'cuda')
  } catch (cause) {
    if (choice === 'cuda') {
      throw new SeedgateError('provider-unavailable', 'cuda is not available to onnxruntime-node', {
        cause,
        hint: 'install an NVIDIA driver and onnxruntime-node’s CUDA libraries, or use --provider cpu',
      })
    }
    say('training on the CPU (CUDA libraries are here, but no session runs on them)')
    return cpu()
  }
}

async function tryTraining(runtime: ModelRuntime): Promise<void> {
  const settings = {
    architecture: { inputs: 1, hidden: [1, 1] as const },
    batch: 1,
    dropout: 0,
    weightDecay: 0,
  }
  await (await runtime.open(trainingGraph(settings), { provider: 'cuda' })).close()
}
