// The corpus as far as the gate has it: in the corpus folder of this machine, or as the table that came along with the evidence.
import { join } from 'node:path'
import { locateCorpus } from '../../corpus/locate.js'
import { readTable } from '../../corpus/read-table.js'
import { takeSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import { tableBytes } from '../../corpus/table-bytes.js'
import { TRAVELLING_TABLE_LIMIT } from '../../corpus/travelling-table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { EvidenceFolder } from '../../evidence/evidence-folder.js'
import { tableFile } from '../../evidence/layout.js'
import { EVIDENCE_LIMITS } from '../../evidence/limits.js'
import { sha256OfStream, type Sha256 } from '../../formats/sha256.js'
import type { CorpusAtHand } from '../../gate/input.js'
import type { Files } from '../../ports/files.js'
import type { TrackedFiles } from '../../ports/tracked-files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'

export interface CorpusSearch {
  readonly files: Files
  readonly recipe: LoadedRecipe
  readonly recipeFolder: string
  /** What the recipe's corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  /** Default: nothing is taken for tracked. */
  readonly tracked?: TrackedFiles | undefined
  /** In a workflow nobody sees what is read, so that reading it pins nothing. */
  readonly inWorkflow?: boolean | undefined
  /** The table that may be taken from the evidence; null for none. */
  readonly trusted: Sha256 | null
}

/** @throws SeedgateError of the corpus, where it is there and cannot be read; evidence-invalid where a travelled table is not what its name says */
export async function corpusAtHand(search: CorpusSearch, evidence: EvidenceFolder): Promise<CorpusAtHand> {
  const { files, recipe, recipeFolder, trusted } = search
  const { corpus } = recipe.recipe
  const place = await locateCorpus(files, corpus, search.corpusFolder ?? recipeFolder)
  const taken = await takeSnapshot(files, corpus.files ?? null, place.files)
  const snapshot = taken.present ? taken : null
  const readingPins = search.inWorkflow !== true
  const table = await tableInFolder(files, place.table, recipe)
  if (table !== null) {
    await assertTravelled(files, evidence, table.sha256)
    const tracked = (await search.tracked?.tracks(recipeFolder, place.table)) ?? false
    return { table, snapshot, from: tracked ? 'commit' : 'folder', readingPins }
  }
  const travelled = trusted === null ? null : await travelledTable(files, evidence, trusted, recipe)
  return { table: travelled, snapshot, from: travelled === null ? null : 'evidence', readingPins }
}

async function tableInFolder(files: Files, path: string, recipe: LoadedRecipe): Promise<CorpusTable | null> {
  try {
    return await readTable(files, path, recipe.recipe.corpus.columns)
  } catch (error) {
    if (error instanceof SeedgateError && error.code === 'corpus-not-found') return null
    throw error
  }
}

/** A later job may have only this table, so that it must be the same. */
async function assertTravelled(files: Files, evidence: EvidenceFolder, sha256: Sha256): Promise<void> {
  const path = tableFile(sha256)
  if ((await evidence.read(path, EVIDENCE_LIMITS.predictions)) === null) return
  const pieces = tableBytes(files, join(evidence.dir, path), TRAVELLING_TABLE_LIMIT)
  await asEvidence(path, async () => {
    assertNamed(path, sha256, await sha256OfStream(pieces))
  })
}

async function travelledTable(
  files: Files,
  evidence: EvidenceFolder,
  sha256: Sha256,
  recipe: LoadedRecipe,
): Promise<CorpusTable | null> {
  const path = tableFile(sha256)
  if ((await evidence.read(path, EVIDENCE_LIMITS.predictions)) === null) return null
  return await asEvidence(path, async () => {
    const stored = join(evidence.dir, path)
    const table = await readTable(files, stored, recipe.recipe.corpus.columns, TRAVELLING_TABLE_LIMIT)
    assertNamed(path, sha256, table.sha256)
    return table
  })
}

function assertNamed(path: string, expected: Sha256, got: Sha256): void {
  if (got === expected) return
  throw new SeedgateError(
    'evidence-invalid',
    `${path}: expected the table that it is called by, got one with sha256 ${got}`,
    {
      hint: 'the evidence was changed after training, or its upload was cut off: train again, and find out which',
    },
  )
}

/** What is wrong with a table of the evidence is wrong with the evidence. */
async function asEvidence<Result>(path: string, read: () => Promise<Result>): Promise<Result> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof SeedgateError) || !error.code.startsWith('corpus-')) throw error
    throw new SeedgateError('evidence-invalid', `${path}: ${error.message}`, {
      cause: error,
      hint: 'the table that came along with the evidence cannot be used: train again, or judge where the table lies',
    })
  }
}
