// Token-exact edits on a text: what is named changes, and nothing else by a byte.
import { SeedgateError } from '../errors/seedgate-error.js'

export interface TokenEdit {
  /** In UTF-16 code units from the start of the text. */
  readonly offset: number
  /** The token that must stand there. */
  readonly expected: string
  readonly replacement: string
}

export interface Splice {
  readonly text: string
  /** Splicing these into `text` gives the original back. */
  readonly inverse: readonly TokenEdit[]
}

/**
 * The edits may come in any order.
 * @throws SeedgateError defect, where the text has something else at an offset or two edits overlap
 */
export function spliceTokens(text: string, edits: readonly TokenEdit[]): Splice {
  const pieces: string[] = []
  const inverse: TokenEdit[] = []
  let copied = 0
  let shift = 0
  for (const { offset, expected, replacement } of [...edits].sort((a, b) => a.offset - b.offset)) {
    const got = text.slice(offset, offset + expected.length)
    if (offset < copied) throw defect(`offset ${offset}: the edit of ${expected} overlaps the one before it`)
    if (expected === '' || got !== expected)
      throw defect(`offset ${offset}: expected ${expected}, got ${got}`)
    pieces.push(text.slice(copied, offset), replacement)
    inverse.push({ offset: offset + shift, expected: replacement, replacement: expected })
    copied = offset + expected.length
    shift += replacement.length - expected.length
  }
  return { text: pieces.join('') + text.slice(copied), inverse }
}

function defect(message: string): SeedgateError {
  return new SeedgateError('defect', `splice: ${message}`)
}
