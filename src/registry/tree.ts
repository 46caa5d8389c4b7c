// Files at a commit, as far as they were read: what plans are computed on and checks look at.
import { SeedgateError } from '../errors/seedgate-error.js'
import { readRegistry, type Registry } from './read-registry.js'

/** The file at a path from the top of the repository; null where there is none. */
export type ReadTree = (path: string) => Uint8Array | null

/** The files at these paths, and at no others: what is not asked for is not read. */
export type LoadTree = (paths: readonly string[]) => Promise<ReadTree>

/** The tree with these files added, replaced or, where `after` is null, removed. */
export function overlay(
  tree: ReadTree,
  files: readonly { readonly path: string; readonly after: Uint8Array | null }[],
): ReadTree {
  const over = new Map(files.map(({ path, after }) => [path, after]))
  return (path) => {
    const after = over.get(path)
    return after === undefined ? tree(path) : after
  }
}

/** @throws SeedgateError registry-invalid, also where there is no such file */
export function registryAt(tree: ReadTree, path: string): Registry {
  const bytes = tree(path)
  if (bytes !== null) return readRegistry(bytes, path)
  throw new SeedgateError('registry-invalid', `${path}: expected the registry, got no such file`, {
    hint: 'correct registry.path in the recipe: it counts from the top of the repository',
  })
}
