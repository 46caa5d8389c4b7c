// A declared action → its action.yml and its tables in the documentation.
import { stringify } from 'yaml'
import type { ActionDeclaration } from './declaration.js'

/** The whole file. */
export function actionYml({ name, description, inputs, outputs, main, post }: ActionDeclaration): string {
  const file = {
    name,
    description,
    author: 'The seedgate authors',
    branding: { icon: 'check-circle', color: 'green' },
    inputs: mapValues(inputs, (input) => ({
      description: input.description,
      required: false,
      default: input.default,
    })),
    outputs: mapValues(outputs, (output) => ({ description: output.description })),
    runs: { using: 'node24', main, ...(post === undefined ? {} : { post, 'post-if': 'always()' }) },
  }
  return `# Made from the action's declaration in src/actions by scripts/action-docs.mjs: change it there.\n${stringify(file, { lineWidth: 0 })}`
}

/** Markdown. */
export function inputTable({ inputs }: ActionDeclaration): string {
  const rows = Object.entries(inputs).map(([name, { type, default: fallback, description }]) => [
    `\`${name}\``,
    type,
    fallback === '' ? '–' : `\`${fallback}\``,
    description,
  ])
  return table(['input', 'type', 'default', 'meaning'], rows)
}

/** Markdown. */
export function outputTable({ outputs }: ActionDeclaration): string {
  const rows = Object.entries(outputs).map(([name, { type, description }]) => [
    `\`${name}\``,
    type,
    description,
  ])
  return table(['output', 'type', 'meaning'], rows)
}

/**
 * The document with what is between `<!-- inputs:KEY -->` and `<!-- /inputs:KEY -->` (and the same for outputs) made anew.
 * @param actions by key
 */
export function withTables(document: string, actions: Readonly<Record<string, ActionDeclaration>>): string {
  return Object.entries(actions).reduce((text, [key, action]) => {
    const inputs = between(text, `inputs:${key}`, inputTable(action))
    return between(inputs, `outputs:${key}`, outputTable(action))
  }, document)
}

function between(document: string, marker: string, content: string): string {
  const [open, close] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  const [start, end] = [document.indexOf(open), document.indexOf(close)]
  if (start === -1 || end < start) return document
  return `${document.slice(0, start + open.length)}\n\n${content}\n\n${document.slice(end)}`
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
}
