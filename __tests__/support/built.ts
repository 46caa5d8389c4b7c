// The files of dist/, as a runner or a user starts them. Refuses a dist/ that other sources were built into.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DIGEST_FILE, sourcesDigest } from '../../scripts/sources-digest.mjs'

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url))

/**
 * @param name of an entry in scripts/entries.mjs
 * @param dist another place that dist/ was copied to
 * @throws Error saying what to do where dist/ is not what the sources build
 */
export function builtFile(name: string, dist = DIST): string {
  refuseStale(dist)
  return join(dist, name, 'index.js')
}

export function refuseStale(dist: string, sources = currentSources()): void {
  const file = join(dist, DIGEST_FILE)
  const built = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'nothing'
  if (built === sources) return
  throw new Error(
    `${dist} was not built from src as it is now: expected ${sources} in ${DIGEST_FILE}, got ${built}; run \`node scripts/build.mjs\``,
  )
}

let sources: string | undefined

/** Read once a suite. */
function currentSources(): string {
  return (sources ??= sourcesDigest())
}
