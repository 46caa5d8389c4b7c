// The files of the base commit that a flip looks at, fetched once, so that planning itself is a pure function.
import type { Recipe } from '../../recipe/schema.js'
import { everyPath, flipPaths, registryOf } from '../../registry/flip-paths.js'
import { registryAt, type ReadTree } from '../../registry/tree.js'

/**
 * @param read a file of the base commit, null where there is none: from a checkout, or from GitHub
 * @throws FlipRefused where the registry has no place for the ensemble; SeedgateError registry-invalid
 */
export async function loadFlipBase(
  recipe: Recipe,
  read: (path: string) => Promise<Uint8Array | null>,
): Promise<ReadTree> {
  const registryPath = registryOf(recipe).path
  const known = new Map([[registryPath, await read(registryPath)]])
  const tree: ReadTree = (path) => known.get(path) ?? null
  const paths = everyPath(flipPaths(recipe, registryAt(tree, registryPath)))
  const missing = paths.filter((path) => !known.has(path))
  const contents = await Promise.all(missing.map(async (path) => await read(path)))
  for (const [index, path] of missing.entries()) known.set(path, contents[index] ?? null)
  return tree
}
