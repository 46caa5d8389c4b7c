// A key that stands twice in one JSON object: readers differ in which of the two they take, so what one checked another may not read.
import jsonc from 'jsonc-parser'

export interface RepeatedKey {
  readonly key: string
  /** Of its second occurrence, both from 1. */
  readonly line: number
  readonly column: number
}

/** An object that is open, with its keys so far; null for an array. */
type Open = { readonly keys: Set<string>; beforeColon: boolean } | null

/** jsonc-parser's numbers of tokens, whose names are an enum that exists for the compiler alone. */
const TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  colon: 6,
  string: 10,
  end: 17,
} as const

/**
 * The first in the text; null where every key stands once. Token by token and never by recursion: the text may be nested without end.
 * Python's bare NaN and infinities are passed over.
 * @param text JSON, or JSON as Python writes it
 */
export function repeatedKey(text: string): RepeatedKey | null {
  const scanner = jsonc.createScanner(text, true)
  const open: Open[] = []
  for (let token = scanner.scan() as number; token !== TOKEN.end; token = scanner.scan()) {
    const inside = open.at(-1) ?? null
    if (token === TOKEN.openBrace) open.push({ keys: new Set(), beforeColon: true })
    else if (token === TOKEN.openBracket) open.push(null)
    else if (token === TOKEN.closeBrace || token === TOKEN.closeBracket) open.pop()
    else if (inside === null) continue
    else if (token === TOKEN.comma) inside.beforeColon = true
    else if (token === TOKEN.colon) inside.beforeColon = false
    else if (token === TOKEN.string && inside.beforeColon) {
      const key = scanner.getTokenValue()
      if (inside.keys.has(key)) {
        return {
          key,
          line: scanner.getTokenStartLine() + 1,
          column: scanner.getTokenStartCharacter() + 1,
        }
      }
      inside.keys.add(key)
    }
  }
  return null
}
