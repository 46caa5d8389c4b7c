import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { parseGpus, thisMachine, visible } from '../../../src/adapters/node/machine.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

const TWO_GPUS = `0, GPU-aaaa, NVIDIA A100, 550.54.15, 40000, 40960
1, GPU-bbbb, NVIDIA A100, 550.54.15, 100, 40960
`

describe('the GPUs of this machine', () => {
  const all = parseGpus(TWO_GPUS)

  it('are read from what nvidia-smi answers', () => {
    expect(all[1]).toEqual({
      index: '1',
      id: 'GPU-bbbb',
      name: 'NVIDIA A100',
      driver: '550.54.15',
      freeMemory: 100,
      totalMemory: 40960,
    })
    expect(() => parseGpus('No devices were found\n')).toThrow('nvidia-smi answered "No devices were found"')
  })

  it.each([
    [undefined, ['GPU-aaaa', 'GPU-bbbb']],
    ['1', ['GPU-bbbb']],
    ['GPU-bb,0', ['GPU-bbbb', 'GPU-aaaa']],
    ['', []],
    ['-1', []],
    ['0,7,1', ['GPU-aaaa']],
  ])('are those that CUDA_VISIBLE_DEVICES=%s leaves', (devices, ids) => {
    expect(visible(all, devices).map(({ id }) => id)).toEqual(ids)
  })
})

describe('the disk of this machine', () => {
  it('has a free size for a folder that is still to be made', async () => {
    await withTemporaryFolder(async (folder) => {
      const free = await thisMachine.freeBytes(folder)
      expect(free).toBeGreaterThan(0)
      expect(await thisMachine.freeBytes(join(folder, 'new', 'folder'))).toBeGreaterThan(free / 2)
    })
  })
})
