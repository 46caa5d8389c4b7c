// Does every seedgate command in the documentation exist, with the options that it is given there?
import { existsSync, readdirSync, readFileSync } from 'node:fs'
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

const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

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

/** What npm is asked to do: the names of scripts, and the tests that are run by their path. */
function npmFaults(text: string): string[] {
  const scripts = [...text.matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name)
  const paths = [...text.matchAll(/\bnpm (?:test|run [\w:-]+) -- (__tests__[\w/.-]*)/g)].map(
    ([, path = '']) => path,
  )
  return [
    ...scripts.filter((name) => !Object.hasOwn(PACKAGE.scripts, name)),
    ...paths.filter((path) => !existsSync(join(ROOT, path)) && !existsSync(join(ROOT, `${path}.test.ts`))),
  ]
}

it.each([...DOCUMENTS, 'CONTRIBUTING.md', 'bench/README.md'])(
  '%s names only npm scripts and tests that exist',
  (document) => {
    expect(npmFaults(readFileSync(join(ROOT, document), 'utf8'))).toEqual([])
  },
)

it('an npm script, and a test, that are not there would be found', () => {
  expect(npmFaults('`npm run demos` and `npm test -- __tests__/nowhere`')).toEqual([
    'demos',
    '__tests__/nowhere',
  ])
})

it('finds the commands of the quick start, and what is wrong with one', () => {
  const found = commandsIn(readFileSync(join(ROOT, 'docs', 'quick-start.md'), 'utf8'))
  expect(found.map((command) => command.split(' ')[0])).toEqual(['run', 'gate', 'verify', 'flip'])
  expect(faultsOf('promote --now', known)).toEqual(['no command promote'])
  expect(faultsOf('flip runs --force', known)).toEqual(['--force'])
})
