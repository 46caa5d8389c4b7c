// Builds dist/ from src/: tsc to plain modules, then ncc, one folder a bundle. `--out DIR` builds somewhere else, to compare;
// names of bundles build only those.
// onnxruntime-node stays outside: its native library cannot be bundled, so it is found where the package is installed.
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const BUNDLES = {
  cli: 'cli/main.js',
  lane: 'adapters/worker-threads/lane.js',
  'model-process': 'adapters/model-process/child.js',
  gate: 'actions/gate/main.js',
  guard: 'actions/guard/main.js',
  rollback: 'actions/rollback/main.js',
  'seed-loop': 'actions/seed-loop/main.js',
  'seed-loop-post': 'actions/seed-loop/post.js',
}

const root = join(fileURLToPath(import.meta.url), '..', '..')
const modules = join(root, 'build')
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: join(root, 'dist') } },
})
const unknown = positionals.filter((name) => !(name in BUNDLES))
if (unknown.length > 0) {
  console.error(`no bundle ${unknown.join(', ')}: expected some of ${Object.keys(BUNDLES).join(', ')}`)
  process.exit(2)
}

async function run(tool, ...args) {
  const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  const status = await new Promise((resolve) => child.once('close', resolve))
  if (status !== 0) process.exit(status ?? 1)
}

async function bundle(name) {
  const to = join(values.out, name)
  rmSync(to, { recursive: true, force: true })
  const entry = join(modules, BUNDLES[name])
  const external = ['--external', 'onnxruntime-node']
  await run('@vercel/ncc/dist/ncc/cli.js', 'build', entry, '--out', to, ...external, '--no-cache', '--quiet')
}

rmSync(modules, { recursive: true, force: true })
await run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', modules)
// A bundle that is none any more must not stay behind.
if (positionals.length === 0) rmSync(values.out, { recursive: true, force: true })
const waiting = positionals.length > 0 ? positionals : Object.keys(BUNDLES)
const worker = async () => {
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) await bundle(name)
}
await Promise.all(Array.from({ length: availableParallelism() }, worker))
