// Bytes in pieces → lines of text, wherever the pieces begin and end.
import { SeedgateError } from '../errors/seedgate-error.js'

/** Longest line that is read, in bytes: a bound on memory, far above any row. */
export const LONGEST_LINE = 16 * 1024 * 1024

const NEWLINE = 0x0a
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf] as const

/** Splits UTF-8 at `\n`; a byte order mark before the first line is left out. Give it every piece, then `end`. */
export class LineSplitter {
  readonly #path: string
  // ignoreBOM keeps a mark in the middle of the file, where it is a fault that must be seen.
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  #carried: Uint8Array[] = []
  #carriedBytes = 0
  #lines = 0

  /** @param path how messages name the file */
  constructor(path: string) {
    this.#path = path
  }

  /** The lines that this piece completes. @throws SeedgateError corpus-unreadable, naming the line */
  push(piece: Uint8Array): string[] {
    const completed: string[] = []
    let start = 0
    for (let end = piece.indexOf(NEWLINE); end !== -1; end = piece.indexOf(NEWLINE, start)) {
      completed.push(this.#complete(piece.subarray(start, end)))
      start = end + 1
    }
    if (start < piece.length) this.#carry(piece.subarray(start))
    return completed
  }

  /** The last line, where the file does not end with `\n`. @throws SeedgateError corpus-unreadable, naming the line */
  end(): string[] {
    return this.#carriedBytes === 0 ? [] : [this.#complete(new Uint8Array(0))]
  }

  #complete(tail: Uint8Array): string {
    let bytes = tail
    if (this.#carriedBytes > 0) {
      this.#carry(tail)
      bytes = Buffer.concat(this.#carried)
      this.#carried = []
      this.#carriedBytes = 0
    }
    this.#refuseTooLong(bytes.length)
    this.#lines++
    if (this.#lines === 1 && BYTE_ORDER_MARK.every((byte, index) => bytes[index] === byte)) {
      bytes = bytes.subarray(BYTE_ORDER_MARK.length)
    }
    return this.#decode(bytes)
  }

  #carry(bytes: Uint8Array): void {
    this.#refuseTooLong(this.#carriedBytes + bytes.length)
    // A copy: whoever made the piece may reuse its memory.
    this.#carried.push(bytes.slice())
    this.#carriedBytes += bytes.length
  }

  #refuseTooLong(bytes: number): void {
    if (bytes <= LONGEST_LINE) return
    throw new SeedgateError(
      'corpus-unreadable',
      `${this.#path}:${this.#lines + 1}: expected a line of at most ${LONGEST_LINE} bytes, got a longer one`,
      { hint: 'write one JSON object a line' },
    )
  }

  #decode(bytes: Uint8Array): string {
    try {
      return this.#decoder.decode(bytes)
    } catch (cause) {
      throw new SeedgateError(
        'corpus-unreadable',
        `${this.#path}:${this.#lines}: expected UTF-8, got bytes that are not`,
        {
          cause,
          hint: 'write the table as UTF-8',
        },
      )
    }
  }
}
