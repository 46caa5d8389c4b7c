// The table's bytes as written, whether the file is gzip or not.
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { Files } from '../ports/files.js'

const GZIP_MAGIC = [0x1f, 0x8b] as const
const CHUNK_BYTES = 256 * 1024

/**
 * The uncompressed bytes in order, in pieces. Whether the file is gzip is read from its first two bytes, not from its name.
 * @param limit the most bytes: a small gzip file can have any number of them
 * @throws SeedgateError corpus-not-found; corpus-unreadable for a gzip stream that is cut off or corrupt, for more bytes than the
 *   limit, and for what cannot be read
 */
export async function* tableBytes(files: Files, path: string, limit = Infinity): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const piece of uncompressed(files.stream(path))) {
      bytes += piece.length
      if (bytes > limit) throw tooLong(path, limit)
      yield piece
    }
  } catch (error) {
    throw corpusErrorOf(error, path)
  }
}

async function* uncompressed(stored: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const pieces = stored[Symbol.asyncIterator]()
  const opening: Uint8Array[] = []
  let openingBytes: number[] = []
  while (openingBytes.length < GZIP_MAGIC.length) {
    const piece = await pieces.next()
    if (piece.done === true) break
    opening.push(piece.value)
    openingBytes = [...openingBytes, ...piece.value.subarray(0, GZIP_MAGIC.length)]
  }
  const whole = joined(opening, pieces)
  if (GZIP_MAGIC.every((byte, index) => openingBytes[index] === byte)) yield* gunzipped(whole)
  else yield* whole
}

async function* joined(
  opening: readonly Uint8Array[],
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield* opening
    for (let piece = await rest.next(); piece.done !== true; piece = await rest.next()) yield piece.value
  } finally {
    // A reader that stops early (ten faults are enough) must still close the file.
    await rest.return?.()
  }
}

async function* gunzipped(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: CHUNK_BYTES })
  // `pipeline` closes both ends whichever stops first; what went wrong reaches the loop below through `gunzip`.
  pipeline(Readable.from(bytes), gunzip, () => undefined)
  for await (const piece of gunzip as AsyncIterable<Uint8Array>) yield piece
}

function tooLong(path: string, limit: number): SeedgateError {
  return new SeedgateError(
    'corpus-unreadable',
    `${path}: expected at most ${limit} bytes uncompressed, got more`,
    { hint: 'keep the table on the machine that judges: corpus.travels: false in the recipe' },
  )
}

function corpusErrorOf(error: unknown, path: string): unknown {
  if (error instanceof SeedgateError) {
    if (error.code === 'file-not-found') {
      return new SeedgateError('corpus-not-found', `${path}: expected the corpus table, got no such file`, {
        cause: error,
        hint: 'make the table, or correct corpus.table in the recipe; without a corpus nothing is trained',
      })
    }
    if (error.code !== 'file-unreadable') return error
    return new SeedgateError('corpus-unreadable', `${path}: the corpus table cannot be read`, {
      cause: error,
      ...(error.hint === undefined ? {} : { hint: error.hint }),
    })
  }
  if (isGzipFault(error)) {
    return new SeedgateError(
      'corpus-unreadable',
      `${path}: expected a whole gzip stream, got one that is cut off or corrupt`,
      {
        cause: error,
        hint: 'copy or make the file again; `gzip -t` tells whether it is whole',
      },
    )
  }
  return error
}

/** zlib's own codes: Z_DATA_ERROR for what is corrupt, Z_BUF_ERROR for what is cut off. */
function isGzipFault(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && String(error.code).startsWith('Z_')
}
