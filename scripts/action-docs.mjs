// Writes every action.yml and the tables in the documentation from the actions' declarations; `--check` says whether they
// are as committed.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, withCompiledSources } from './compiled-sources.mjs'

const check = process.argv.includes('--check')

function settle(file, text) {
  const path = join(root, file)
  if ((existsSync(path) ? readFileSync(path, 'utf8') : '') === text) return
  if (check) {
    console.error(`${file} is not what src/actions says: run \`node scripts/action-docs.mjs\` and commit it`)
    process.exitCode = 1
  } else writeFileSync(path, text)
}

await withCompiledSources(async (load) => {
  const { ACTIONS, DOCUMENTS } = await load('actions/all.js')
  const { actionYml, withTables } = await load('actions/render-declaration.js')
  const byKey = Object.entries(ACTIONS).map(([key, { declaration }]) => [key, declaration])
  for (const { file, declaration } of Object.values(ACTIONS)) settle(file, actionYml(declaration))
  for (const file of DOCUMENTS.filter((document) => existsSync(join(root, document))))
    settle(file, withTables(readFileSync(join(root, file), 'utf8'), Object.fromEntries(byKey)))
})
