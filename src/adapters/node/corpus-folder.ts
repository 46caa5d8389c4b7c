// Where this machine keeps corpora: as the caller says, or as the machine's environment does.
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'

export const CORPUS_FOLDER_VARIABLE = 'SEEDGATE_CORPUS_FOLDER'

export interface CorpusFolderChoice {
  /** As the caller names it; empty or undefined for no word of his. */
  readonly asked: string | undefined
  /** How he names it: `--corpus-folder`, or the input `corpus-folder`. */
  readonly option: string
  readonly env: NodeJS.ProcessEnv
  /** What a relative path is relative to. */
  readonly from: string
}

/**
 * The caller's word before the machine's.
 * @returns undefined where neither says anything: then it is the recipe's folder
 * @throws SeedgateError corpus-not-found where the folder that is named is none
 */
export async function chosenCorpusFolder(choice: CorpusFolderChoice): Promise<string | undefined> {
  const { asked = '', option, env, from } = choice
  const [name, path] =
    asked === '' ? [CORPUS_FOLDER_VARIABLE, env[CORPUS_FOLDER_VARIABLE] ?? ''] : [option, asked]
  if (path === '') return undefined
  const folder = resolve(from, path)
  const found = await stat(folder).catch(() => null)
  if (found?.isDirectory() === true) return folder
  throw new SeedgateError(
    'corpus-not-found',
    `${name}: expected the folder of the corpus, got ${folder}, ${found === null ? 'where nothing is' : 'which is no folder'}`,
    { hint: 'name the folder that corpus.table of the recipe is relative to, as this user can read it' },
  )
}
