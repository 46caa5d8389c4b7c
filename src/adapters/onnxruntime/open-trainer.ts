// From a provider's name to a trainer, with a rehearsal first: a provider that is there by name only is found out now.
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ModelRuntime } from '../../ports/model-runtime.js'
import { inProcessTrainer } from '../../training/in-process-trainer.js'
import { rehearse } from '../../training/rehearsal.js'
import type { Trainer } from '../../training/trainer.js'
import { laneTrainer } from '../worker-threads/trainer.js'
import { CUDA_LIBRARY, cudaProblem } from './cuda.js'
import { rehearseLoading } from './rehearse-loading.js'
import { libraryFolder, onnxRuntime } from './runtime.js'
import {
  DRIVER,
  gpuObstacle,
  hideSoftwareDrivers,
  vulkanDevice,
  vulkanObstacle,
  type VulkanDevice,
} from './vulkan.js'

export const PROVIDER_CHOICES = ['auto', 'cpu', 'cuda', 'webgpu'] as const
export type ProviderChoice = (typeof PROVIDER_CHOICES)[number]

const CUDA_HINT = [
  'it needs an NVIDIA driver, CUDA and cuDNN 9 on the library path, and onnxruntime’s CUDA provider beside its own library:',
  'docs/gpu-runner.md lays it out; or ask for cpu',
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
  /** Whether training is known to run on a GPU: a software Vulkan device is none. */
  readonly onGpu: boolean
}

type Say = (message: string) => void

/** @throws SeedgateError provider-unavailable where the provider asked for by name cannot train */
export async function openTrainer(question: TrainerQuestion, say: Say): Promise<OpenedTrainer> {
  if (question.runtimeFolder !== undefined) rehearseLoading(question.runtimeFolder)
  const runtime = onnxRuntime(question.runtimeFolder)
  switch (question.provider) {
    case 'cpu':
      return onCpu(question, runtime)
    case 'cuda':
      return await onCuda(question, runtime)
    case 'webgpu': {
      const opened = await onWebGpu(runtime)
      if (opened.device !== 'gpu') say(`webgpu runs on ${DEVICE[opened.device]}; ${SLOWER}`)
      return opened
    }
    case 'auto':
      return await preferGpu(question, runtime, say)
  }
}

/** cuda, else webgpu on what is known to be a GPU, else the CPU. */
async function preferGpu(question: TrainerQuestion, runtime: ModelRuntime, say: Say): Promise<OpenedTrainer> {
  const reasons: string[] = []
  try {
    return await onCuda(question, runtime)
  } catch (error) {
    reasons.push(reasonOf(error))
  }
  // Where there is nothing to find, webgpu is not tried: its library complains on its own about what is missing.
  const obstacle = gpuObstacle() ?? vulkanObstacle()
  if (obstacle !== null) reasons.push(`webgpu: ${obstacle.why}`)
  else {
    try {
      hideSoftwareDrivers()
      const opened = await onWebGpu(runtime)
      if (opened.device === 'gpu') return opened
      reasons.push(`webgpu would run on ${DEVICE[opened.device]}`)
    } catch (error) {
      reasons.push(reasonOf(error))
    }
  }
  say(`training on the CPU (${reasons.join('; ')})`)
  return onCpu(question, runtime)
}

function onCpu({ lanes, laneFile, runtimeFolder }: TrainerQuestion, runtime: ModelRuntime): OpenedTrainer {
  const trainer = laneTrainer({ laneFile, runtimeFolder }, lanes ?? availableParallelism())
  return { runtime, trainer, onGpu: false }
}

async function onCuda({ runtimeFolder }: TrainerQuestion, runtime: ModelRuntime): Promise<OpenedTrainer> {
  const problem = cudaProblem(join(libraryFolder(runtimeFolder), CUDA_LIBRARY))
  if (problem !== null) throw unavailable('cuda', problem, CUDA_HINT)
  try {
    await rehearse(runtime, 'cuda', () => undefined)
  } catch (cause) {
    throw unavailable('cuda', 'it does not train here', CUDA_HINT, cause)
  }
  return { runtime, trainer: inProcessTrainer(runtime, elapsed, 'cuda'), onGpu: true }
}

async function onWebGpu(runtime: ModelRuntime): Promise<OpenedTrainer & { readonly device: VulkanDevice }> {
  const obstacle = vulkanObstacle()
  if (obstacle !== null) throw unavailable('webgpu', obstacle.why, `${obstacle.whatToDo}; or ask for cpu`)
  try {
    const device = await rehearse(runtime, 'webgpu', vulkanDevice)
    const trainer = inProcessTrainer(runtime, elapsed, 'webgpu')
    return { runtime, trainer, onGpu: device === 'gpu', device }
  } catch (cause) {
    throw unavailable('webgpu', 'it does not train here', `${DRIVER}; or ask for cpu`, cause)
  }
}

const elapsed = () => performance.now()

const DEVICE: Readonly<Record<VulkanDevice, string>> = {
  gpu: 'a GPU',
  software: 'a software Vulkan device, no GPU',
  unknown: 'a GPU or a software Vulkan device, and which of them cannot be told',
}
const SLOWER = 'software takes many times as long as provider cpu'

function unavailable(provider: string, why: string, hint: string, cause?: unknown): SeedgateError {
  return new SeedgateError(
    'provider-unavailable',
    `${provider} is not available to onnxruntime-node: ${why}`,
    {
      cause,
      hint,
    },
  )
}

/** One line: what was refused and why. @throws whatever is no refusal of ours */
function reasonOf(error: unknown): string {
  if (!(error instanceof SeedgateError)) throw error
  return error.message
}
