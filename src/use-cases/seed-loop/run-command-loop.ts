// The seed loop of a trainer that is not ours: one process a seed, a seed a GPU, and nothing believed but the files it leaves.
import { join, resolve } from 'node:path'
import { readTable } from '../../corpus/read-table.js'
import { WHOLE } from '../../folds/part.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { losoFile, predictionsFile } from '../../evidence/layout.js'
import { evidenceFault } from './command-evidence.js'
import { runSeed } from './command-seed.js'
import type { CommandLoop, CommandLoopWorld, SeedLoopQuestion } from './context.js'
import { readCorpus } from './read-corpus.js'
import { claimRunDirectory, holding, startOf, writeRunRecord } from './run-directory.js'
import { sendTableAlong } from './travel.js'
import { refusePart } from '../load-recipe.js'
import type { SeedLoopResult } from './run-seed-loop.js'

/** How run.json names a trainer that it knows nothing about. */
const CODE = 'command'

/**
 * @throws SeedgateError of the corpus or the run directory before anything runs; trainer-not-found, trainer-failed,
 *   trainer-timed-out, trainer-evidence-missing, trainer-evidence-invalid, with every finished seed kept; run-mismatch where the
 *   corpus changed meanwhile; interrupted
 */
export async function runCommandLoop(
  world: CommandLoopWorld,
  question: SeedLoopQuestion,
): Promise<SeedLoopResult> {
  const loop = await prepare(world, question)
  return await holding(world.locks, question.out, async () => await fillRunDirectory(loop))
}

async function prepare(world: CommandLoopWorld, question: SeedLoopQuestion): Promise<CommandLoop> {
  const { recipe } = question.recipe
  const command = recipe.trainer
  if (command.kind !== 'command') {
    throw new SeedgateError(
      'usage-invalid',
      `${question.recipe.path}: trainer.kind is ${command.kind}: a command is asked for`,
    )
  }
  refusePart(question.recipe, question.part ?? WHOLE, 'part')
  return {
    ...world,
    ...question,
    part: WHOLE,
    ...(await readCorpus(world, question.recipe, question)),
    // The trainer runs in the recipe's folder, and seedgate may not.
    out: resolve(question.out),
    command,
    code: CODE,
    ran: { provider: 'command', runtime: 'none' },
    seeds: [...(question.seeds ?? recipe.seeds)].sort((a, b) => a - b),
    startedAt: world.clock.now(),
  }
}

async function fillRunDirectory(prepared: CommandLoop): Promise<SeedLoopResult> {
  const earlier = await claimRunDirectory(prepared)
  await sendTableAlong(prepared)
  const loop: CommandLoop = { ...prepared, startedAt: startOf(earlier) ?? prepared.startedAt }
  const finished = await keptSeeds(loop, earlier?.seeds ?? [])
  await writeRunRecord(loop, finished, null)
  const pending = loop.seeds.filter((seed) => !finished.includes(seed))
  await discardUnfinished(loop, pending)
  await runAll(loop, pending, async (seed) => {
    finished.push(seed)
    finished.sort((a, b) => a - b)
    await writeRunRecord(loop, finished, null)
  })
  await refuseChangedCorpus(loop)
  await writeRunRecord(loop, finished, loop.clock.now())
  return { out: loop.out, seeds: finished }
}

/** A seed is finished where run.json says so and its files are still whole. */
async function keptSeeds(loop: CommandLoop, recorded: readonly number[]): Promise<number[]> {
  const kept: number[] = []
  for (const seed of recorded) if ((await evidenceFault(loop, seed)) === null) kept.push(seed)
  return kept
}

/** What an earlier start left half done must not be taken for the result of this one. */
async function discardUnfinished({ files, out }: CommandLoop, seeds: readonly number[]): Promise<void> {
  for (const seed of seeds)
    for (const file of [losoFile(seed), predictionsFile(seed)]) await files.remove(join(out, file))
}

/** A worker a GPU, each taking the next seed. The first failure lets no other seed start; those that run are not wasted. */
async function runAll(
  loop: CommandLoop,
  pending: readonly number[],
  finished: (seed: number) => Promise<void>,
): Promise<void> {
  const { progress, gpus } = loop
  const left = [...pending]
  const failures: unknown[] = []
  // One after another: two workers must not write run.json at once.
  let recorded = Promise.resolve()
  let done = 0
  const work = async (gpu: string | null) => {
    for (let seed = left.shift(); seed !== undefined && failures.length === 0; seed = left.shift()) {
      const ran = seed
      await runSeed(loop, ran, gpu)
      recorded = recorded.then(async () => {
        await finished(ran)
      })
      await recorded
      progress.update(++done)
    }
  }
  if (pending.length > 0) progress.begin(`training seeds ${pending.join(', ')}`, pending.length)
  const workers = gpus.length > 0 ? gpus : [null]
  await Promise.all(
    workers.map(async (gpu) => {
      await work(gpu).catch((error: unknown) => failures.push(error))
    }),
  )
  progress.end()
  if (failures.length > 0) throw failures[0]
}

/** The trainer read the table at some time between our first look and now. */
async function refuseChangedCorpus({ files, recipe, tablePath, table, out }: CommandLoop): Promise<void> {
  const { corpus } = recipe.recipe
  const { sha256 } = await readTable(files, tablePath, corpus.columns)
  if (sha256 === table.sha256) return
  throw new SeedgateError(
    'run-mismatch',
    `${corpus.table}: changed while the trainer ran: sha256 ${table.sha256} before, ${sha256} after`,
    { hint: `nobody can say what the seeds in ${out} were trained on: start anew in another run directory` },
  )
}
