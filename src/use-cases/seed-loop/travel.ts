// Does the corpus table go along with the evidence, and will the jobs that come after this one know which table it is?
import { join } from 'node:path'
import { packTable } from '../../corpus/travelling-table.js'
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { tableFile } from '../../evidence/layout.js'
import type { Files } from '../../ports/files.js'
import type { Log } from '../../ports/log.js'
import type { LoadedRecipe } from '../../recipe/parse.js'

/** The line that pins the table, as it has to stand below `corpus:` in the recipe. */
export function pinLine({ sha256 }: Pick<CorpusTable, 'sha256'>): string {
  return `sha256: ${sha256}`
}

/**
 * What keeps later jobs, on other machines, from judging the table that is trained on here; none where they can.
 * @param tracked whether the table is a file of the commit that is checked out, which those jobs check out too
 */
export function travelFaults(
  { recipe, path }: LoadedRecipe,
  table: Pick<CorpusTable, 'sha256'>,
  tracked: boolean,
): SeedgateError[] {
  const { corpus, gate } = recipe
  const faults: SeedgateError[] = []
  const pinNeeded = corpus.travels === true || !tracked
  if (pinNeeded && corpus.sha256 === undefined) {
    faults.push(
      new SeedgateError(
        'corpus-unpinned',
        `${path}: corpus.sha256: expected the digest of ${corpus.table}, which ${tracked ? 'travels' : 'git does not track'}, got nothing`,
        { hint: `add this line below corpus: in the recipe:\n    ${pinLine(table)}` },
      ),
    )
  }
  if (!tracked && corpus.travels === undefined && gate.evidence === 'recomputed') {
    faults.push(
      new SeedgateError(
        'corpus-travels-unsaid',
        `${path}: corpus.travels: expected true or false, for git does not track ${corpus.table}, got nothing`,
        {
          hint: 'true: the table goes along with the evidence, and whoever can read this repository’s artifacts can read it. false: decide and promote run on the machine that the input judge-labels names',
        },
      ),
    )
  }
  return faults
}

export interface Travelling {
  readonly files: Files
  readonly log: Log
  readonly recipe: LoadedRecipe
  readonly table: CorpusTable
  /** Where the table lies. */
  readonly tablePath: string
  /** The run directory. */
  readonly out: string
}

/** Puts the table into the run directory, where the recipe says that it travels, and says how to pin it, where the recipe does not. */
export async function sendTableAlong({
  files,
  log,
  recipe,
  table,
  tablePath,
  out,
}: Travelling): Promise<void> {
  const { sha256: pin, travels } = recipe.recipe.corpus
  if (pin === undefined)
    log.info(`to pin this very table, add below corpus: in ${recipe.path}:\n    ${pinLine(table)}`)
  if (travels !== true) return
  const packed = await packTable(files, tablePath, table.sha256)
  await files.writeAtomically(join(out, tableFile(table.sha256)), packed)
}
