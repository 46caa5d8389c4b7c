// The files of a plan as a repository is told of them.
import type { FileChange, FileRemoval } from '../ports/repository.js'

/** @param files `after` is null where the file goes */
export function plannedChanges(
  files: readonly { readonly path: string; readonly after: Uint8Array | null }[],
): (FileChange | FileRemoval)[] {
  return files.map(({ path, after }) => (after === null ? { path, content: null } : { path, content: after }))
}
