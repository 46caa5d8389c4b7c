// What an extraction asks of the outside world, and what it is asked for.
import type { Only } from '../../extract/cells.js'
import type { Clock } from '../../ports/clock.js'
import type { Files, Locks } from '../../ports/files.js'
import type { Log, Progress } from '../../ports/log.js'
import type { Machine } from '../../ports/machine.js'
import type { Processes } from '../../ports/processes.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import type { ExtractRecord } from '../../extract/record.js'

export interface ExtractWorld {
  readonly files: Files
  readonly locks: Locks
  readonly clock: Clock
  readonly log: Log
  readonly progress: Progress
  readonly machine: Machine
  readonly processes: Processes
  /** Bytes of a file, links followed; null where there is none. */
  readonly sizeOf: (path: string) => Promise<number | null>
  /** The absolute form of a path. */
  readonly absolute: (path: string) => string
  readonly here: Omit<ExtractRecord['machine'], 'gpus'>
  /** `seedgate {version}`. */
  readonly code: string
}

export interface ExtractQuestion {
  readonly recipe: LoadedRecipe
  readonly recipeFolder: string
  readonly out: string
  /** A path, or a name on the PATH. */
  readonly ffmpeg: string
  /** Cells at the same time. */
  readonly jobs: number
  readonly only: Only
  /** Whether there must be cells of an earlier run. */
  readonly resume: boolean
  readonly pin: boolean
  /** A table of encodes that are there already; null to encode. */
  readonly pairs: string | null
  /** Instead of `extract.sources.folder`. */
  readonly sourcesFolder: string | null
  readonly signal: AbortSignal
}
