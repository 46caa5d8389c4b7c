// Where a recipe's corpus lies on this machine: below one folder, which the machine chooses and the recipe does not leave.
import { isAbsolute, join, relative, resolve, sep } from 'node:path'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { Files } from '../ports/files.js'
import type { CorpusPolicy } from '../recipe/schema.js'

export interface CorpusPlace {
  /** Path of the table, which need not be there. */
  readonly table: string
  /** Folder of the raw files, which need not be there; null where the recipe names none. */
  readonly files: string | null
}

/**
 * @param folder what the recipe's corpus paths are relative to; it may be a link itself
 * @throws SeedgateError corpus-outside-folder where a link on the way leads out of the folder
 */
export async function locateCorpus(
  files: Files,
  { table, files: root }: CorpusPolicy,
  folder: string,
): Promise<CorpusPlace> {
  await refuseWayOut(files, folder, 'corpus.table', table)
  // An absolute path is the recipe's own word, and reviewed as such.
  if (root !== undefined && !isAbsolute(root)) await refuseWayOut(files, folder, 'corpus.files', root)
  return { table: join(folder, table), files: root === undefined ? null : resolve(folder, root) }
}

async function refuseWayOut(files: Files, folder: string, key: string, path: string): Promise<void> {
  const [top, there] = [await files.realPath(folder), await files.realPath(join(folder, path))]
  if (top === null || there === null) return
  const way = relative(top, there)
  if (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)) return
  throw new SeedgateError(
    'corpus-outside-folder',
    `${key}: ${join(folder, path)}: expected it inside ${folder}, got a symbolic link that leads to ${there}`,
    {
      hint: 'name the folder in which the corpus really lies: --corpus-folder, the input corpus-folder, or SEEDGATE_CORPUS_FOLDER',
    },
  )
}
