// JSON as Python writes it: with bare NaN, Infinity and -Infinity, which JSON has no words for.

// A string, or one of the bare words where it is no key. A string that never closes runs to the end, so that no part of it is
// read twice: time stays linear in the text.
const STRING_OR_BARE_WORD = /"[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$)|(?:NaN|-?Infinity)(?!\s*:)/g
const NAN_MARK = '\u0000NaN'

/**
 * What JSON.parse says, or, where only the bare words stand in its way, the value with those numbers in it.
 * A string that reads `\u0000NaN` beside a bare NaN is taken for one; it is no number either way.
 * @throws SyntaxError where it is neither
 */
export function parsePythonJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const standard = text.replace(STRING_OR_BARE_WORD, (token) => STANDARD_BY_WORD.get(token) ?? token)
    if (standard === text) throw error
    return JSON.parse(standard, (_key, value: unknown) => (value === NAN_MARK ? NaN : value))
  }
}

// Numbers beyond the range of a double are read as infinite. The spaces keep `1Infinity` from becoming a number.
const STANDARD_BY_WORD: ReadonlyMap<string, string> = new Map([
  ['NaN', JSON.stringify(NAN_MARK)],
  ['Infinity', ' 1e999 '],
  ['-Infinity', ' -1e999 '],
])
