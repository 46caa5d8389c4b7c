// Before a minute of training is spent: is everything there that the run will need? Every failure is told at once.
import type { CorpusTable } from '../../corpus/table.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { planFolds } from '../../folds/plan-folds.js'
import type { Part } from '../../folds/part.js'
import type { Locks } from '../../ports/files.js'
import type { Log } from '../../ports/log.js'
import type { GpuListing, Machine } from '../../ports/machine.js'
import type { TrackedFiles } from '../../ports/tracked-files.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { diskEstimate } from './disk-estimate.js'
import { refuseEmptyPart } from './jobs.js'
import { examineCorpus, type CorpusWorld } from './examine-corpus.js'
import { preflightFailed } from './preflight-failed.js'
import { travelFaults } from './travel.js'

/** The first runner that runs `using: node24`. */
const OLDEST_RUNNER = '2.327.1'
/** MiB: below it a GPU is somebody else's. */
const LEAST_GPU_MEMORY = 1024

interface OnProvider {
  readonly trainer: { readonly provider: string }
  /** Whether it is known to train on a GPU. */
  readonly onGpu: boolean
}

export interface PreflightWorld<Trainer> extends CorpusWorld {
  readonly locks: Locks
  readonly machine: Machine
  /** In a workflow, whose later jobs see what is committed and what travels; default: there are no later jobs. */
  readonly tracked?: TrackedFiles | undefined
  readonly log: Log
  /** Opens the built-in trainer by running a tiny session on it; null for a command trainer. */
  readonly openTrainer: (() => Promise<Trainer & OnProvider>) | null
}

export interface PreflightQuestion {
  readonly recipe: LoadedRecipe
  readonly recipeFolder: string
  /** What its corpus paths are relative to; default: the recipe's folder. */
  readonly corpusFolder?: string | undefined
  readonly out: string
  readonly seeds: readonly number[]
  readonly part: Part
  /** Whether a GPU provider was asked for by name. */
  readonly wantsGpu: boolean
  readonly requireGpu: boolean
}

export interface Ready<Trainer> {
  /** Null for a command trainer. */
  readonly trainer: Trainer | null
  readonly gpus: readonly string[]
}

/** @throws SeedgateError preflight-failed, naming every failure by its code and what to do about it */
export async function preflight<Trainer>(
  world: PreflightWorld<Trainer>,
  question: PreflightQuestion,
): Promise<Ready<Trainer>> {
  const faults: SeedgateError[] = []
  const check = async <Result>(work: () => Promise<Result> | Result): Promise<Result | null> => {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof SeedgateError)) throw error
      faults.push(error)
      return null
    }
  }

  await check(async () => {
    await refuseOldRunner(world.machine)
  })
  const trainer = world.openTrainer === null ? null : await check(world.openTrainer)
  const listing = await world.machine.gpus()
  await check(() => {
    refuseMissingGpu(world, question, listing, trainer)
  })
  const { recipe, recipeFolder, corpusFolder = recipeFolder } = question
  const {
    table,
    tablePath,
    faults: corpusFaults,
    remarks,
  } = await examineCorpus(world, recipe, { recipeFolder, corpusFolder })
  for (const remark of remarks) world.log.warn(remark)
  faults.push(...corpusFaults)
  if (table !== null && world.tracked !== undefined)
    faults.push(...travelFaults(recipe, table, await world.tracked.tracks(recipeFolder, tablePath)))
  // What a table with too few rows would be split into is the same fault once more.
  if (table !== null && !corpusFaults.some(({ code }) => code === 'corpus-too-few-rows')) {
    await check(async () => {
      await refusePartAndDisk(world, question, table)
    })
  }
  await check(async () => {
    await (await world.locks.acquire(question.out)).release()
  })
  if (faults.length > 0) throw preflightFailed(faults)
  return { trainer, gpus: (listing.gpus ?? []).map(({ id }) => id) }
}

