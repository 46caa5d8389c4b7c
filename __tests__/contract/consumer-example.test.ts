// Is examples/consumer what a consumer's repository has to be?
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import { gitCheckout } from '../../src/adapters/node/git-checkout.js'
import { nodeFiles } from '../../src/adapters/node/files.js'
import { parseRecipe } from '../../src/recipe/parse.js'
import { checkRegistry } from '../../src/registry/check-registry.js'
import { registryAt } from '../../src/registry/tree.js'
import { examineCorpus } from '../../src/use-cases/seed-loop/examine-corpus.js'
import { scratchFiles } from '../../src/use-cases/scratch-registry.js'

const CONSUMER = fileURLToPath(new URL('../../examples/consumer', import.meta.url))
const read = (path: string): Uint8Array => readFileSync(join(CONSUMER, path))
const loaded = parseRecipe(read('seedgate.yml'), 'seedgate.yml')
const { recipe } = loaded

describe('the example of a consumer', () => {
  it('has a corpus that is what its recipe expects, and of which a preflight has nothing to say', async () => {
    const world = { files: nodeFiles, checkout: gitCheckout, inWorkflow: true }
    const { table, faults, remarks } = await examineCorpus(world, loaded, { recipeFolder: CONSUMER })
    expect({ sources: table?.sources.length, faults, remarks }).toEqual({
      sources: 3,
      faults: [],
      remarks: [],
    })
  })

  it('passes with the defaults, as the demo does', async () => {
    const demo = fileURLToPath(new URL('../../demo', import.meta.url))
    const recipeOfDemo = parseRecipe(readFileSync(join(demo, 'seedgate.yml')), 'seedgate.yml')
    const world = { files: nodeFiles, checkout: gitCheckout, inWorkflow: true }
    expect(await examineCorpus(world, recipeOfDemo, { recipeFolder: demo })).toMatchObject({
      faults: [],
      remarks: [],
    })
  })

  it('has a registry in which nothing is to be found', () => {
    const registry = registryAt(read, 'model/tiny/registry.json')
    expect(checkRegistry(recipe, registry, read)).toEqual([])
    const smoke = registry.rows.map(({ fields }) => fields.get('smoke')?.value)
    expect(smoke).toEqual([false, ...recipe.seeds.map(() => true), false])
  })

  it('has the files that scripts/consumer-example.mjs makes, and no other models', () => {
    const made = scratchFiles(recipe)
    for (const { path, content } of made) expect(Buffer.compare(read(path), content)).toBe(0)
    const lie = readdirSync(join(CONSUMER, 'model', 'tiny')).map((name) => `model/tiny/${name}`)
    expect(lie.sort()).toEqual(made.map(({ path }) => path).sort())
  })
})
