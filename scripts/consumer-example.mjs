// Writes the registry of examples/consumer, its schema and its models, in the shapes of the demo's scratch registry.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const consumer = join(root, 'examples', 'consumer')
// Below the root, so that the compiled modules find their packages.
const modules = mkdtempSync(join(root, 'build-schema-'))

try {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(
    process.execPath,
    [tsc, '--project', 'tsconfig.build.json', '--outDir', modules],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
  const load = async (path) => await import(pathToFileURL(join(modules, path)).href)
  const { parseRecipe } = await load('recipe/parse.js')
  const { scratchFiles } = await load('use-cases/scratch-registry.js')
  const { recipe } = parseRecipe(readFileSync(join(consumer, 'seedgate.yml')), 'seedgate.yml')
  for (const { path, content } of scratchFiles(recipe)) {
    mkdirSync(dirname(join(consumer, path)), { recursive: true })
    writeFileSync(join(consumer, path), content)
  }
} finally {
  rmSync(modules, { recursive: true, force: true })
}
