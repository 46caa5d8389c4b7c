// Lets a script use the sources: compiles them into a folder of their own, hands out how to load one, and cleans up.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The top of the repository. */
export const root = join(fileURLToPath(import.meta.url), '..', '..')

/** @param use gets a function from a module's path below src, ending in .js, to the module */
export async function withCompiledSources(use) {
  // Below the root, so that the compiled modules find their packages.
  const modules = mkdtempSync(join(root, 'build-schema-'))
  try {
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
    const { status } = spawnSync(
      process.execPath,
      [tsc, '--project', 'tsconfig.build.json', '--outDir', modules],
      { cwd: root, stdio: 'inherit' },
    )
    if (status === 0) await use(async (path) => await import(pathToFileURL(join(modules, path)).href))
    else process.exitCode = status ?? 1
  } finally {
    rmSync(modules, { recursive: true, force: true })
  }
}
