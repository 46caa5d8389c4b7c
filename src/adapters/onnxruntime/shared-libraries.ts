// Which shared libraries does a file need, and which of them can this machine not load? Linux, 64 bit.
import { closeSync, openSync, readSync } from 'node:fs'

/**
 * What a library names as needed, in its own order (DT_NEEDED, System V ABI).
 * @throws Error where the file cannot be read or is no 64-bit little-endian ELF file
 */
export function neededLibraries(path: string): string[] {
  const file = openSync(path, 'r')
  try {
    const header = read(file, 0, 64)
    if (header.toString('latin1', 0, 6) !== '\x7fELF\x02\x01') throw new Error(`${path} is no shared library`)
    const [start, size, count] = [offset(header, 32), header.readUInt16LE(54), header.readUInt16LE(56)]
    const segments = Array.from({ length: count }, (_, index) => {
      const segment = read(file, start + index * size, 56)
      return {
        type: segment.readUInt32LE(0),
        inFile: offset(segment, 8),
        inMemory: offset(segment, 16),
        length: offset(segment, 32),
      }
    })
    const dynamic = segments.find(({ type }) => type === SEGMENT.dynamic)
    if (dynamic === undefined) return []
    const entries = tableOf(read(file, dynamic.inFile, dynamic.length))
    const valueOf = (tag: number) => entries.find((entry) => entry.tag === tag)?.value ?? 0
    const names = valueOf(TAG.names)
    const loaded = segments.find(
      ({ type, inMemory, length }) => type === SEGMENT.load && names >= inMemory && names < inMemory + length,
    )
    if (loaded === undefined) return []
    const strings = read(file, loaded.inFile + names - loaded.inMemory, valueOf(TAG.namesLength))
    return entries
      .filter(({ tag }) => tag === TAG.needed)
      .map(({ value }) => strings.toString('latin1', value, strings.indexOf(0, value)))
  } finally {
    closeSync(file)
  }
}

/** @param library a name to be looked for as the system does, or a path */
export function canLoad(library: string): boolean {
  try {
    process.dlopen({ exports: {} }, library)
    return true
  } catch (error) {
    // What is no module of Node was loaded all the same.
    return String(error).includes('did not self-register')
  }
}

const SEGMENT = { load: 1, dynamic: 2 } as const
const TAG = { needed: 1, names: 5, namesLength: 10 } as const

function tableOf(bytes: Buffer): { tag: number; value: number }[] {
  return Array.from({ length: Math.floor(bytes.length / 16) }, (_, index) => ({
    tag: offset(bytes, index * 16),
    value: offset(bytes, index * 16 + 8),
  }))
}

const offset = (bytes: Buffer, at: number): number => Number(bytes.readBigUInt64LE(at))

function read(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  readSync(file, bytes, 0, length, at)
  return bytes
}
