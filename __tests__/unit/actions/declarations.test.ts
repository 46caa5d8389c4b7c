// action.yml, code and documentation are made from one declaration; this says whether they still agree.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { ENTRIES } from '../../../scripts/entries.mjs'
import { ACTIONS, DOCUMENTS } from '../../../src/actions/all.js'
import { readInputs } from '../../../src/actions/declaration.js'
import { actionYml, inputTable, withTables } from '../../../src/actions/render-declaration.js'
import { SEED_LOOP } from '../../../src/actions/seed-loop/interface.js'
import { errorOf } from '../../support/error-code.js'

const ROOT = fileURLToPath(new URL('../../..', import.meta.url))
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8')
const declarations = Object.fromEntries(
  Object.entries(ACTIONS).map(([key, { declaration }]) => [key, declaration]),
)

describe.each(Object.entries(ACTIONS))('the action %s', (_key, { file, declaration }) => {
  it('has the action.yml of its declaration', () => {
    expect(read(file)).toBe(actionYml(declaration))
  })

  it('runs on Node 24, what the build makes', () => {
    const { runs } = parse(read(file)) as { runs: Record<string, string> }
    expect(runs['using']).toBe('node24')
    for (const entry of [runs['main'], runs['post']].filter((path) => path !== undefined)) {
      const bundle = /^(?:\.\.\/)*dist\/([\w-]+)\/index\.js$/.exec(entry)?.[1] ?? 'none'
      expect(ENTRIES).toHaveProperty([bundle], expect.stringMatching(/^actions\//))
    }
  })

  it('gives every input a default that it accepts itself', () => {
    // The runner evaluates an expression before the action sees it; the only ones here are of the token.
    const evaluated = (name: string) =>
      declaration.inputs[name]?.default === '${{ github.token }}' ? 'tok-1234567' : ''
    expect(() => readInputs(declaration.inputs, evaluated)).not.toThrow()
  })
})

it('the documents have the tables of the declarations', () => {
  for (const document of DOCUMENTS.filter((file) => existsSync(join(ROOT, file))))
    expect(withTables(read(document), declarations)).toBe(read(document))
})

describe('the seed loop’s inputs', () => {
  const given = (values: Readonly<Record<string, string>>) =>
    readInputs(SEED_LOOP.inputs, (name) => values[name] ?? '')

  it('are typed', () => {
    expect(given({ seeds: '0, 2', 'require-gpu': 'TRUE', lanes: '3', provider: 'cuda' })).toMatchObject({
      recipe: 'seedgate.yml',
      seeds: [0, 2],
      'require-gpu': true,
      lanes: 3,
      provider: 'cuda',
      'retention-days': undefined,
    })
  })

  it.each([
    ['seeds', '1,1', 'expected seeds such as 0,2, each once, got "1,1"'],
    ['require-gpu', 'yes', 'expected true or false, got "yes"'],
    ['provider', 'tpu', 'expected one of auto, cpu, cuda, webgpu, got "tpu"'],
    ['retention-days', '0', 'expected a whole number from 1 to 400, got "0"'],
    ['trainer-timeout', '1.5', 'expected a whole number from 1 to 7200, got "1.5"'],
    ['shard', 'a/b', 'none of " : < > | * ? \\ /, got "a/b"'],
    ['out-dir', 'a\0b', 'expected a path'],
  ])('%s: %j is refused by name', async (name, value, words) => {
    const { message } = await errorOf(() => given({ [name]: value }), 'usage-invalid')
    expect(message).toContain(`input ${name}: `)
    expect(message).toContain(words)
  })

  it('that are wrong are named together', async () => {
    const { message } = await errorOf(() => given({ seeds: 'x', lanes: '-1' }), 'usage-invalid')
    expect(message.split('\n')).toHaveLength(2)
  })
})

it('a table has a row an input, with its type, and no bar inside a cell', () => {
  const rows = inputTable(SEED_LOOP).split('\n')
  expect(rows).toHaveLength(2 + Object.keys(SEED_LOOP.inputs).length)
  expect(rows).toContainEqual(expect.stringMatching(/^\| `require-gpu` \| `true` or `false` \| `false` \| /))
  for (const row of rows) expect(row.match(/(?<!\\)\|/g)).toHaveLength(5)
})
