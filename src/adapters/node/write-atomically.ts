// A file that is there whole or not at all.
import { writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { writeFailure } from './file-errors.js'

/**
 * Writes beside the path, flushes to the disk, renames; makes missing folders. A file that was there keeps its mode, a link its
 * target. After a failure neither the path nor its folder has changed; a process that is killed leaves `{path}.{number}` behind.
 * @throws SeedgateError disk-full, path-not-writable, write-failed
 */
export async function writeAtomically(path: string, data: string | Uint8Array): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFileAtomic(path, '', {
      // The library's own write is a single write(2), which on a disk that fills up writes a part and calls it a success.
      // Node's writes until all is written or the disk says no; the library then flushes, renames and cleans up.
      tmpfileCreated: (temporary) => {
        writeFileSync(temporary, data)
      },
    })
  } catch (error) {
    throw writeFailure(path, error)
  }
}
