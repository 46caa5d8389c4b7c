// The corpus that the recipe names, read whole, and what it was planned to be.
import { join, resolve } from 'node:path'
import { assertExpectations } from '../../corpus/expect.js'
import { readTable } from '../../corpus/read-table.js'
import { takeSnapshot, type CorpusSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import type { Files } from '../../ports/files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'

/**
 * @param folder what the recipe's paths are relative to
 * @throws SeedgateError corpus-not-found and the other corpus- codes
 */
export async function readCorpus(
  files: Files,
  { recipe }: LoadedRecipe,
  folder: string,
): Promise<{ readonly table: CorpusTable; readonly snapshot: CorpusSnapshot }> {
  const { corpus } = recipe
  const table = await readTable(files, join(folder, corpus.table), corpus.columns)
  const root = corpus.files ?? null
  const snapshot = await takeSnapshot(files, root, root === null ? null : resolve(folder, root))
  assertExpectations(table, snapshot, corpus.expect, corpus.table)
  return { table, snapshot }
}
