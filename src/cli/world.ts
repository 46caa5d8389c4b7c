// The real world, wired: what the commands hand to the use-cases.
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { systemClock } from '../adapters/node/clock.js'
import { nodeFiles } from '../adapters/node/files.js'
import { nodeLocks } from '../adapters/node/locks.js'

export const files = nodeFiles
export const locks = nodeLocks
export const clock = systemClock

/** A training thread, built: dist/lane/index.js, beside dist/cli/index.js. */
export const LANE_FILE = join(dirname(fileURLToPath(import.meta.url)), '..', 'lane', 'index.js')
