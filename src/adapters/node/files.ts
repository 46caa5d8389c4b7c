// The Files port on this machine's file system.
import { createReadStream, type Stats } from 'node:fs'
import { lstat, readFile, realpath, rm, stat } from 'node:fs/promises'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Files } from '../../ports/files.js'
import { readFailure, systemCode, writeFailure } from './file-errors.js'
import { listFiles } from './list-files.js'
import { writeAtomically } from './write-atomically.js'

const STREAM_CHUNK_BYTES = 256 * 1024

export const nodeFiles: Files = {
  read,
  stream,
  kindOf,
  realPath,
  list: listFiles,
  writeAtomically,
  remove,
}

async function read(path: string): Promise<Uint8Array> {
  try {
    await refuseEndless(path)
    const { buffer, byteOffset, byteLength } = await readFile(path)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    throw error instanceof SeedgateError ? error : readFailure(path, error)
  }
}

async function* stream(path: string): AsyncGenerator<Uint8Array> {
  try {
    await refuseEndless(path)
    const pieces: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: STREAM_CHUNK_BYTES })
    for await (const { buffer, byteOffset, byteLength } of pieces)
      yield new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    throw error instanceof SeedgateError ? error : readFailure(path, error)
  }
}

/** A pipe or a device may never end, and gives its bytes once: what is read here is read again. */
async function refuseEndless(path: string): Promise<void> {
  const found = await stat(path)
  if (found.isFile() || found.isDirectory()) return
  throw new SeedgateError('file-unreadable', `${path}: expected a file, got ${endless(found)}`, {
    hint: 'write it to a file first, and name that file',
  })
}

function endless(found: Stats): string {
  if (found.isFIFO()) return 'a named pipe'
  return found.isSocket() ? 'a socket' : 'a device'
}

async function kindOf(path: string): ReturnType<Files['kindOf']> {
  try {
    const found = await lstat(path)
    if (found.isFile()) return 'file'
    if (found.isDirectory()) return 'folder'
    return found.isSymbolicLink() ? 'link' : 'other'
  } catch (error) {
    // ENOTDIR: a part of the path is a file, so there is nothing below it.
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw readFailure(path, error)
  }
}

async function realPath(path: string): Promise<string | null> {
  try {
    return await realpath(path)
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return null
    throw readFailure(path, error)
  }
}

async function remove(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true })
  } catch (error) {
    throw writeFailure(path, error)
  }
}
