// What every part of the seed loop needs: the outside world, the question, and the corpus once it is read.
import type { CorpusSnapshot } from '../../corpus/snapshot.js'
import type { CorpusTable } from '../../corpus/table.js'
import type { RunOrigin } from '../../evidence/run-record.js'
import type { Fold } from '../../folds/fold.js'
import type { Part } from '../../folds/part.js'
import type { FeatureScale, QualityRange } from '../../members/model-inputs.js'
import type { Clock } from '../../ports/clock.js'
import type { Locks } from '../../ports/files.js'
import type { Progress } from '../../ports/log.js'
import type { ModelRuntime } from '../../ports/model-runtime.js'
import type { GrowingFiles, Processes } from '../../ports/processes.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import type { BuiltinTrainer, CommandTrainer } from '../../recipe/schema.js'
import type { Trainer } from '../../training/trainer.js'
import type { ReadingWorld } from './read-corpus.js'

/** What every loop needs, whoever trains. */
export interface LoopWorld extends ReadingWorld {
  readonly locks: Locks
  readonly clock: Clock
  readonly progress: Progress
  readonly machine: {
    readonly platform: string
    readonly arch: string
    readonly cpus: number
    readonly node: string
  }
  readonly origin: RunOrigin
  /** Called once the run directory is this run's, and not before. */
  readonly claimed?: () => void
}

/** The built-in trainer's world. */
export interface SeedLoopWorld extends LoopWorld {
  readonly runtime: ModelRuntime
  readonly trainer: Trainer
  /** What trains: name and version. */
  readonly code: string
}

/** The command trainer's world. */
export interface CommandLoopWorld extends LoopWorld {
  readonly processes: Processes
  readonly logs: GrowingFiles
  /** One seed at a time trains on each, as CUDA_VISIBLE_DEVICES names it; one seed at a time where there is none. */
  readonly gpus: readonly string[]
  /** Milliseconds that a seed may take; null for as long as it likes. */
  readonly trainerTimeout: number | null
}

export interface SeedLoopQuestion {
  readonly recipe: LoadedRecipe
  /** The folder that the recipe's paths are relative to. */
  readonly recipeFolder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  /** The run directory. */
  readonly out: string
  /** A subset of the recipe's seeds; all of them where absent. */
  readonly seeds?: readonly number[]
  /** Which of these seeds’ models; all of them where absent. The built-in trainer only. */
  readonly part?: Part
  /** Go on with what is in the run directory. */
  readonly resume: boolean
  /** Aborted when a person or the runner wants the loop to stop. */
  readonly signal: AbortSignal
}

/** The question, with everything read that it names, and who answers it. */
export interface Loop extends LoopWorld, SeedLoopQuestion {
  /** What trains: name and version. */
  readonly code: string
  /** What runs the models, as run.json records it. */
  readonly ran: { readonly provider: string; readonly runtime: string }
  /** Those asked for, ascending. */
  readonly seeds: readonly number[]
  readonly part: Part
  readonly table: CorpusTable
  /** Where it lies. */
  readonly tablePath: string
  readonly snapshot: CorpusSnapshot
  readonly startedAt: Date
}

export interface SeedLoop extends Loop, SeedLoopWorld {
  readonly seeds: readonly number[]
  readonly code: string
  readonly builtin: BuiltinTrainer
  readonly folds: readonly Fold[]
  /** Per fold, the standardisation of its training rows. */
  readonly foldScales: readonly FeatureScale[]
  /** The standardisation of the whole corpus, which is the members'. */
  readonly corpusScale: FeatureScale
  readonly quality: QualityRange
}

export interface CommandLoop extends Loop, CommandLoopWorld {
  readonly command: CommandTrainer
}