async function refuseOldRunner(machine: Machine): Promise<void> {
  const version = await machine.runnerVersion()
  if (version === null || !isOlder(version, OLDEST_RUNNER)) return
  throw new SeedgateError(
    'preflight-failed',
    `the runner’s version: expected ${OLDEST_RUNNER} or newer, got ${version}`,
    { hint: 'update the runner; with --disableupdate it must be done by hand' },
  )
}

/** Both of the form 1.2.3. */
function isOlder(version: string, than: string): boolean {
  const [mine = [], other = []] = [version, than].map((text) => text.split('.').map(Number))
  const index = mine.findIndex((part, at) => part !== other[at])
  return index !== -1 && mine[index]! < (other[index] ?? 0)
}

function refuseMissingGpu(
  { log }: PreflightWorld<unknown>,
  { wantsGpu, requireGpu }: PreflightQuestion,
  { gpus, problem }: GpuListing,
  trainer: OnProvider | null,
): void {
  for (const { id, name, driver, freeMemory, totalMemory } of gpus ?? [])
    log.info(`GPU ${id}: ${name}, driver ${driver}, ${freeMemory} of ${totalMemory} MiB free`)
  // A trainer that trains on a GPU is proof enough: NVIDIA’s tool does not know every GPU, nor is it everywhere.
  if (requireGpu && trainer?.onGpu !== true) {
    const provider = trainer?.trainer.provider
    if (provider === 'webgpu') {
      throw new SeedgateError(
        'provider-unavailable',
        'require-gpu: expected training on a GPU, got webgpu on a device that is not known to be one',
        { hint: 'leave software Vulkan drivers out: docs/gpu-runner.md says how' },
      )
    }
    if ((gpus ?? []).length === 0) {
      throw new SeedgateError(
        'provider-unavailable',
        `require-gpu: expected a GPU, got none: ${problem ?? 'nvidia-smi lists none that CUDA_VISIBLE_DEVICES leaves visible'}`,
        { hint: 'run this on a machine with a GPU and its driver, or set require-gpu: false' },
      )
    }
    if (provider !== undefined) {
      throw new SeedgateError(
        'provider-unavailable',
        `require-gpu: expected training on the GPU, got ${provider}: onnxruntime-node finds no provider that trains on it`,
        { hint: 'ask for provider: cuda or webgpu, which say what is missing' },
      )
    }
  }
  if (!wantsGpu && !requireGpu) return
  const busy = (gpus ?? []).filter(({ freeMemory }) => freeMemory < LEAST_GPU_MEMORY)
  if (busy.length === 0) return
  throw new SeedgateError(
    'provider-unavailable',
    `expected ${LEAST_GPU_MEMORY} MiB free on every GPU, got ${busy.map(({ id, freeMemory }) => `${freeMemory} MiB on ${id}`).join(', ')}`,
    { hint: 'end what uses the GPU, or leave it out with CUDA_VISIBLE_DEVICES' },
  )
}

async function refusePartAndDisk(
  { machine, log }: PreflightWorld<unknown>,
  { recipe, out, seeds, part }: PreflightQuestion,
  table: CorpusTable,
): Promise<void> {
  const folds = planFolds(table)
  refuseEmptyPart({ recipe, folds, part, seeds })
  log.info(
    `corpus ${recipe.recipe.corpus.table}: ${table.rows} rows of ${table.sources.length} sources and ${table.encoders.length} encoders, sha256 ${table.sha256}`,
  )
  const needed = diskEstimate(recipe.recipe.trainer, {
    rows: table.rows,
    featureNames: table.featureNames,
    vocabulary: table.vocabulary,
    folds: folds.length,
    seeds: seeds.length,
  })
  const free = await machine.freeBytes(out)
  if (free >= needed) return
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 2 ** 20)} MiB`
  throw new SeedgateError(
    'disk-full',
    `${out}: expected ${mebibytes(needed)} free on its disk, got ${mebibytes(free)}`,
    { hint: 'free space on this disk, or name another with out-dir' },
  )
}
