// A page of the reference → Markdown.
import { jsonSchemaOf } from './json-schema.js'
import type { DescribedFile, ReferencePage } from './pages.js'
import { rowsOf } from './rows.js'

/** @param read the text of an example, by its path from the top of the repository */
export function renderPage(page: ReferencePage, read: (path: string) => string): string {
  const sections = page.files.map((file) => section(file, read))
  return `${[`# ${page.title}`, MADE, page.about, ...sections].join('\n\n')}\n`
}

const MADE =
  '<!-- Made from the schemas in src by scripts/reference-docs.mjs: change src/reference or the schemas. -->'

function section(file: DescribedFile, read: (path: string) => string): string {
  const rows = rowsOf(jsonSchemaOf(file)).map(({ key, variant, type, given, meaning }) => [
    variant === '' ? `\`${key}\`` : `\`${key}\` (${variant})`,
    type,
    given,
    meaning,
  ])
  return [
    `## ${file.name}`,
    file.about,
    ...file.examples.map((path) => codeBlock(path, read(path))),
    table(['key', 'type', 'given', 'meaning'], rows),
    `JSON Schema: [${file.key}.schema.json](../../schema/${file.key}.schema.json).`,
  ].join('\n\n')
}

function codeBlock(path: string, text: string): string {
  const ending = path.split('.').at(-1) ?? ''
  return `\`\`\`${ending === 'yml' ? 'yaml' : ending}\n${text.trimEnd()}\n\`\`\``
}

/** Markdown. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}
