// The corpus that the recipe names, read whole, and what it was planned to be.
import { assertExpectations } from '../../corpus/expect.js'
import { locateCorpus } from '../../corpus/locate.js'
import { readTable } from '../../corpus/read-table.js'
import { takeSnapshot, type CorpusSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Files } from '../../ports/files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'

export interface CorpusRead {
  readonly table: CorpusTable
  /** Where it lies. */
  readonly tablePath: string
  readonly snapshot: CorpusSnapshot
}

/**
 * @param folder what the recipe's corpus paths are relative to
 * @throws SeedgateError corpus-not-found and the other corpus- codes
 */
export async function readCorpus(
  files: Files,
  { recipe, path }: LoadedRecipe,
  folder: string,
): Promise<CorpusRead> {
  const { corpus } = recipe
  const place = await locateCorpus(files, corpus, folder)
  const table = await readTable(files, place.table, corpus.columns)
  if (corpus.sha256 !== undefined && corpus.sha256 !== table.sha256) {
    throw new SeedgateError(
      'corpus-mismatch',
      `${place.table}: expected sha256 ${corpus.sha256} (corpus.sha256 of ${path}), got ${table.sha256}`,
      {
        hint: 'bring the table that was planned, or change corpus.sha256 in a reviewed change of the recipe',
      },
    )
  }
  const snapshot = await takeSnapshot(files, corpus.files ?? null, place.files)
  assertExpectations(table, snapshot, corpus.expect, corpus.table)
  return { table, tablePath: place.table, snapshot }
}
