// Which sources was a dist/ built from? One digest of all that decides its bytes; the build writes the digest into dist/.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(fileURLToPath(import.meta.url), '..', '..')

/** The file of dist/ that holds the digest. */
export const DIGEST_FILE = 'built-from.txt'

const BUILD_FILES = [
  'package-lock.json',
  'scripts/build.mjs',
  'scripts/entries.mjs',
  'tsconfig.build.json',
  'tsconfig.json',
]

/** Sha256, in hex, of the sources and of what builds them. */
export function sourcesDigest() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|json)$/.test(entry.name))
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
  const digest = createHash('sha256')
  for (const file of [...sources, ...BUILD_FILES].sort()) {
    const bytes = readFileSync(join(root, file))
    digest.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  return digest.digest('hex')
}
