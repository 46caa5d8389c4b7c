import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { CUDA_LIBRARY, cudaProblem } from '../../../src/adapters/onnxruntime/cuda.js'
import { openTrainer, type ProviderChoice } from '../../../src/adapters/onnxruntime/open-trainer.js'
import { libraryFolder } from '../../../src/adapters/onnxruntime/runtime.js'
import { gpuObstacle, vulkanObstacle } from '../../../src/adapters/onnxruntime/vulkan.js'
import { errorOf } from '../../support/error-code.js'

async function open(provider: ProviderChoice) {
  const said: string[] = []
  const { trainer, onGpu } = await openTrainer({ provider, laneFile: 'lane.js' }, (line) => said.push(line))
  return { provider: trainer.provider, onGpu, said }
}

const noCuda = cudaProblem(join(libraryFolder(), CUDA_LIBRARY)) !== null
const where = (missing: boolean) => (missing ? it : it.skip)

describe('a provider', () => {
  it('that is asked for by name is that one, without a word', async () => {
    expect(await open('cpu')).toEqual({ provider: 'cpu', onGpu: false, said: [] })
  })

  where(noCuda && gpuObstacle() !== null)(
    'left to seedgate is the CPU where there is no GPU, software Vulkan or not, and it says why',
    async () => {
      const { provider, onGpu, said } = await open('auto')
      expect({ provider, onGpu }).toEqual({ provider: 'cpu', onGpu: false })
      expect(said).toEqual([
        expect.stringMatching(/^training on the CPU \(cuda is not available.*; webgpu: no /),
      ])
    },
  )

  where(noCuda)('that is not there is an error where it is asked for by name, never the CPU', async () => {
    const error = await errorOf(async () => await open('cuda'), 'provider-unavailable')
    expect(error.message).toContain('cuda is not available to onnxruntime-node: ')
    expect(error.hint).toContain('ask for cpu')
  })

  where(vulkanObstacle() !== null)('webgpu needs Vulkan, and its absence is named', async () => {
    const error = await errorOf(async () => await open('webgpu'), 'provider-unavailable')
    expect(error.message).toContain('the Vulkan loader libvulkan.so.1 cannot be loaded')
    expect(error.hint).toContain('libvulkan1')
  })
})
