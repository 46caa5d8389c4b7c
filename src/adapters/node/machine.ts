// The Machine port: nvidia-smi, the file system's own count, and the runner's folder name.
import { execFile } from 'node:child_process'
import { realpath, statfs } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import type { Gpu, GpuListing, Machine } from '../../ports/machine.js'
import { readFailure, systemCode } from './file-errors.js'

/** A driver that hangs must not hang us. */
const PATIENCE = 10_000
const QUERY = [
  '--query-gpu=index,uuid,name,driver_version,memory.free,memory.total',
  '--format=csv,noheader,nounits',
]

export const thisMachine: Machine = { gpus, freeBytes, runnerVersion }

async function gpus(): Promise<GpuListing> {
  try {
    const { stdout } = await promisify(execFile)('nvidia-smi', QUERY, { timeout: PATIENCE })
    return { gpus: visible(parseGpus(stdout), process.env['CUDA_VISIBLE_DEVICES']), problem: null }
  } catch (error) {
    const problem =
      systemCode(error) === 'ENOENT'
        ? 'there is no nvidia-smi: no NVIDIA driver is installed'
        : `nvidia-smi failed: ${firstLine(error)}`
    return { gpus: null, problem }
  }
}

interface NumberedGpu extends Gpu {
  readonly index: string
}

/** @throws Error where the answer has another shape */
export function parseGpus(csv: string): NumberedGpu[] {
  return csv
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [index = '', id = '', name = '', driver = '', free, total] = line.split(', ')
      const [freeMemory, totalMemory] = [Number(free), Number(total)]
      if (!id.startsWith('GPU-') || Number.isNaN(freeMemory) || Number.isNaN(totalMemory))
        throw new Error(`nvidia-smi answered ${JSON.stringify(line.slice(0, 200))}`)
      return { index, id, name, driver, freeMemory, totalMemory }
    })
}

/** What CUDA_VISIBLE_DEVICES leaves: numbers, UUIDs or their beginnings; the list ends at the first that names none. */
export function visible(all: readonly NumberedGpu[], devices: string | undefined): Gpu[] {
  if (devices === undefined) return [...all]
  const chosen: Gpu[] = []
  for (const device of devices.split(',').map((part) => part.trim())) {
    const gpu = all.find(
      ({ index, id }) => device === index || (device.startsWith('GPU-') && id.startsWith(device)),
    )
    if (gpu === undefined) break
    chosen.push(gpu)
  }
  return chosen
}

async function freeBytes(path: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(path)
    return bavail * bsize
  } catch (error) {
    const above = dirname(resolve(path))
    // The folder is still to be made: it will lie where its parent lies.
    if (systemCode(error) === 'ENOENT' && above !== resolve(path)) return await freeBytes(above)
    throw readFailure(path, error)
  }
}

/** A runner that updates itself keeps each version's Node below `externals.{version}`. */
async function runnerVersion(): Promise<string | null> {
  const node = await realpath(process.execPath).catch(() => process.execPath)
  return /[/\\]externals\.(\d+\.\d+\.\d+)[/\\]/.exec(node)?.[1] ?? null
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
