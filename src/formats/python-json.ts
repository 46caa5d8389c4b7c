// Reads JSON as Python's json module writes it: NaN, Infinity and -Infinity may stand bare where a number may.

// A string, with the colon after it where it is a key; or a bare number that JSON does not have, as a word of its own.
// A string that never closes runs to the end, so that no part of the text is read twice: time stays linear in it.
const STRING_OR_BARE_NUMBER =
  /("[^"\\]*(?:\\[^][^"\\]*)*(?:"|\\?$))(\s*:)?|(?<![\w.+-])(NaN|-?Infinity)(?![\w.]|\s*:)/g
const INFINITY = { Infinity: '1e999', '-Infinity': '-1e999' } as const

/**
 * As JSON.parse, except that bare NaN, Infinity and -Infinity become those numbers; inside strings they are text.
 * @throws SyntaxError as JSON.parse does
 */
export function parsePythonJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error
    return parseWithBareNumbers(text)
  }
}

/** JSON has a spelling that overflows to infinity but none for NaN: that travels as a string, told apart by a first letter. */
function parseWithBareNumbers(text: string): unknown {
  const json = text.replace(STRING_OR_BARE_NUMBER, (match, string?: string, colon?: string) => {
    if (string !== undefined) return colon === undefined ? `"s${string.slice(1)}` : match
    return match === 'NaN' ? '"n"' : INFINITY[match === 'Infinity' ? match : '-Infinity']
  })
  return JSON.parse(json, (_key, value: unknown) => {
    if (typeof value !== 'string') return value
    return value.startsWith('s') ? value.slice(1) : NaN
  }) as unknown
}
