import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { cudaProblem } from '../../../src/adapters/onnxruntime/cuda.js'
import { canLoad, neededLibraries } from '../../../src/adapters/onnxruntime/shared-libraries.js'
import { libraryFolder } from '../../../src/adapters/onnxruntime/runtime.js'
import { elfLibrary } from '../../support/elf-library.js'
import { withTemporaryFolder } from '../../support/temporary-folder.js'

/** As onnxruntime’s own library of 1.30 for CUDA 13 has it. */
const NEEDED = ['libcublasLt.so.13', 'libcurand.so.10', 'libcudart.so.13', 'libcuda.so.1', 'libc.so.6']

async function problem({
  provider = elfLibrary(NEEDED),
  bridge = true,
  loads = () => true,
}: {
  provider?: Buffer | null
  bridge?: boolean
  loads?: (name: string) => boolean
}): Promise<string | null> {
  let found: string | null = null
  await withTemporaryFolder(async (folder) => {
    const library = join(folder, 'libonnxruntime_providers_cuda.so')
    if (provider !== null) await writeFile(library, provider)
    if (bridge) await writeFile(join(folder, 'libonnxruntime_providers_shared.so'), '')
    found = cudaProblem(library, loads)
  })
  return found
}

describe('what keeps onnxruntime-node from CUDA', () => {
  it('is nothing where everything can be loaded', async () => {
    expect(await problem({})).toBeNull()
  })

  it('is its provider library, where that is not there', async () => {
    expect(await problem({ provider: null })).toBe('its folder has no libonnxruntime_providers_cuda.so')
    expect(await problem({ bridge: false })).toBe('its folder has no libonnxruntime_providers_shared.so')
  })

  it('is named library by library, all at once, each with what brings it', async () => {
    expect(await problem({ loads: (name) => name === 'libc.so.6' })).toBe(
      [
        'these libraries cannot be loaded: libcublasLt.so.13 (the CUDA 13 runtime libraries)',
        'libcurand.so.10 (the CUDA 13 runtime libraries)',
        'libcudart.so.13 (the CUDA 13 runtime libraries)',
        'libcuda.so.1 (the NVIDIA driver)',
        'libcudnn.so.9 (cuDNN 9)',
      ].join(', '),
    )
  })

  it.each([
    ['libcuda.so.1', 'these libraries cannot be loaded: libcuda.so.1 (the NVIDIA driver)'],
    ['libcudnn.so.9', 'these libraries cannot be loaded: libcudnn.so.9 (cuDNN 9)'],
    ['libcudart.so.13', 'these libraries cannot be loaded: libcudart.so.13 (the CUDA 13 runtime libraries)'],
    ['libc.so.6', 'these libraries cannot be loaded: libc.so.6'],
  ])('is %s alone, where only that is missing', async (missing, said) => {
    expect(await problem({ loads: (name) => name !== missing })).toBe(said)
  })
})

describe('a shared library', () => {
  const binding = join(libraryFolder(), 'onnxruntime_binding.node')

  it('names what it needs', () => {
    expect(neededLibraries(binding)).toEqual(expect.arrayContaining(['libonnxruntime.so.1', 'libc.so.6']))
  })

  it('can be loaded or not, as the system has it', () => {
    expect(canLoad('libc.so.6')).toBe(true)
    expect(canLoad('libseedgate-has-none.so.1')).toBe(false)
  })

  it('is refused where it is none', () => {
    expect(() => neededLibraries(new URL(import.meta.url).pathname)).toThrow('is no shared library')
  })
})
