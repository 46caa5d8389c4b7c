// `corpus.sha256` written into the recipe's text: one token changes, or one line is added, and nothing else.
import { isMap, isScalar, parseDocument } from 'yaml'
import { SeedgateError } from '../errors/seedgate-error.js'
import { spliceTokens } from '../formats/splice.js'

/**
 * @param text the recipe, which parses
 * @returns the recipe with the pin; the same text where it has this pin already
 * @throws SeedgateError recipe-invalid where the place of the pin cannot be found
 */
export function pinTable(text: string, sha256: string, path: string): string {
  const document = parseDocument(text)
  const corpus = document.get('corpus', true)
  if (!isMap(corpus)) throw cannot(path)
  const pinned = corpus.get('sha256', true)
  if (isScalar(pinned) && pinned.range) {
    const [start, end] = pinned.range
    if (pinned.value === sha256) return text
    return spliceTokens(text, [{ offset: start, expected: text.slice(start, end), replacement: sha256 }]).text
  }
  // Behind `table`, in the form that the block has: on a line of its own, or inside the braces.
  const pair = corpus.items.find(({ key }) => isScalar(key) && key.value === 'table')
  const [key, value] = [pair?.key, pair?.value]
  if (!isScalar(key) || !isScalar(value) || !key.range || !value.range) throw cannot(path)
  const [start, end] = [key.range[0], value.range[1]]
  const expected = text.slice(start, end)
  if (corpus.flow === true)
    return spliceTokens(text, [{ offset: start, expected, replacement: `${expected}, sha256: ${sha256}` }])
      .text
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const indent = text.slice(lineStart, start)
  if (indent.trim() !== '') throw cannot(path)
  const lineEnd = text.indexOf('\n', end)
  const newline = text.slice(end).startsWith('\r') || text[lineEnd - 1] === '\r' ? '\r\n' : '\n'
  const at = lineEnd === -1 ? text.length : lineEnd + 1
  const added = `${indent}sha256: ${sha256}${newline}`
  return lineEnd === -1 ? `${text}${newline}${added}` : `${text.slice(0, at)}${added}${text.slice(at)}`
}

function cannot(path: string): SeedgateError {
  return new SeedgateError('recipe-invalid', `${path}: the place of corpus.sha256 cannot be found`, {
    hint: 'write the line `sha256:` with the printed digest below `corpus:` yourself',
  })
}
