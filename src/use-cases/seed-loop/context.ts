// What every part of the seed loop needs: the outside world, the question, and the corpus once it is read.
import type { CorpusSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import type { RunOrigin } from '../../evidence/run-record.js'
import type { Fold } from '../../folds/fold.js'
import type { FeatureScale, QualityRange } from '../../members/model-inputs.js'
import type { Clock } from '../../ports/clock.js'
import type { Files, Locks } from '../../ports/files.js'
import type { Log, Progress } from '../../ports/log.js'
import type { ModelRuntime } from '../../ports/model-runtime.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import type { BuiltinTrainer } from '../../recipe/schema.js'
import type { Trainer } from '../../training/trainer.js'

export interface SeedLoopWorld {
  readonly files: Files
  readonly locks: Locks
  readonly clock: Clock
  readonly log: Log
  readonly progress: Progress
  readonly runtime: ModelRuntime
  readonly trainer: Trainer
  readonly machine: {
    readonly platform: string
    readonly arch: string
    readonly cpus: number
    readonly node: string
  }
  readonly origin: RunOrigin
  /** What trains: name and version. */
  readonly code: string
}

export interface SeedLoopQuestion {
  readonly recipe: LoadedRecipe
  /** The folder that the recipe's paths are relative to. */
  readonly recipeFolder: string
  /** The run directory. */
  readonly out: string
  /** A subset of the recipe's seeds; all of them where absent. */
  readonly seeds?: readonly number[]
  /** Go on with what is in the run directory. */
  readonly resume: boolean
  /** Aborted when a person or the runner wants the loop to stop. */
  readonly signal: AbortSignal
}

/** The question with everything read that it names. */
export interface SeedLoop extends SeedLoopWorld, SeedLoopQuestion {
  readonly builtin: BuiltinTrainer
  readonly seeds: readonly number[]
  readonly table: CorpusTable
  readonly snapshot: CorpusSnapshot
  readonly folds: readonly Fold[]
  /** Per fold, the standardisation of its training rows. */
  readonly foldScales: readonly FeatureScale[]
  /** The standardisation of the whole corpus, which is the members'. */
  readonly corpusScale: FeatureScale
  readonly quality: QualityRange
  readonly startedAt: Date
}
