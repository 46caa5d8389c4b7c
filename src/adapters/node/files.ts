// The Files port on this machine's file system.
import { createReadStream } from 'node:fs'
import { lstat, readFile, realpath, rm } from 'node:fs/promises'
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
    const { buffer, byteOffset, byteLength } = await readFile(path)
    return new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    throw readFailure(path, error)
  }
}

async function* stream(path: string): AsyncGenerator<Uint8Array> {
  const pieces: AsyncIterable<Buffer> = createReadStream(path, { highWaterMark: STREAM_CHUNK_BYTES })
  try {
    for await (const { buffer, byteOffset, byteLength } of pieces)
      yield new Uint8Array(buffer, byteOffset, byteLength)
  } catch (error) {
    throw readFailure(path, error)
  }
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
