// The lines of a text file too long for one string.

/** How many bytes are decoded at once, rounded up to a whole line. */
const BLOCK_BYTES = 1 << 20
const NEWLINE = 0x0a

/** How many lines there are; the last one counts whether it is ended or not. */
export function countLines(bytes: Uint8Array): number {
  let lines = 0
  let start = 0
  for (let end = bytes.indexOf(NEWLINE); end !== -1; end = bytes.indexOf(NEWLINE, start)) {
    lines++
    start = end + 1
  }
  return start < bytes.length ? lines + 1 : lines
}

/** Every line without its newline. @throws TypeError where the bytes are not UTF-8 */
export function* linesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let start = 0
  while (start < bytes.length) {
    const newline = bytes.indexOf(NEWLINE, Math.min(start + BLOCK_BYTES, bytes.length - 1))
    const end = newline === -1 ? bytes.length : newline + 1
    const lines = decoder.decode(bytes.subarray(start, end)).split('\n')
    if (lines.at(-1) === '') lines.pop()
    yield* lines
    start = end
  }
}
