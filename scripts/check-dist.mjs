// Is the committed dist/ what the sources build? Builds beside it and compares every file, missing and extra ones too.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(fileURLToPath(import.meta.url), '..', '..')
const scratch = mkdtempSync(join(tmpdir(), 'seedgate-dist-'))

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(folder.length + 1))
    .sort()
}

/** scripts/source-of.mjs must lead from a line of dist/ to the line of src/ that it was. */
function placesNotTold() {
  const [words, source] = ["('seedgate')", 'src/cli/main.ts']
  const lineOf = (path) =>
    1 +
    readFileSync(join(root, path), 'utf8')
      .split('\n')
      .findIndex((line) => line.includes(words))
  const path = filesBelow(join(root, 'dist'))
    .map((file) => `dist/${file}`)
    .find((file) => lineOf(file) > 0)
  const asked = `${path}:${lineOf(path)}`
  const told = spawnSync(process.execPath, [join(root, 'scripts', 'source-of.mjs'), asked], {
    encoding: 'utf8',
  })
  const expected = `${source}:${lineOf(source)}`
  return told.stdout.trim() === expected
    ? []
    : [`source-of ${asked}: expected ${expected}, got ${told.stdout}${told.stderr}`]
}

try {
  const { status } = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs'), '--out', scratch], {
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error('the sources do not build')

  const committed = spawnSync('git', ['ls-files', '--', 'dist'], { cwd: root, encoding: 'utf8' })
  const inGit = committed.stdout
    .split('\n')
    .filter(Boolean)
    .map((path) => path.slice('dist/'.length))
  const built = filesBelow(scratch)
  const lying = filesBelow(join(root, 'dist'))

  const faults = [
    ...built.filter((path) => !inGit.includes(path)).map((path) => `dist/${path} is built but not committed`),
    ...inGit.filter((path) => !built.includes(path)).map((path) => `dist/${path} is committed but not built`),
    ...lying
      .filter((path) => !built.includes(path) && !inGit.includes(path))
      .map((path) => `dist/${path} is neither built nor committed`),
    ...built
      .filter(
        (path) =>
          lying.includes(path) &&
          !readFileSync(join(scratch, path)).equals(readFileSync(join(root, 'dist', path))),
      )
      .map((path) => `dist/${path} differs from what the sources build`),
  ]
  if (faults.length === 0) faults.push(...placesNotTold())
  for (const fault of faults) console.error(fault)
  if (faults.length > 0) console.error('run `npm run build` and commit dist/')
  process.exitCode = faults.length > 0 ? 1 : 0
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
