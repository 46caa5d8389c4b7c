// What seedgate may rewrite in a text that people edit too: what stands between its own two lines, and nothing else.

/** The parts of a draft's body that seedgate keeps up to date, by name. */
export type BlockName = 'draft' | 'other drafts'

const start = (name: BlockName): string =>
  `<!-- seedgate: ${name}. seedgate rewrites what stands from here to the line that ends it; write above or below -->`
const end = (name: BlockName): string => `<!-- seedgate: end of ${name} -->`

/** Markdown with the lines that bound it; ends with a newline. */
export function asBlock(name: BlockName, text: string): string {
  return `${start(name)}\n${text.trimEnd()}\n${end(name)}\n`
}

/**
 * The body with the block's text exchanged; everything around it stays to the byte.
 * @returns null where the body does not have both lines, once each and in order: then nothing in it is seedgate's
 */
export function withBlock(body: string, name: BlockName, text: string): string | null {
  const [from, to] = [body.indexOf(start(name)), body.indexOf(end(name))]
  const isOnce = from === body.lastIndexOf(start(name)) && to === body.lastIndexOf(end(name))
  if (from === -1 || to < from || !isOnce) return null
  const block = asBlock(name, text)
  // The line break behind the last line is the body's own.
  return body.slice(0, from) + block.slice(0, -1) + body.slice(to + end(name).length)
}
