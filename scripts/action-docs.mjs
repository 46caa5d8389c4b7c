// Writes every action.yml and the tables in the documentation from the actions' declarations; `--check` says whether they
// are as committed.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const check = process.argv.includes('--check')
// Below the root, so that the compiled modules find their packages.
const modules = mkdtempSync(join(root, 'build-schema-'))

function settle(file, text) {
  const path = join(root, file)
  if ((existsSync(path) ? readFileSync(path, 'utf8') : '') === text) return
  if (check) {
    console.error(`${file} is not what src/actions says: run \`node scripts/action-docs.mjs\` and commit it`)
    process.exitCode = 1
  } else writeFileSync(path, text)
}

try {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const { status } = spawnSync(
    process.execPath,
    [tsc, '--project', 'tsconfig.build.json', '--outDir', modules],
    { cwd: root, stdio: 'inherit' },
  )
  if (status !== 0) process.exit(status ?? 1)
  const load = async (path) => await import(pathToFileURL(join(modules, 'actions', path)).href)
  const { ACTIONS, DOCUMENTS } = await load('all.js')
  const { actionYml, withTables } = await load('render-declaration.js')
  const byKey = Object.entries(ACTIONS).map(([key, { declaration }]) => [key, declaration])
  for (const { file, declaration } of Object.values(ACTIONS)) settle(file, actionYml(declaration))
  for (const file of DOCUMENTS.filter((document) => existsSync(join(root, document))))
    settle(file, withTables(readFileSync(join(root, file), 'utf8'), Object.fromEntries(byKey)))
} finally {
  rmSync(modules, { recursive: true, force: true })
}
