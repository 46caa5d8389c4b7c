// Writes the registry of examples/consumer, its schema and its models, in the shapes of the demo's scratch registry.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root, withCompiledSources } from './compiled-sources.mjs'

const consumer = join(root, 'examples', 'consumer')

await withCompiledSources(async (load) => {
  const { parseRecipe } = await load('recipe/parse.js')
  const { scratchFiles } = await load('use-cases/scratch-registry.js')
  const { recipe } = parseRecipe(readFileSync(join(consumer, 'seedgate.yml')), 'seedgate.yml')
  for (const { path, content } of scratchFiles(recipe)) {
    mkdirSync(dirname(join(consumer, path)), { recursive: true })
    writeFileSync(join(consumer, path), content)
  }
})
