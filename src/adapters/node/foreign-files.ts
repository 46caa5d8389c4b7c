// Foreign files on this machine: a folder looked at without following links, and a zip archive unpacked within limits.
import { createWriteStream } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry, type ZipFile } from 'yauzl'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { BundleRefused } from '../../evidence/untrusted-bundle.js'
import type { Admit, ForeignEntry, ForeignFiles } from '../../ports/foreign-files.js'
import { readFailure, systemCode, writeFailure } from './file-errors.js'
import { makeFolder } from './make-folder.js'

export const foreignFiles: ForeignFiles = { entries, unpack }

async function* entries(folder: string): AsyncGenerator<ForeignEntry> {
  const waiting = ['']
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    const at = join(folder, below)
    try {
      for await (const found of await opendir(at)) {
        const path = `${below}${found.name}`
        if (found.isDirectory()) {
          waiting.push(`${path}/`)
          yield { path, kind: 'folder', size: 0 }
        } else if (found.isFile()) {
          yield { path, kind: 'file', size: (await lstat(join(at, found.name))).size }
        } else {
          yield { path, kind: found.isSymbolicLink() ? 'link' : 'other', size: 0 }
        }
      }
    } catch (error) {
      throw error instanceof SeedgateError ? error : readFailure(at, error)
    }
  }
}

interface Packed extends ForeignEntry {
  readonly entry: Entry
}

async function unpack(archive: string, into: string, admit: Admit): Promise<void> {
  // Names stay bytes: what a name may be is our own rule, and it is told in our own words.
  const options = { lazyEntries: true, autoClose: false, decodeStrings: false, validateEntrySizes: true }
  const zip = await openPromise(archive, options).catch((error: unknown) => {
    throw notAnArchive(archive, error)
  })
  try {
    const packed: Packed[] = []
    for await (const entry of directoryOf(zip, archive)) {
      admit(entry)
      packed.push(entry)
    }
    for (const entry of packed) await write(zip, entry, into, archive)
  } finally {
    zip.close()
  }
}

async function* directoryOf(zip: ZipFile, archive: string): AsyncGenerator<Packed> {
  try {
    for await (const entry of zip.eachEntry()) yield described(entry)
  } catch (error) {
    throw error instanceof SeedgateError ? error : notAnArchive(archive, error)
  }
}

const FILE_TYPE = 0o170000
const KINDS: ReadonlyMap<number, ForeignEntry['kind']> = new Map([
  [0, 'file'],
  [0o100000, 'file'],
  [0o040000, 'folder'],
  [0o120000, 'link'],
])

function described(entry: Entry): Packed {
  // Bytes that are no UTF-8 become a character that no plain name has.
  const name = new TextDecoder().decode(entry.fileNameRaw).replaceAll('\ufffd', '\0')
  const kind = KINDS.get((entry.externalFileAttributes >>> 16) & FILE_TYPE) ?? 'other'
  if (!name.endsWith('/'))
    return { path: name, kind, size: kind === 'file' ? entry.uncompressedSize : 0, entry }
  return { path: name.slice(0, -1), kind: kind === 'file' ? 'folder' : kind, size: 0, entry }
}

async function write(
  zip: ZipFile,
  { path, kind, entry }: Packed,
  into: string,
  archive: string,
): Promise<void> {
  const to = join(into, path)
  try {
    await makeFolder(kind === 'folder' ? to : dirname(to))
    if (kind === 'folder') return
    const content = await zip.openReadStreamPromise(entry)
    // `wx`: never through a link, never over what is there.
    await pipeline(content, createWriteStream(to, { flags: 'wx' }))
  } catch (error) {
    throw systemCode(error) === null ? notAnArchive(archive, error) : writeFailure(to, error)
  }
}

function notAnArchive(archive: string, cause: unknown): SeedgateError {
  if (systemCode(cause) === 'ENOENT') return readFailure(archive, cause)
  const why = cause instanceof Error ? cause.message : String(cause)
  return new BundleRefused(
    'not-an-archive',
    `${archive}: expected a zip archive as it declares itself, got: ${why}`,
    cause,
  )
}
