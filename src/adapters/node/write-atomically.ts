// A file that is there whole or not at all.
import { randomBytes } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { PART_ENDING } from '../../ports/files.js'
import { writeFailure } from './file-errors.js'
import { makeFolder } from './make-folder.js'

/**
 * Writes beside the path, flushes to the disk, renames; makes missing folders. A file that was there keeps its mode; after a
 * failure it is as it was. A process that is killed leaves `{path}.{8 hex digits}.part` behind. (The usual library,
 * write-file-atomic, takes one write(2) for all, which on a disk that fills up writes a part and calls it a success, and
 * cannot be bundled as a module.)
 * @throws SeedgateError disk-full, path-not-writable, write-failed
 */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  // A name of its own for every call: threads of one process, and calls of one thread, may write the same file.
  const part = `${path}.${randomBytes(4).toString('hex')}${PART_ENDING}`
  try {
    await makeFolder(dirname(path))
    await writeNew(part, data, await modeOf(path))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true }).catch(() => undefined)
    throw writeFailure(path, error)
  }
}

async function writeNew(path: string, data: string | Uint8Array, mode: number | null): Promise<void> {
  const file = await open(path, 'wx')
  try {
    if (mode !== null) await file.chmod(mode)
    await file.writeFile(data)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** The permissions of the file that is there; null where there is none. */
async function modeOf(path: string): Promise<number | null> {
  const found = await stat(path).catch(() => null)
  return found?.isFile() === true ? found.mode & 0o777 : null
}
