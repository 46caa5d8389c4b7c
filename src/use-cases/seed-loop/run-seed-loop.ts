// The seed loop: corpus → folds → every (seed, fold) model and every member → evidence in the run directory.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { CHECKPOINT_FOLDER, losoFile, partialFile } from '../../evidence/layout.js'
import { WHOLE } from '../../folds/part.js'
import { planFolds } from '../../folds/plan-folds.js'
import { standardisation } from '../../folds/standardise.js'
import { qualityRange } from '../../folds/quality-range.js'
import { codecBlockWidth } from '../../members/codec-block.js'
import { modelFile } from '../../training/network.js'
import { modelMetadata } from '../../training/rebuild.js'
import { trainingData, trainingSettings } from '../../training/prepare.js'
import type { TrainingJob } from '../../training/trainer.js'
import type { SeedLoop, SeedLoopQuestion, SeedLoopWorld } from './context.js'
import { forgetState, modelPath, refuseEmptyPart, saveState, seedModels, unfinishedJobs } from './jobs.js'
import { writeManifest } from './manifest.js'
import { readCorpus } from './read-corpus.js'
import { claimRunDirectory, holding, startOf, writeRunRecord } from './run-directory.js'
import { writeSeedEvidence } from './seed-evidence.js'
import { sendTableAlong } from './travel.js'
import { TrainingProgress } from './training-progress.js'

export interface SeedLoopResult {
  readonly out: string
  /** The seeds whose evidence is complete, or, of a run of a part, the part of it; ascending. */
  readonly seeds: readonly number[]
}

/**
 * @throws SeedgateError of the corpus, the run directory or the disk before training starts; `interrupted` where it was
 *   stopped, with everything finished so far kept
 */
export async function runSeedLoop(world: SeedLoopWorld, question: SeedLoopQuestion): Promise<SeedLoopResult> {
  const prepared = await prepare(world, question)
  return await holding(world.locks, question.out, async () => await fillRunDirectory(prepared))
}

async function fillRunDirectory(prepared: SeedLoop): Promise<SeedLoopResult> {
  const { files, out, clock } = prepared
  const earlier = await claimRunDirectory(prepared)
  await sendTableAlong(prepared)
  const loop: SeedLoop = { ...prepared, startedAt: startOf(earlier) ?? prepared.startedAt }
  const finished = await finishedSeeds(loop)
  await writeRunRecord(loop, finished, null)
  await trainSeeds(
    loop,
    loop.seeds.filter((seed) => !finished.includes(seed) && seedModels(loop, seed).length > 0),
  )
  const seeds = await finishedSeeds(loop)
  // A part's members get their sidecars, which the manifest pins, when the parts are joined.
  if (loop.part.of === 1) await writeManifest(loop, seeds)
  await writeRunRecord(loop, seeds, clock.now())
  await files.remove(join(out, CHECKPOINT_FOLDER))
  return { out, seeds }
}

/** Everything that can be refused before the run directory is touched. */
async function prepare(world: SeedLoopWorld, question: SeedLoopQuestion): Promise<SeedLoop> {
  const { recipe } = question.recipe
  const builtin = recipe.trainer
  if (builtin.kind !== 'builtin') {
    throw new SeedgateError(
      'usage-invalid',
      `${question.recipe.path}: trainer.kind is ${builtin.kind}: the built-in trainer is asked for`,
    )
  }
  const corpus = await readCorpus(world, question.recipe, question)
  const { table } = corpus
  const folds = planFolds(table)
  const seeds = [...(question.seeds ?? recipe.seeds)].sort((a, b) => a - b)
  const part = question.part ?? WHOLE
  refuseEmptyPart({ recipe: question.recipe, folds, part, seeds })
  const everyRow = Int32Array.from(table.target.keys())
  return {
    ...world,
    ...question,
    builtin,
    ran: { provider: world.trainer.provider, runtime: world.runtime.version },
    seeds,
    part,
    ...corpus,
    folds,
    foldScales: folds.map((fold) => standardisation(table, fold.train)),
    corpusScale: standardisation(table, everyRow),
    quality: qualityRange(table),
    startedAt: world.clock.now(),
  }
}

async function finishedSeeds({ files, out, recipe, part }: SeedLoop): Promise<number[]> {
  const seeds: number[] = []
  for (const seed of recipe.recipe.seeds) {
    if ((await files.kindOf(join(out, partialFile(part, losoFile(seed))))) === 'file') seeds.push(seed)
  }
  return seeds.sort((a, b) => a - b)
}

async function trainSeeds(loop: SeedLoop, seeds: readonly number[]): Promise<void> {
  const { trainer, table, builtin, files, out, signal, progress } = loop
  const settings = trainingSettings(builtin, table)
  const jobs: TrainingJob[] = []
  for (const seed of seeds) jobs.push(...(await unfinishedJobs(loop, seed)))

  const shown = new TrainingProgress(loop, jobs, settings)
  const open = new Map(seeds.map((seed) => [seed, jobs.filter((job) => job.seed === seed).length]))
  const finishSeed = async (seed: number) => {
    shown.seedFinished(await writeSeedEvidence(loop, seed))
  }
  try {
    // All of a seed's models may be there without its result: the last run was killed in between.
    for (const [seed, models] of open) if (models === 0) await finishSeed(seed)
    const complete = await trainer.train(
      { data: trainingData(table, loop.corpusScale, loop.quality), settings, jobs },
      {
        progressed(modelSteps) {
          shown.advance(modelSteps)
        },
        async reached(job, state) {
          await saveState(loop, job, state)
        },
        async finished(job, parameters) {
          await files.writeAtomically(
            join(out, modelPath(loop, job)),
            modelFile(
              settings.architecture,
              codecBlockWidth(table.vocabulary),
              parameters,
              modelMetadata(job.seed, job.heldOut),
            ),
          )
          await forgetState(loop, job)
          const left = open.get(job.seed)! - 1
          open.set(job.seed, left)
          if (left === 0) await finishSeed(job.seed)
        },
        stopping: () => signal.aborted,
      },
    )
    if (!complete) {
      throw new SeedgateError('interrupted', `stopped; what was trained so far is kept in ${out}`, {
        hint: 'run the same command with --resume: it goes on from here and ends with the same bytes',
      })
    }
  } finally {
    progress.end()
  }
}
