// Takes comments, indentation and empty lines out of a bundle, and nothing else: names, statements and their lines stay, so that a stack
// trace can be read, and Node, which prints the line of an error that nobody caught, prints a short line.
import { parse } from 'acorn'

/** Stands for what a comment held until the lines are put together. */
const GONE = '\0'

/**
 * @param code a module of JavaScript
 * @returns the smaller code, and of each of its lines the number of the line of `code` that it was, from 1
 * @throws SyntaxError where it is no module, Error where a NUL stands in it
 */
export function squeeze(code) {
  if (code.includes(GONE)) throw new Error('a NUL stands in the bundle')
  /** Where a line ends inside a literal: what is around such a line break is text of the program. */
  const textBreaks = new Set()
  const pieces = []
  let at = 0
  parse(code, {
    ecmaVersion: 'latest',
    sourceType: 'module',
    allowHashBang: true,
    onComment(_block, _text, start, end) {
      // A comment may part two words, and a line break in it may end a statement.
      pieces.push(code.slice(at, start), ' ', code.slice(start + 1, end).replace(/[^\n]/g, GONE))
      at = end
    },
    onToken({ type: { label }, start, end }) {
      if (label !== 'template' && label !== 'string') return
      for (
        let here = code.indexOf('\n', start);
        here !== -1 && here < end;
        here = code.indexOf('\n', here + 1)
      )
        textBreaks.add(here)
    },
  })
  pieces.push(code.slice(at))

  const kept = []
  const lines = []
  let start = 0
  for (const [index, line] of pieces.join('').split('\n').entries()) {
    const end = start + line.length
    let short = line.replaceAll(GONE, '')
    if (!textBreaks.has(start - 1)) short = short.trimStart()
    if (!textBreaks.has(end)) short = short.trimEnd()
    if (short !== '' || textBreaks.has(start - 1)) {
      kept.push(short)
      lines.push(index + 1)
    }
    start = end + 1
  }
  return { code: `${kept.join('\n')}\n`, lines }
}
