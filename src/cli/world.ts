// The real world, wired: what the commands hand to the use-cases.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { modelsInProcess } from '../adapters/model-process/models.js'
import { chosenCorpusFolder } from '../adapters/node/corpus-folder.js'
import { systemClock } from '../adapters/node/clock.js'
import { nodeFiles } from '../adapters/node/files.js'
import { gitTrackedFiles } from '../adapters/node/git-tracked-files.js'
import { nodeLocks } from '../adapters/node/locks.js'
import type { ForeignModels } from '../ports/model-runtime.js'

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

/** dist/model-process/index.js, beside dist/cli/index.js. */
const MODEL_PROCESS_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'model-process', 'index.js')

/** Models that somebody else made, run in a process of their own. */
export function foreignModels(): ForeignModels {
  return modelsInProcess({ childFile: MODEL_PROCESS_FILE })
}
/** A training thread, built: dist/lane/index.js, beside dist/cli/index.js. */
export const LANE_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'lane', 'index.js')
