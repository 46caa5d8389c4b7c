// Does every seedgate command in the documentation exist, with the options that it is given there?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from '@jest/globals'
import { Command } from 'commander'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const DOCUMENTS = [
  'README.md',
  ...readdirSync(join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

/** Every option by its command: each file in src/cli/commands exports a function that makes one. */
async function optionsByCommand(): Promise<ReadonlyMap<string, readonly string[]>> {
  const folder = join(ROOT, 'src', 'cli', 'commands')
  const makers: unknown[] = []
  // One after the other: the test's loader links no two at once.
  for (const name of readdirSync(folder)) {
    const module: unknown = await import(join(folder, name))
    const exported = typeof module === 'object' && module !== null ? Object.entries(module) : []
    makers.push(
      ...exported.filter(([key]) => key.endsWith('Command')).map(([, make]: [string, unknown]) => make),
    )
  }
  const commands = makers.flatMap((make) => {
    const made: unknown = typeof make === 'function' ? Reflect.apply(make, undefined, []) : null
    return made instanceof Command ? [made] : []
  })
  return new Map(
    commands.map((command) => [
      command.name(),
      [...command.options.map(({ long }) => long ?? ''), '--help', '--version'],
    ]),
  )
}

/** In shell blocks: by `seedgate`, by npx, or by the built file. */
function commandsIn(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```sh\n(.*?)^ *```/gms)].map(([, block = '']) => block)
  return blocks
    .flatMap((block) => block.split('\n'))
    .flatMap((line) => /(?:^\s*(?:npx )?seedgate|dist\/cli\/index\.js) (.+)$/.exec(line)?.[1] ?? [])
}

function faultsOf(command: string, known: ReadonlyMap<string, readonly string[]>): string[] {
  const [name = '', ...words] = command.split(/\s+/)
  const options = known.get(name)
  if (options === undefined) return [`no command ${name}`]
  return words.filter((word) => word.startsWith('--') && !options.includes(word))
}

const known = await optionsByCommand()

it.each(DOCUMENTS)('%s names only commands and options that exist', (document) => {
  const commands = commandsIn(readFileSync(join(ROOT, document), 'utf8'))
  expect(commands.flatMap((command) => faultsOf(command, known))).toEqual([])
})

it('finds the commands of the quick start, and what is wrong with one', () => {
  const found = commandsIn(readFileSync(join(ROOT, 'docs', 'quick-start.md'), 'utf8'))
  expect(found.map((command) => command.split(' ')[0])).toEqual(['run', 'gate', 'verify', 'flip'])
  expect(faultsOf('promote --now', known)).toEqual(['no command promote'])
  expect(faultsOf('flip runs --force', known)).toEqual(['--force'])
})
