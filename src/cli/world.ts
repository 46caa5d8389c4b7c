// The real world, wired: what the commands hand to the use-cases.
import { chosenCorpusFolder } from '../adapters/node/corpus-folder.js'
import { systemClock } from '../adapters/node/clock.js'
import { nodeFiles } from '../adapters/node/files.js'
import { gitTrackedFiles } from '../adapters/node/git-tracked-files.js'
import { nodeLocks } from '../adapters/node/locks.js'

/** A step of a workflow may run this command line too: nobody sees then what it reads. */
export const inWorkflow = (): boolean => process.env['GITHUB_ACTIONS'] === 'true'

/** @param asked the value of `--corpus-folder` */
export async function corpusFolderOf(asked: string | undefined): Promise<string | undefined> {
  const { env } = process
  return await chosenCorpusFolder({ asked, option: '--corpus-folder', env, from: process.cwd() })
}

export const files = nodeFiles
export const locks = nodeLocks
export const tracked = gitTrackedFiles
export const clock = systemClock
