// The GrowingFiles port on this machine's file system.
import { createWriteStream } from 'node:fs'
import { dirname } from 'node:path'
import type { GrowingFiles } from '../../ports/processes.js'
import { writeFailure } from './file-errors.js'
import { makeFolder } from './make-folder.js'

export const nodeGrowingFiles: GrowingFiles = {
  async open(path) {
    await makeFolder(dirname(path)).catch((error: unknown) => {
      throw writeFailure(path, error)
    })
    const stream = createWriteStream(path, { flags: 'a' })
    let failed: Error | null = null
    stream.on('error', (error) => {
      failed ??= error
    })
    await new Promise<void>((resolve, reject) => {
      stream.once('open', () => {
        resolve()
      })
      stream.once('error', (error) => {
        reject(writeFailure(path, error))
      })
    })
    return {
      append(text) {
        if (failed === null) stream.write(text)
      },
      async close() {
        if (!stream.closed) {
          await new Promise<void>((resolve) => {
            stream.once('close', resolve)
            stream.end()
          })
        }
        if (failed !== null) throw writeFailure(path, failed)
      },
    }
  },
}
