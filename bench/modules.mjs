// The sources, compiled once for the bench: what is measured is what lies in src/ now, not an older dist/.
import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = join(fileURLToPath(import.meta.url), '..', '..')
/** Below the root, so that the compiled modules find their packages, and where git does not look. */
const cache = join(root, 'node_modules', '.cache')
const compiled = join(cache, 'seedgate-bench')

export const laneFile = join(compiled, 'adapters', 'worker-threads', 'lane.js')

export function compileSources() {
  compile(root, compiled)
}

/**
 * The sources of another revision, compiled beside those of this one; its packages are this one's.
 * @param {string} revision anything that git calls one
 * @returns the folder to give to `module`
 */
export function compileRevision(revision) {
  const folder = join(cache, 'seedgate-bench-revision')
  const sources = join(folder, 'sources')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(sources, { recursive: true })
  const archive = spawnSync(
    'git',
    ['archive', revision, '--', 'src', 'tsconfig.json', 'tsconfig.build.json'],
    {
      cwd: root,
      maxBuffer: 2 ** 30,
    },
  )
  if (archive.status !== 0) throw new Error(`git archive ${revision}: ${archive.stderr}`)
  spawnSync('tar', ['-x', '-C', sources], { input: archive.stdout })
  compile(sources, join(folder, 'compiled'))
  return join(folder, 'compiled')
}

function compile(sources, into) {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const options = ['--project', join(sources, 'tsconfig.build.json'), '--outDir', into]
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], { encoding: 'utf8' })
  if (status !== 0) process.stderr.write(stdout)
}

/** @param {string} path below src/, ending in .js */
export async function module(path, folder = compiled) {
  return await import(pathToFileURL(join(folder, path)).href)
}
