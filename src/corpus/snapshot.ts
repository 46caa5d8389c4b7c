// The raw files behind the table: which there are and how long, not what is in them.
import { createHash } from 'node:crypto'
import { SeedgateError } from '../errors/seedgate-error.js'
import type { FileEntry, Files } from '../ports/files.js'
import { compareCodePoints } from '../formats/code-point-order.js'

/** Field names are those of the verdict. Where there is no folder: present false, sha256 null, counts 0. */
export interface CorpusSnapshot {
  readonly present: boolean
  /** The folder as the recipe names it, null where it names none. */
  readonly corpus_root: string | null
  /** sha256, in hex, over `"{path}\t{size}\n"` of every .yuv file; paths ordered part by part in code-point order. */
  readonly sha256: string | null
  readonly ref_count: number
  readonly dis_count: number
  readonly yuv_count: number
}

/** How the name of a raw file ends. */
export const YUV_ENDING = '.yuv'

/**
 * The snapshot of a folder that is there; one without .yuv files has the sha256 of no bytes.
 * @param root the folder as the recipe names it
 * @param entries the files below it, in any order; those that do not end in `.yuv` (lower case) are left out
 */
export function snapshotOf(root: string, entries: Iterable<FileEntry>): CorpusSnapshot {
  const files = [...entries].filter(({ path }) => path.endsWith(YUV_ENDING))
  // No file name holds U+0000, so with it for `/` the order of strings is the order part by part: `a/b` before `a-b`.
  const sorted = files
    .map(({ path, size }) => ({ key: path.replaceAll('/', '\u0000'), path, size }))
    .sort((a, b) => compareCodePoints(a.key, b.key))
  const hash = createHash('sha256')
  for (const { path, size } of sorted) hash.update(`${path}\t${size}\n`)
  return {
    present: true,
    corpus_root: root,
    sha256: hash.digest('hex'),
    ref_count: files.filter(({ path }) => isOfKind('ref', path)).length,
    dis_count: files.filter(({ path }) => isOfKind('dis', path)).length,
    yuv_count: files.length,
  }
}

/** A file is of a kind if a folder on its path is called so, or its name, in lower case, contains the word. */
function isOfKind(kind: 'ref' | 'dis', path: string): boolean {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  return folders.includes(kind) || name.slice(0, -YUV_ENDING.length).toLowerCase().includes(kind)
}

/**
 * Lists the folder and takes its snapshot.
 * @param root the folder as the recipe names it, null where it names none
 * @param folder where it is, if that is not how the recipe names it
 * @throws SeedgateError file-unreadable where the folder is there and cannot be listed
 */
export async function takeSnapshot(
  files: Files,
  root: string | null,
  folder = root,
): Promise<CorpusSnapshot> {
  if (root === null || folder === null) return absent(root)
  const entries: FileEntry[] = []
  try {
    for await (const entry of files.list(folder)) if (entry.path.endsWith(YUV_ENDING)) entries.push(entry)
  } catch (error) {
    if (error instanceof SeedgateError && error.code === 'file-not-found') return absent(root)
    throw error
  }
  return snapshotOf(root, entries)
}

function absent(root: string | null): CorpusSnapshot {
  return { present: false, corpus_root: root, sha256: null, ref_count: 0, dis_count: 0, yuv_count: 0 }
}
