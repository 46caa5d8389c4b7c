// Is the corpus all there, as it was planned, and fit to be learned from? Every fault is found before any is told.
import { join, resolve } from 'node:path'
import { examineTable } from '../../corpus/examine-table.js'
import { expectationError } from '../../corpus/expect.js'
import { locateCorpus, type CorpusPlace } from '../../corpus/locate.js'
import { readTable } from '../../corpus/read-table.js'
import { takeSnapshot, YUV_ENDING, type CorpusSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { shown } from '../../errors/shown.js'
import type { Checkout } from '../../ports/checkout.js'
import type { Files } from '../../ports/files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'

export interface CorpusWorld {
  readonly files: Files
  readonly checkout: Checkout
  /** In a workflow job the next checkout deletes what git does not track; elsewhere there may be no next one. */
  readonly inWorkflow: boolean
}

export interface ExaminedCorpus {
  /** Null where it cannot be read, which is then among the faults. */
  readonly table: CorpusTable | null
  /** Where the table lies, or should lie. */
  readonly tablePath: string
  readonly snapshot: CorpusSnapshot
  /** Why nothing may be trained; none where everything is there. */
  readonly faults: readonly SeedgateError[]
  /** What a person should know, a sentence each or a few lines. */
  readonly remarks: readonly string[]
}

export interface CorpusFolders {
  /** Of the recipe, which tells the checkout. */
  readonly recipeFolder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
}

export async function examineCorpus(
  world: CorpusWorld,
  loaded: LoadedRecipe,
  { recipeFolder, corpusFolder = recipeFolder }: CorpusFolders,
): Promise<ExaminedCorpus> {
  const { corpus } = loaded.recipe
  const faults: SeedgateError[] = []
  const remarks: string[] = []
  const root = corpus.files ?? null
  const place = await placeOf(world.files, loaded, corpusFolder, faults)
  const snapshot = await takeSnapshot(world.files, root, place.files)
  const table = await readOrNull(world.files, place.table, corpus.columns, faults)
  if (table !== null) {
    faults.push(...otherTable(loaded, place.table, table))
    const unmet = expectationError(table, snapshot, corpus.expect, corpus.table)
    if (unmet !== null) faults.push(unmet)
    for (const finding of examineTable(table, corpus.expect)) {
      const message = `${corpus.table}: ${finding.message.replaceAll('\n', '\n    ')}`
      if (finding.fault === null) remarks.push(message)
      else faults.push(new SeedgateError(finding.fault, message, { hint: finding.whatToDo }))
    }
  }
  if (root !== null) faults.push(...absentFiles(root, snapshot))
  const kept: KeptPath[] = [{ path: corpus.table, at: place.table, counts: () => true }]
  if (root !== null && place.files !== null) kept.push({ path: root, at: place.files, counts: isRaw })
  for (const one of kept) {
    const lost = await lostAtCheckout(world, recipeFolder, one)
    if (lost instanceof SeedgateError) faults.push(lost)
    else if (lost !== null) remarks.push(lost)
  }
  return { table, tablePath: place.table, snapshot, faults, remarks }
}

/** A link that leads out of the corpus folder is a fault; what lies there is looked at all the same. */
async function placeOf(
  files: Files,
  { recipe: { corpus } }: LoadedRecipe,
  folder: string,
  faults: SeedgateError[],
): Promise<CorpusPlace> {
  try {
    return await locateCorpus(files, corpus, folder)
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    faults.push(error)
    return {
      table: join(folder, corpus.table),
      files: corpus.files === undefined ? null : resolve(folder, corpus.files),
    }
  }
}

function otherTable({ recipe, path }: LoadedRecipe, at: string, { sha256 }: CorpusTable): SeedgateError[] {
  const { sha256: pin } = recipe.corpus
  if (pin === undefined || pin === sha256) return []
  return [
    new SeedgateError(
      'corpus-mismatch',
      `${at}: expected sha256 ${pin} (corpus.sha256 of ${path}), got ${sha256}`,
      {
        hint: 'bring the table that was planned, or change corpus.sha256 in a reviewed change of the recipe',
      },
    ),
  ]
}

async function readOrNull(
  files: Files,
  path: string,
  columns: LoadedRecipe['recipe']['corpus']['columns'],
  faults: SeedgateError[],
): Promise<CorpusTable | null> {
  try {
    return await readTable(files, path, columns)
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    faults.push(error)
    return null
  }
}

/** Without them a run trains to the end and can only be held: nothing then says which raw files stand behind the table. */
function absentFiles(root: string, { present, yuv_count }: CorpusSnapshot): SeedgateError[] {
  if (present && yuv_count > 0) return []
  const got = present ? `a folder without ${YUV_ENDING} files` : 'no such folder'
  return [
    new SeedgateError(
      'corpus-files-missing',
      `corpus.files: expected the raw files behind the table below ${shown(root)}, got ${got}`,
      { hint: 'correct corpus.files, or take it out of the recipe if only the table is to be pinned' },
    ),
  ]
}

/** Which of the files at or below the path are of the corpus. */
interface KeptPath {
  /** As the recipe names it. */
  readonly path: string
  /** Where it lies on this machine. */
  readonly at: string
  readonly counts: (file: string) => boolean
}

/** An error in a workflow job, a sentence elsewhere, null where nothing is lost. */
async function lostAtCheckout(
  { checkout, inWorkflow }: CorpusWorld,
  folder: string,
  { path, at, counts }: KeptPath,
): Promise<SeedgateError | string | null> {
  let listed: readonly string[] | null
  try {
    listed = await checkout.untracked(folder, at)
  } catch (error) {
    if (!(error instanceof SeedgateError)) throw error
    // On the command line it would have been a warning, and git need not be there.
    return inWorkflow ? `${path}: whether a checkout deletes it is not known: ${error.message}` : null
  }
  const lost = (listed ?? []).filter(counts)
  const [first] = lost
  if (first === undefined) return null
  const more = lost.length === 1 ? '' : ` and ${lost.length - 1} more below ${shown(path)}`
  const message = `${shown(first)}${more}: expected a file that git tracks, as it lies in the checkout: a checkout deletes this`
  if (!inWorkflow) return message
  return new SeedgateError('corpus-untracked', message, {
    hint: 'commit the file, or keep the corpus outside the checkout and name its folder',
  })
}

/** A repository inside the folder is listed as a folder. */
function isRaw(file: string): boolean {
  return file.endsWith(YUV_ENDING) || file.endsWith('/')
}
