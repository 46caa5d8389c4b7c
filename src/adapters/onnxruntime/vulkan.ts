// What webgpu runs on here. onnxruntime-node does not tell which device it took, so this looks at what the process holds.
import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { canLoad } from './shared-libraries.js'

/** `unknown`: a GPU’s device file is open, but a software driver is loaded too, and nothing says which of them is used. */
export type VulkanDevice = 'gpu' | 'software' | 'unknown'

/** Mesa's llvmpipe, and SwiftShader. */
const SOFTWARE_DRIVER = /libvulkan_lvp|libvk_swiftshader/
const GPU_FILE = /^\/dev\/(dri\/renderD\d+|nvidia\d+)$/

/**
 * Asks the Vulkan loader to leave software drivers out: from version 1.3.234 on it does. To be called before the first
 * session on webgpu; it holds for the whole process.
 */
export function hideSoftwareDrivers(environment: NodeJS.ProcessEnv = process.env): void {
  environment['VK_LOADER_DRIVERS_DISABLE'] ??= '*lvp*,*swiftshader*'
}

/** What a session on webgpu runs on; to be asked while one is open. */
export function vulkanDevice(): VulkanDevice {
  if (process.platform !== 'linux') return 'unknown'
  return classify(readFileSync('/proc/self/maps', 'utf8'), openFiles())
}

/** @param maps of the process, as Linux lists them @param files that the process holds open */
export function classify(maps: string, files: readonly string[]): VulkanDevice {
  if (!files.some((file) => GPU_FILE.test(file))) return 'software'
  return SOFTWARE_DRIVER.test(maps) ? 'unknown' : 'gpu'
}

export interface Obstacle {
  readonly why: string
  readonly whatToDo: string
}

/** What keeps webgpu from opening a session, as far as it is seen without trying; null where nothing does. */
export function vulkanObstacle(loads: (name: string) => boolean = canLoad): Obstacle | null {
  if (process.platform !== 'linux' || loads('libvulkan.so.1')) return null
  return {
    why: 'the Vulkan loader libvulkan.so.1 cannot be loaded',
    whatToDo:
      'install the package libvulkan1 (vulkan-loader on Fedora and its relatives) and the GPU’s Vulkan driver',
  }
}

/** What keeps webgpu from a GPU, seen without opening a session. @param devices the names in /dev and /dev/dri */
export function gpuObstacle(devices: readonly string[] = deviceFiles()): Obstacle | null {
  if (process.platform === 'linux' && devices.some((path) => GPU_FILE.test(path))) return null
  return { why: 'no device file of a GPU is here, such as /dev/dri/renderD128', whatToDo: DRIVER }
}

/** What to do where the loader is here and webgpu opens no session all the same. */
export const DRIVER = [
  'install the GPU’s Vulkan driver: for AMD and Intel the package mesa-vulkan-drivers, for NVIDIA the driver with its',
  'graphics libraries (in a container NVIDIA_DRIVER_CAPABILITIES=all); and let the runner’s user open /dev/dri/renderD*',
].join(' ')

function deviceFiles(): string[] {
  return ['/dev', '/dev/dri'].flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => `${folder}/${name}`) : [],
  )
}

function openFiles(): string[] {
  return readdirSync('/proc/self/fd').flatMap((name) => {
    try {
      return [readlinkSync(`/proc/self/fd/${name}`)]
    } catch {
      // The listing's own descriptor is closed by now.
      return []
    }
  })
}
