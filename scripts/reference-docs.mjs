// Writes docs/reference and schema/ from the schemas and vocabularies in src; `--check` says whether they are as committed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, withCompiledSources } from './compiled-sources.mjs'

const check = process.argv.includes('--check')

await withCompiledSources(async (load) => {
  const { referenceFiles } = await load('reference/files.js')
  for (const { path, text } of referenceFiles((example) => readFileSync(join(root, example), 'utf8'))) {
    const target = join(root, path)
    if (existsSync(target) && readFileSync(target, 'utf8') === text) continue
    if (check) {
      console.error(`${path} is not what the schemas in src say: run \`npm run reference\` and commit it`)
      process.exitCode = 1
    } else writeFileSync(target, text)
  }
})
