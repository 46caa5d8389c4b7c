// The sources, compiled once for the bench: what is measured is what lies in src/ now, not an older dist/.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = join(fileURLToPath(import.meta.url), '..', '..')
/** Below the root, so that the compiled modules find their packages, and where git does not look. */
const compiled = join(root, 'node_modules', '.cache', 'seedgate-bench')

export const laneFile = join(compiled, 'adapters', 'worker-threads', 'lane.js')

export function compileSources() {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  const options = ['--project', join(root, 'tsconfig.build.json'), '--outDir', compiled]
  const { status, stdout } = spawnSync(process.execPath, [tsc, ...options], { encoding: 'utf8' })
  if (status !== 0) process.stderr.write(stdout)
}

/** @param {string} path below src/, ending in .js */
export async function module(path) {
  return await import(pathToFileURL(join(compiled, path)).href)
}
