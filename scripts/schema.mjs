// Writes schema/recipe.schema.json from the recipe's own schema; `--check` says whether it is as committed.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { z } from 'zod'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const target = join(root, 'schema', 'recipe.schema.json')
// Below the root, so that the compiled module finds its packages.
const modules = mkdtempSync(join(root, 'build-schema-'))

try {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(
    process.execPath,
    [tsc, '--project', 'tsconfig.build.json', '--outDir', modules],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('the sources do not compile')
  const { recipeSchema } = await import(pathToFileURL(join(modules, 'recipe', 'schema.js')).href)
  const schema = {
    $id: 'seedgate-recipe-v1',
    title: 'seedgate recipe',
    ...z.toJSONSchema(recipeSchema, { io: 'input', unrepresentable: 'any' }),
  }
  const text = `${JSON.stringify(schema, null, 2)}\n`

  if (!process.argv.includes('--check')) writeFileSync(target, text)
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(
      'schema/recipe.schema.json is not what src/recipe/schema.ts says: run `npm run schema` and commit it',
    )
    process.exitCode = 1
  }
} finally {
  rmSync(modules, { recursive: true, force: true })
}
