// sha256 digests in hex: of bytes, and what no real weights have.
import { createHash } from 'node:crypto'

const SHA256 = /^[0-9a-f]{64}$/
/** 64 digits that are one shorter piece repeated: all zeros, deadbeef eight times, 0123456789abcdef four times. */
const REPEATED = /^(.{1,32})\1+$/
const EMPTY_FILE = sha256Of(new Uint8Array())

/** sha256 of the bytes, in lower-case hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The same, of bytes that come in pieces. */
export async function sha256OfStream(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return hash.digest('hex')
}

/** Whether the value is a sha256 in lower-case hex. */
export function isSha256(value: unknown): value is string {
  return typeof value === 'string' && SHA256.test(value)
}

/** Whether a sha256 is one that no weights have: a repeated pattern, or the digest of an empty file (D20). */
export function isPlaceholder(sha256: string): boolean {
  return REPEATED.test(sha256) || sha256 === EMPTY_FILE
}
