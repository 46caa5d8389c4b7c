// A file that is there whole or not at all.
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PART_ENDING } from '../../ports/files.js'
import { writeFailure } from './file-errors.js'

/**
 * Writes beside the path, flushes to the disk, renames; makes missing folders. After a failure the path is as it was; a
 * process that is killed leaves `{path}.{pid}.part` behind. (The usual library, write-file-atomic, takes one write(2)
 * for all, which on a disk that fills up writes a part and calls it a success, and cannot be bundled as a module.)
 * @throws SeedgateError disk-full, path-not-writable, write-failed
 */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  const part = `${path}.${process.pid}${PART_ENDING}`
  try {
    await mkdir(dirname(path), { recursive: true })
    const file = await open(part, 'w')
    try {
      await file.writeFile(data)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw writeFailure(path, error)
  }
}
