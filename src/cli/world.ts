// The real world, wired: what the commands hand to the use-cases.
import { systemClock } from '../adapters/node/clock.js'
import { nodeFiles } from '../adapters/node/files.js'
import { nodeLocks } from '../adapters/node/locks.js'

export const files = nodeFiles
export const locks = nodeLocks
export const clock = systemClock
