// The corpus that the recipe names, read whole, and fit to be trained on.
import type { CorpusSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import type { Log } from '../../ports/log.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { examineCorpus, type CorpusFolders, type CorpusWorld } from './examine-corpus.js'
import { preflightFailed } from './preflight-failed.js'

export interface ReadingWorld extends CorpusWorld {
  readonly log: Log
  /** Whether a preflight has told the remarks already. */
  readonly remarksTold?: boolean
}

export interface CorpusRead {
  readonly table: CorpusTable
  /** Where it lies. */
  readonly tablePath: string
  readonly snapshot: CorpusSnapshot
}

/** @throws SeedgateError corpus-not-found and the other corpus- codes; preflight-failed where there are several faults */
export async function readCorpus(
  world: ReadingWorld,
  recipe: LoadedRecipe,
  folders: CorpusFolders,
): Promise<CorpusRead> {
  const { table, tablePath, snapshot, faults, remarks } = await examineCorpus(world, recipe, folders)
  if (world.remarksTold !== true) for (const remark of remarks) world.log.warn(remark)
  const [first] = faults
  if (first !== undefined) throw faults.length === 1 ? first : preflightFailed(faults)
  if (table === null) throw new Error('a table that could not be read without a fault')
  return { table, tablePath, snapshot }
}
