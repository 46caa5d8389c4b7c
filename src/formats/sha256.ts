// What a sha256 digest is, for the whole code: 64 hex digits, and none that stands where a digest is still to come.
import { createHash, type Hash } from 'node:crypto'

declare const SHA256: unique symbol
/** 64 hex digits in lower case, computed here or read by {@link parseSha256}. */
export type Sha256 = string & { readonly [SHA256]: true }

const HEX = /^[0-9a-f]{64}$/i
/** 64 digits that are one shorter piece repeated: all zeros, deadbeef eight times, 0123456789abcdef four times. */
const REPEATED = /^(.{1,32})\1+$/
const OF_NO_BYTES = sha256Of(new Uint8Array())

/** sha256 of the bytes or of the text in UTF-8. */
export function sha256Of(bytes: Uint8Array | string): Sha256 {
  return createHash('sha256').update(bytes).digest('hex') as Sha256
}

/** The same, of bytes that come in pieces. */
export async function sha256OfStream(pieces: AsyncIterable<Uint8Array>): Promise<Sha256> {
  const hash = createHash('sha256')
  for await (const piece of pieces) hash.update(piece)
  return finishedSha256(hash)
}

/** @param hash a sha256 that everything was fed into */
export function finishedSha256(hash: Hash): Sha256 {
  return hash.digest('hex') as Sha256
}

/**
 * The digest that a file states, in lower case; null where it states none. Not a digest are: what is not 64 hex digits, `""` and
 * `"none"` included, and the placeholders (D20, D41): a repeated group of digits, and the digest of no bytes.
 */
export function parseSha256(value: unknown): Sha256 | null {
  if (typeof value !== 'string' || !HEX.test(value)) return null
  const digest = value.toLowerCase() as Sha256
  return REPEATED.test(digest) || digest === OF_NO_BYTES ? null : digest
}

/** Whether the value is a digest as seedgate writes it: in lower case, and no placeholder. */
export function isSha256(value: unknown): value is Sha256 {
  return value === parseSha256(value) && value !== null
}
