// schema/recipe.schema.json is what editors check a recipe with, while seedgate itself checks with src/recipe/schema.ts.
import { readFile } from 'node:fs/promises'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { SMALL_RECIPE } from '../../support/small-corpus.js'

const read = async (path: string): Promise<string> =>
  await readFile(new URL(`../../../${path}`, import.meta.url), 'utf8')

let accepts: (recipe: unknown) => boolean

beforeAll(async () => {
  const schema = JSON.parse(await read('schema/recipe.schema.json')) as object
  accepts = new Ajv2020({ strict: false, logger: false }).compile(schema)
})

describe('the published schema', () => {
  it('accepts the demo’s recipe and a small one', async () => {
    expect(accepts(parse(await read('demo/seedgate.yml')))).toBe(true)
    expect(accepts(parse(SMALL_RECIPE))).toBe(true)
  })

  it('accepts a recipe with a trainer of its own', () => {
    const recipe = SMALL_RECIPE.replace(
      /^trainer: .*$/m,
      'trainer: { kind: command, run: [python, train.py] }',
    )
    expect(accepts(parse(recipe))).toBe(true)
  })

  it.each([
    ['a misspelt key', 'epochs:', 'epoch:'],
    ['a misspelt key at the top', 'gate:', 'gates:'],
    ['a threshold above 1', 'meanPlcc: 0.95', 'meanPlcc: 1.5'],
    ['a seed that is no number', '[0, 3]', '[0, three]'],
    ['another trainer', 'kind: builtin', 'kind: magic'],
  ])('refuses %s', (_what, right, wrong) => {
    expect(accepts(parse(SMALL_RECIPE.replace(right, wrong)))).toBe(false)
  })
})
