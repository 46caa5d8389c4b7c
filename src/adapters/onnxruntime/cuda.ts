// What keeps onnxruntime-node from CUDA on this machine. onnxruntime itself says only that a library failed to load.
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { canLoad, neededLibraries } from './shared-libraries.js'

export const CUDA_LIBRARY = 'libonnxruntime_providers_cuda.so'
const BRIDGE_LIBRARY = 'libonnxruntime_providers_shared.so'
/** Loaded by its name once a session is opened, so the provider's library does not list it. */
const CUDNN_LIBRARY = 'libcudnn.so.9'

/**
 * Null where everything that CUDA needs can be loaded; says nothing of a GPU.
 * @param library onnxruntime's CUDA provider, where onnxruntime-node looks for it
 * @param loads whether a library is to be had
 */
export function cudaProblem(library: string, loads: (name: string) => boolean = canLoad): string | null {
  const folder = dirname(library)
  const absent = [CUDA_LIBRARY, BRIDGE_LIBRARY].filter((name) => !existsSync(join(folder, name)))
  if (absent.length > 0) return `its folder has no ${absent.join(' and no ')}`
  const needed = [...neededLibraries(library), CUDNN_LIBRARY]
  const missing = needed.filter((name) => !loads(name))
  if (missing.length === 0) return null
  return `these libraries cannot be loaded: ${missing.map((name) => `${name}${ownerOf(name, needed)}`).join(', ')}`
}

/** Who brings the library, where that is known. */
function ownerOf(name: string, needed: readonly string[]): string {
  if (name.startsWith('libcuda.so')) return ' (the NVIDIA driver)'
  if (name.startsWith('libcudnn')) return ' (cuDNN 9)'
  if (!/^lib(cudart|cublas|cublasLt|curand|cufft|nvrtc)\.so/.test(name)) return ''
  // curand and cufft count their own versions; the runtime's is CUDA's.
  const runtime = needed.map((library) => /^libcudart\.so\.(\d+)/.exec(library)?.[1]).find(Boolean)
  return ` (the CUDA ${runtime === undefined ? '' : `${runtime} `}runtime libraries)`
}
