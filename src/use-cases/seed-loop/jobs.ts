// Which models are still to be trained, and from where each goes on.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { CHECKPOINT_FOLDER, fileNameOf, foldModelFile, memberModelFile } from '../../evidence/layout.js'
import { isInPart, modelsOfSeed, partName } from '../../folds/part.js'
import { decodeCheckpoint, encodeCheckpoint } from '../../training/checkpoint.js'
import { jobScale } from '../../training/prepare.js'
import type { TrainingJob, TrainingState } from '../../training/trainer.js'
import type { SeedLoop } from './context.js'

/** Those of the seed’s models in this run’s part, but for those whose model file is there and loads. */
export async function unfinishedJobs(loop: SeedLoop, seed: number): Promise<TrainingJob[]> {
  const jobs: TrainingJob[] = []
  for (const key of seedModels(loop, seed)) {
    if (await isTrained(loop, key)) continue
    const scale = key.heldOutIndex === -1 ? loop.corpusScale : loop.foldScales[key.heldOutIndex]!
    jobs.push({
      ...key,
      ...jobScale(scale, loop.corpusScale, loop.table.vocabulary),
      state: await savedState(loop, key),
    })
  }
  return jobs
}

type ModelKey = Pick<TrainingJob, 'seed' | 'heldOut' | 'heldOutIndex'>
type ModelsQuestion = Pick<SeedLoop, 'folds' | 'part' | 'recipe'>

/** The seed's folds in their order, and last its member, as far as they are in this run's part. */
export function seedModels({ folds, part, recipe }: ModelsQuestion, seed: number): ModelKey[] {
  const held = folds.map(({ heldOut, index }): ModelKey => ({ seed, heldOut, heldOutIndex: index }))
  const seedPlace = recipe.recipe.seeds.indexOf(seed)
  const models = modelsOfSeed(folds.length)
  return [...held, { seed, heldOut: null, heldOutIndex: -1 }].filter((_model, place) =>
    isInPart(part, seedPlace, models, place),
  )
}

/** @throws SeedgateError usage-invalid where a part of the seeds would be empty: better all of them fail than one, hours later */
export function refuseEmptyPart(question: ModelsQuestion & { readonly seeds: readonly number[] }): void {
  const { part, seeds, folds } = question
  const most = seeds.length * modelsOfSeed(folds.length)
  if (part.of <= most && seeds.some((seed) => seedModels(question, seed).length > 0)) return
  throw new SeedgateError(
    'usage-invalid',
    `folds ${partName(part)}: expected a part of at most ${most}, for seeds ${seeds.join(', ')} have as many models, a fold a source and a member each`,
    {
      hint: 'plan for fewer runners, or state corpus.expect.sources in the recipe: the plan then stops there',
    },
  )
}

/** Where the trained model lies in the run directory. */
export function modelPath(loop: SeedLoop, { seed, heldOut }: Pick<TrainingJob, 'seed' | 'heldOut'>): string {
  return heldOut === null
    ? memberModelFile(loop.recipe.recipe.ensemble, seed)
    : foldModelFile(seed, heldOut, loop.table.sources)
}

/** A model file is written whole or not at all; that it loads guards against a disk that lost it since. */
async function isTrained({ files, runtime, log, ...loop }: SeedLoop, key: ModelKey): Promise<boolean> {
  const path = modelPath({ files, runtime, log, ...loop }, key)
  if ((await files.kindOf(join(loop.out, path))) !== 'file') return false
  try {
    await (await runtime.open(await files.read(join(loop.out, path)))).close()
    return true
  } catch {
    log.warn(`${path} does not load and is trained again`)
    return false
  }
}

async function savedState(loop: SeedLoop, key: ModelKey): Promise<TrainingState | null> {
  const path = checkpointPath(loop, key)
  if ((await loop.files.kindOf(path)) !== 'file') return null
  return decodeCheckpoint(await loop.files.read(path), ownerOf(loop, key))
}

export async function saveState(loop: SeedLoop, key: ModelKey, state: TrainingState): Promise<void> {
  await loop.files.writeAtomically(checkpointPath(loop, key), encodeCheckpoint(state, ownerOf(loop, key)))
}

export async function forgetState(loop: SeedLoop, key: ModelKey): Promise<void> {
  await loop.files.remove(checkpointPath(loop, key))
}

function checkpointPath({ out, table }: SeedLoop, { seed, heldOut }: ModelKey): string {
  // `-` cannot be the name of a source's file: see fileNameOf.
  return join(
    out,
    CHECKPOINT_FOLDER,
    `seed${seed}`,
    `${heldOut === null ? '-member' : fileNameOf(heldOut, table.sources)}.state`,
  )
}

function ownerOf({ recipe, table, code }: SeedLoop, { seed, heldOut }: ModelKey): string {
  return JSON.stringify([recipe.sha256, table.sha256, code, seed, heldOut])
}
