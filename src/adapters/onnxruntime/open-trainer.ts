// From a provider's name to a trainer, with a tiny session run first: a provider that is there by name only is found out now.
import { availableParallelism } from 'node:os'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ModelRuntime } from '../../ports/model-runtime.js'
import { inProcessTrainer } from '../../training/in-process-trainer.js'
import type { Trainer } from '../../training/trainer.js'
import { trainingGraph } from '../../training/training-graph.js'
import { laneTrainer } from '../worker-threads/trainer.js'
import { CUDA_LIBRARY, hasCudaLibraries, onnxRuntime } from './runtime.js'

export const PROVIDER_CHOICES = ['auto', 'cpu', 'cuda', 'webgpu'] as const
export type ProviderChoice = (typeof PROVIDER_CHOICES)[number]

const CUDA_HINT = [
  'it needs an NVIDIA driver, CUDA 12 and cuDNN 9 on the library path, and onnxruntime’s CUDA provider beside its own library:',
  'where the network allows it, `npm rebuild onnxruntime-node --ignore-scripts=false` fetches the provider;',
  'elsewhere copy the package from such a machine and name its folder; or ask for cpu',
].join(' ')

export interface TrainerQuestion {
  readonly provider: ProviderChoice
  /** Threads for the cpu; as many as there are cores where absent. */
  readonly lanes?: number | undefined
  /** The built file of worker-threads/lane.ts. */
  readonly laneFile: string
  /** Of the onnxruntime-node package; where absent, it is found as an installed package. */
  readonly runtimeFolder?: string | undefined
}

export interface OpenedTrainer {
  readonly runtime: ModelRuntime
  readonly trainer: Trainer
}

/** @throws SeedgateError provider-unavailable where the provider asked for by name cannot train */
export async function openTrainer(
  question: TrainerQuestion,
  say: (message: string) => void,
): Promise<OpenedTrainer> {
  const runtime = onnxRuntime(question.runtimeFolder)
  return { runtime, trainer: await chooseTrainer(question, runtime, say) }
}

async function chooseTrainer(
  { provider: choice, lanes, laneFile, runtimeFolder }: TrainerQuestion,
  runtime: ModelRuntime,
  say: (message: string) => void,
): Promise<Trainer> {
  const cpu = () => laneTrainer({ laneFile, runtimeFolder }, lanes ?? availableParallelism())
  if (choice === 'cpu') return cpu()
  if (choice === 'webgpu') {
    throw new SeedgateError(
      'provider-unavailable',
      'webgpu cannot train: the provider has no kernel for Scan, which the training graph is made of',
      {
        hint: 'ask for cpu, cuda or auto',
      },
    )
  }
  if (!hasCudaLibraries(runtimeFolder)) {
    if (choice === 'cuda') throw cudaUnavailable(`its folder has no ${CUDA_LIBRARY}`)
    say('training on the CPU (onnxruntime-node has no CUDA libraries here)')
    return cpu()
  }
  try {
    await tryTraining(runtime)
    return inProcessTrainer(runtime, () => performance.now(), 'cuda')
  } catch (cause) {
    if (choice === 'cuda') throw cudaUnavailable('no session runs on it', cause)
    say('training on the CPU (CUDA libraries are here, but no session runs on them)')
    return cpu()
  }
}

function cudaUnavailable(why: string, cause?: unknown): SeedgateError {
  return new SeedgateError('provider-unavailable', `cuda is not available to onnxruntime-node: ${why}`, {
    cause,
    hint: CUDA_HINT,
  })
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
