// Builds dist/ from src/: tsc to plain modules, then ncc, one folder a bundle. `--out DIR` builds somewhere else, to compare.
// onnxruntime-node stays outside: its native library cannot be bundled, so it is found where the package is installed.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const BUNDLES = {
  cli: 'cli/main.js',
  lane: 'adapters/worker-threads/lane.js',
  gate: 'actions/gate/main.js',
  'seed-loop': 'actions/seed-loop/main.js',
  'seed-loop-post': 'actions/seed-loop/post.js',
}

const root = join(fileURLToPath(import.meta.url), '..', '..')
const modules = join(root, 'build')
const outAt = process.argv.indexOf('--out')
const out = outAt === -1 ? join(root, 'dist') : process.argv[outAt + 1]

function run(tool, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

rmSync(modules, { recursive: true, force: true })
run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', modules)
rmSync(out, { recursive: true, force: true })
for (const [bundle, entry] of Object.entries(BUNDLES)) {
  const to = join(out, bundle)
  run(
    '@vercel/ncc/dist/ncc/cli.js',
    'build',
    join(modules, entry),
    '--out',
    to,
    '--external',
    'onnxruntime-node',
    '--no-cache',
    '--quiet',
  )
}
