// Every regular file below a folder, with its size.
import type { Dirent } from 'node:fs'
import { lstat, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { FileEntry } from '../../ports/files.js'
import { readFailure, systemCode } from './file-errors.js'

/** Requests to the file system at once: hides the latency of a network disk, and costs little memory. */
const AT_ONCE = 64

/**
 * Links below the folder are neither followed nor listed; the folder itself may be a link. What disappears meanwhile is left out.
 * @throws SeedgateError file-not-found where there is no folder, file-unreadable where a part of it cannot be read
 */
export async function* listFiles(folder: string): AsyncGenerator<FileEntry> {
  // Folders still to be read, relative to the listed one, each ending in `/`; the listed one is ''.
  const pending = ['']
  while (pending.length > 0) {
    const prefixes = pending.splice(-AT_ONCE)
    const listings = await Promise.all(prefixes.map(async (prefix) => await childrenOf(folder, prefix)))
    const paths: string[] = []
    listings.forEach((children, index) => {
      for (const child of children) {
        const path = prefixes[index]! + child.name
        if (child.isDirectory()) pending.push(`${path}/`)
        else if (child.isFile()) paths.push(path)
      }
    })
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      const entries = await Promise.all(
        paths.slice(start, start + AT_ONCE).map(async (path) => await entryOf(folder, path)),
      )
      for (const entry of entries) if (entry !== null) yield entry
    }
  }
}

async function childrenOf(folder: string, prefix: string): Promise<Dirent[]> {
  const path = join(folder, prefix)
  try {
    return await readdir(path, { withFileTypes: true })
  } catch (error) {
    if (prefix !== '' && systemCode(error) === 'ENOENT') return []
    throw readFailure(path, error)
  }
}

async function entryOf(folder: string, path: string): Promise<FileEntry | null> {
  const place = join(folder, path)
  try {
    return { path, size: (await lstat(place)).size }
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw readFailure(place, error)
    // U+FFFD stands for bytes that are no UTF-8: such a file is there, but not under the name that we can say.
    if (!path.includes('\ufffd')) return null
    throw new SeedgateError('file-unreadable', `${place}: expected a file name in UTF-8`, {
      cause: error,
      hint: 'rename the file',
    })
  }
}
