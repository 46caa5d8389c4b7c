// Builds dist/ from src/: tsc to plain modules, ncc to one bundle that every entry shares, without its comments and indentation.
// `--out DIR` builds somewhere else, to compare. `--plain` leaves the bundle as ncc wrote it, with its maps beside it, to debug.
// onnxruntime-node stays outside: its native library cannot be bundled, so it is found where the package is installed.
import { spawn } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { ENTRIES } from './entries.mjs'
import { DIGEST_FILE, sourcesDigest } from './sources-digest.mjs'
import { squeeze } from './squeeze.mjs'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const work = join(root, 'build')
const modules = join(work, 'modules')
/** What scripts/source-of.mjs reads: of each file of the bundle its lines as ncc wrote them, and from there the module. */
const maps = join(work, 'maps')
const raw = join(work, 'bundle')

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(root, 'dist') },
    plain: { type: 'boolean', default: false },
  },
})
const bundle = join(values.out, 'bundle')
const FILE_LIST = 'files.txt'

function end(...faults) {
  for (const fault of faults) console.error(fault)
  process.exit(1)
}

async function run(tool, ...args) {
  const child = spawn(process.execPath, [join(root, 'node_modules', tool), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  const status = await new Promise((resolve) => child.once('close', resolve))
  if (status !== 0) process.exit(status ?? 1)
}

async function compile() {
  mkdirSync(modules, { recursive: true })
  // What was compiled before stays, and only what changed is compiled; the bundle holds what an entry reaches, and no leftovers.
  const incremental = ['--incremental', '--tsBuildInfoFile', join(modules, 'tsbuildinfo')]
  await run('typescript/bin/tsc', '--project', 'tsconfig.build.json', '--outDir', modules, ...incremental)
}

/** A module that starts any entry. Each is imported only when it is started, so it loads no more than it needs. */
function writeStarter() {
  const starter = join(modules, 'starter.js')
  const imports = Object.entries(ENTRIES).map(([name, file]) => {
    const module = file.replace(/\.ts$/, '.js')
    if (!existsSync(join(modules, module))) end(`scripts/entries.mjs: ${name}: there is no src/${file}`)
    return `  '${name}': () => import('./${module}'),\n`
  })
  writeFileSync(
    starter,
    `const ENTRIES = {\n${imports.join('')}}\nexport const start = async (name) => { await ENTRIES[name]() }\n`,
  )
  return starter
}

async function bundleModules() {
  const starter = writeStarter()
  const options = ['--no-cache', '--quiet', '--source-map', '--no-source-map-register']
  const parts = ['--external', 'onnxruntime-node', '--license', 'licenses.txt']
  rmSync(raw, { recursive: true, force: true })
  await run('@vercel/ncc/dist/ncc/cli.js', 'build', starter, '--out', raw, ...options, ...parts)
}

/** ncc ends with status 0 also where it bundled nothing, or did not find a package. */
function refuseEmpty() {
  const texts = readdirSync(raw)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, text: readFileSync(join(raw, file), 'utf8') }))
  const faults = texts
    .filter(({ text }) => text.includes('webpackMissingModule'))
    .map(({ file }) => `${file} of the bundle: ncc did not find a module that it imports`)
  const size = texts.reduce((sum, { text }) => sum + text.length, 0)
  if (size < 5_000_000) faults.push(`the bundle: expected at least 5,000,000 characters, got ${size}`)
  if (faults.length > 0) end(...faults)
}

function writeBundle() {
  for (const folder of [values.out, maps]) rmSync(folder, { recursive: true, force: true })
  for (const folder of [bundle, maps]) mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(raw).filter((name) => name !== 'package.json')) {
    if (file.endsWith('.map')) copyFileSync(join(raw, file), join(values.plain ? bundle : maps, file))
    else if (!file.endsWith('.js') || values.plain) copyFileSync(join(raw, file), join(bundle, file))
    else {
      const { code, lines } = squeeze(readFileSync(join(raw, file), 'utf8'))
      writeFileSync(join(bundle, file), code)
      writeFileSync(join(maps, `${file}.lines.json`), JSON.stringify(lines))
    }
  }
}

function writeEntries() {
  for (const name of Object.keys(ENTRIES)) {
    mkdirSync(join(values.out, name))
    writeFileSync(
      join(values.out, name, 'index.js'),
      `#!/usr/bin/env node\n// Made by scripts/build.mjs.\nimport { start } from '../bundle/index.js'\n\nawait start('${name}')\n`,
    )
  }
  // A release's archive has no other package.json.
  writeFileSync(join(values.out, 'package.json'), '{ "type": "module" }\n')
}

/** A release's archive has exactly these of dist/: ncc numbers the parts of the bundle as it likes. */
function writeFileList() {
  const files = readdirSync(values.out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(values.out, join(entry.parentPath ?? entry.path, entry.name)))
  const list = [...files, FILE_LIST].map((file) => file.split(sep).join('/')).sort()
  writeFileSync(join(values.out, FILE_LIST), `${list.join('\n')}\n`)
}

await compile()
await bundleModules()
refuseEmpty()
writeBundle()
writeEntries()
for (const folder of [values.out, maps]) writeFileSync(join(folder, DIGEST_FILE), `${sourcesDigest()}\n`)
writeFileList()
