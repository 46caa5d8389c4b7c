// How text that came from a corpus, a recipe or a trainer is shown as text: it formats nothing, mentions nobody, links nothing.

/** Code points of a name that are shown. */
export const NAME_LENGTH = 120
/** Code points of a HOLD reason's message that are shown: a sentence of ours around such names. */
export const MESSAGE_LENGTH = 600

// Controls, separators but the plain space, lone surrogates, and format characters: bidi overrides, zero-width, tags;
// and spaces with nothing beside them.
const INVISIBLE = /(?! )[\p{Cc}\p{Cf}\p{Z}\p{Cs}]|^ (?= *$)|(?<=^ +) (?= *$)/gu
const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** The text with what cannot be seen spelt out (`\u{202e}`), cut with `…` after so many code points. */
export function visible(text: string, maxLength: number = NAME_LENGTH): string {
  // A code point is at most two UTF-16 units: what is sliced away could not have been shown.
  const points = Array.from(text.slice(0, 2 * maxLength + 2))
  const shown = points.length > maxLength ? `${points.slice(0, maxLength - 1).join('')}…` : points.join('')
  return shown === '' ? '(empty)' : shown.replace(INVISIBLE, spelledOut)
}

function spelledOut(character: string): string {
  return SHORT_ESCAPES.get(character) ?? `\\u{${character.codePointAt(0)!.toString(16)}}`
}

/**
 * A Markdown code span, where GitHub neither resolves mentions and references nor reads HTML; for anywhere but a table.
 * The start of an HTML comment is spelt out too: whoever looks for a marker in the source must not find one of these.
 */
export function codeSpan(text: string, maxLength?: number): string {
  const content = visible(text, maxLength).replaceAll('<!--', '\\u{3c}!--')
  const longestRun = Math.max(0, ...Array.from(content.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(longestRun + 1)
  const pad = /^`|`$|^ .* $/s.test(content) ? ' ' : ''
  return `${fence}${pad}${content}${pad}${fence}`
}

/** A code span for a table's cell: a table is cut at its pipes before its spans are read, so those are escaped. */
export function cellSpan(text: string, maxLength?: number): string {
  return codeSpan(text, maxLength).replace(/(\\*)\|/g, '$1$1\\|')
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])

/** Text for HTML, inside an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES.get(character)!)
}

/** A foreign text in HTML, kept apart from the writing direction around it. */
export function htmlText(text: string, maxLength?: number): string {
  return `<bdi>${escapeHtml(visible(text, maxLength))}</bdi>`
}
