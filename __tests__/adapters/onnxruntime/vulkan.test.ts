import { describe, expect, it } from '@jest/globals'
import {
  classify,
  gpuObstacle,
  hideSoftwareDrivers,
  vulkanObstacle,
} from '../../../src/adapters/onnxruntime/vulkan.js'

const LAVAPIPE = '7f00-7f01 r-xp 0 0 0 /usr/lib/x86_64-linux-gnu/libvulkan_lvp.so\n'
const SWIFTSHADER = '7f00-7f01 r-xp 0 0 0 /opt/libvk_swiftshader.so\n'
const RADV = '7f00-7f01 r-xp 0 0 0 /usr/lib/x86_64-linux-gnu/libvulkan_radeon.so\n'

describe('what webgpu runs on', () => {
  it.each([
    ['a GPU', RADV, ['/dev/null', '/dev/dri/renderD128'], 'gpu'],
    ['a GPU of NVIDIA', '', ['/dev/nvidiactl', '/dev/nvidia0'], 'gpu'],
    ['Mesa’s software', LAVAPIPE, ['/dev/null', '/dev/dri/card0'], 'software'],
    ['SwiftShader', SWIFTSHADER, [], 'software'],
    ['a driver whose GPU is not here', RADV, ['/dev/nvidiactl'], 'software'],
    ['a GPU beside Mesa’s software', RADV + LAVAPIPE, ['/dev/dri/renderD128'], 'unknown'],
  ])('is told by what the process holds: %s', (_name, maps, files, device) => {
    expect(classify(maps, files)).toBe(device)
  })

  it('is no GPU where no device file of one is there', () => {
    expect(gpuObstacle(['/dev/dri/card0', '/dev/nvidiactl'])?.why).toContain('no device file of a GPU')
    expect(gpuObstacle(['/dev/dri/renderD129'])).toBeNull()
    expect(gpuObstacle(['/dev/nvidia0'])).toBeNull()
  })

  it('is nothing without the Vulkan loader, and it says which package has it', () => {
    expect(vulkanObstacle(() => true)).toBeNull()
    expect(vulkanObstacle(() => false)).toEqual({
      why: 'the Vulkan loader libvulkan.so.1 cannot be loaded',
      whatToDo: expect.stringContaining('libvulkan1'),
    })
  })

  it('leaves software drivers out, unless somebody has chosen otherwise', () => {
    const [silent, chosen]: NodeJS.ProcessEnv[] = [{}, { VK_LOADER_DRIVERS_DISABLE: '*radeon*' }]
    for (const environment of [silent!, chosen!]) hideSoftwareDrivers(environment)
    expect(silent).toEqual({ VK_LOADER_DRIVERS_DISABLE: '*lvp*,*swiftshader*' })
    expect(chosen).toEqual({ VK_LOADER_DRIVERS_DISABLE: '*radeon*' })
  })
})
