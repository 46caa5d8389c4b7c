// Files of a commit, fetched in one go, as the tree that checks and plans look at.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { History } from '../../ports/history.js'
import type { LoadTree, ReadTree } from '../../registry/tree.js'

/** @param commit full id, null for the empty tree before a first commit */
export function treeAt(history: History, commit: string | null): LoadTree {
  return async (paths) => {
    const files =
      commit === null ? new Map<string, Uint8Array>() : await history.files(commit, [...new Set(paths)])
    return loaded(files, new Set(paths))
  }
}

/** A path that was not asked for must not pass for one that is not there. */
function loaded(files: ReadonlyMap<string, Uint8Array>, paths: ReadonlySet<string>): ReadTree {
  return (path) => {
    if (paths.has(path)) return files.get(path) ?? null
    throw new SeedgateError('defect', `${path}: read without having been loaded`)
  }
}
