// The smallest shared library that names others as needed: a header, two program headers, a dynamic section, its strings.
const HEADER = 64
const PROGRAM_HEADER = 56
const DYNAMIC = HEADER + 2 * PROGRAM_HEADER
/** Where the file is to lie in memory, so that addresses and offsets differ. */
const BASE = 0x1000

/** 64-bit little-endian ELF; it is read, never run. */
export function elfLibrary(needed: readonly string[]): Buffer {
  const strings = Buffer.from(['', ...needed, ''].join('\0'))
  const names = needed.map((name) => strings.indexOf(`\0${name}\0`) + 1)
  const namesAt = DYNAMIC + (needed.length + 3) * 16
  const entries = [...names.map((name) => [1, name]), [5, BASE + namesAt], [10, strings.length], [0, 0]]
  const file = Buffer.alloc(namesAt + strings.length)
  file.write('\x7fELF\x02\x01\x01', 'latin1')
  file.writeBigUInt64LE(BigInt(HEADER), 32)
  file.writeUInt16LE(PROGRAM_HEADER, 54)
  file.writeUInt16LE(2, 56)
  writeSegment(file, HEADER, 1, 0, file.length)
  writeSegment(file, HEADER + PROGRAM_HEADER, 2, DYNAMIC, entries.length * 16)
  entries.flat().forEach((value, index) => file.writeBigUInt64LE(BigInt(value), DYNAMIC + index * 8))
  strings.copy(file, namesAt)
  return file
}

function writeSegment(file: Buffer, at: number, type: number, from: number, length: number): void {
  file.writeUInt32LE(type, at)
  file.writeBigUInt64LE(BigInt(from), at + 8)
  file.writeBigUInt64LE(BigInt(BASE + from), at + 16)
  file.writeBigUInt64LE(BigInt(length), at + 32)
}
