// Writes docs/reference and schema/ from the schemas and vocabularies in src; `--check` says whether they are as committed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const check = process.argv.includes('--check')
// Below the root, so that the compiled modules find their packages.
const modules = mkdtempSync(join(root, 'build-schema-'))

function settle({ path, text }) {
  const target = join(root, path)
  if (existsSync(target) && readFileSync(target, 'utf8') === text) return
  if (check) {
    console.error(`${path} is not what the schemas in src say: run \`npm run reference\` and commit it`)
    process.exitCode = 1
  } else writeFileSync(target, text)
}

try {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(
    process.execPath,
    [tsc, '--project', 'tsconfig.build.json', '--outDir', modules],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) throw new Error('the sources do not compile')
  const { referenceFiles } = await import(pathToFileURL(join(modules, 'reference', 'files.js')).href)
  for (const file of referenceFiles((path) => readFileSync(join(root, path), 'utf8'))) settle(file)
} finally {
  rmSync(modules, { recursive: true, force: true })
}
