// Does a digest look made up? Rows that ship must not carry one.
import { createHash } from 'node:crypto'

const EMPTY_FILE = createHash('sha256').digest('hex')
/** 64 digits that are one shorter piece repeated: all zeros, deadbeef eight times, 0123456789abcdef four times. */
const REPEATED = /^(.{1,32})\1+$/
const SHA256 = /^[0-9a-f]{64}$/

/** Whether the text is a sha256 in lower-case hex. */
export function isSha256(text: unknown): text is string {
  return typeof text === 'string' && SHA256.test(text)
}

/** Whether a sha256 is one that no weights have: a repeated pattern, or the digest of an empty file. */
export function isPlaceholder(sha256: string): boolean {
  return REPEATED.test(sha256) || sha256 === EMPTY_FILE
}
