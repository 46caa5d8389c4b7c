import { describe, expect, it } from '@jest/globals'
import { openTrainer, type ProviderChoice } from '../../../src/adapters/onnxruntime/open-trainer.js'
import { hasCudaLibraries } from '../../../src/adapters/onnxruntime/runtime.js'
import { errorOf } from '../../support/error-code.js'

async function open(provider: ProviderChoice) {
  const said: string[] = []
  const { trainer } = await openTrainer({ provider, laneFile: 'lane.js' }, (line) => said.push(line))
  return { provider: trainer.provider, said }
}

const withoutCuda = hasCudaLibraries() ? it.skip : it

describe('a provider', () => {
  it('that is asked for by name is that one, without a word', async () => {
    expect(await open('cpu')).toEqual({ provider: 'cpu', said: [] })
  })

  withoutCuda('left to seedgate is the CPU where there is no CUDA, and it says so', async () => {
    const { provider, said } = await open('auto')
    expect(provider).toBe('cpu')
    expect(said).toEqual([expect.stringContaining('training on the CPU')])
  })

  withoutCuda('that is not there is an error where it is asked for by name, never the CPU', async () => {
    const error = await errorOf(async () => await open('cuda'), 'provider-unavailable')
    expect(error.message).toContain(
      'cuda is not available to onnxruntime-node: its folder has no libonnxruntime',
    )
    expect(error.hint).toContain('ask for cpu')
  })

  it('that cannot train is refused with the reason', async () => {
    const error = await errorOf(async () => await open('webgpu'), 'provider-unavailable')
    expect(error.message).toContain('webgpu cannot train')
    expect(error.hint).toContain('cpu')
  })
})
