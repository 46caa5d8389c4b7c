// The table as it goes along with the evidence: compressed, and called by the digest of what is in it.
import { createHash } from 'node:crypto'
import { pipeline, Readable } from 'node:stream'
import { createGzip } from 'node:zlib'
import { SeedgateError } from '../errors/seedgate-error.js'
import { finishedSha256, type Sha256 } from '../formats/sha256.js'
import type { Files } from '../ports/files.js'
import { tableBytes } from './table-bytes.js'

/** Bytes that a travelling table may have uncompressed: about four million rows. More would fill the memory of a machine that judges. */
export const TRAVELLING_TABLE_LIMIT = 2 ** 30

/**
 * The table as one gzip stream, whether it is stored as one or not.
 * @param expected what was read of it before
 * @throws SeedgateError corpus-mismatch where it changed meanwhile; corpus-unreadable where it is too long to travel
 */
export async function packTable(files: Files, path: string, expected: Sha256): Promise<Uint8Array> {
  const hash = createHash('sha256')
  const read = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of tableBytes(files, path, TRAVELLING_TABLE_LIMIT)) {
      hash.update(piece)
      yield piece
    }
  }
  const gzip = createGzip()
  // `pipeline` closes both ends whichever stops first; what went wrong reaches the loop below through `gzip`.
  pipeline(Readable.from(read()), gzip, () => undefined)
  const pieces: Uint8Array[] = []
  for await (const piece of gzip as AsyncIterable<Uint8Array>) pieces.push(piece)
  const got = finishedSha256(hash)
  if (got === expected) return new Uint8Array(Buffer.concat(pieces))
  throw new SeedgateError(
    'corpus-mismatch',
    `${path}: expected sha256 ${expected} as when it was read, got ${got}`,
    { hint: 'something writes to the table: let it finish, then run this again' },
  )
}
