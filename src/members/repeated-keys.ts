// A key that stands twice in one JSON object: readers differ in which of the two they take, so what one checked another may not read.
import jsonc from 'jsonc-parser'

export interface RepeatedKey {
  readonly key: string
  /** Of its second occurrence, both from 1. */
  readonly line: number
  readonly column: number
}

/** The first in the text; null where every key stands once. Python's bare NaN and infinities are passed over. */
export function repeatedKey(text: string): RepeatedKey | null {
  const open: Set<string>[] = []
  let found: RepeatedKey | null = null
  jsonc.visit(text, {
    onObjectBegin: () => {
      open.push(new Set())
    },
    onObjectEnd: () => {
      open.pop()
    },
    onObjectProperty: (key, _offset, _length, line, column) => {
      const seen = open.at(-1)
      if (seen?.has(key) === true) found ??= { key, line: line + 1, column: column + 1 }
      seen?.add(key)
    },
  })
  return found
}
