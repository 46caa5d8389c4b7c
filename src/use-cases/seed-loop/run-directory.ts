// Whose the run directory is: a new run's, the one being resumed, or not ours to touch.
import { dirname, join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import {
  EXTRACT_FILE,
  HOLD_FILE,
  LOCK_PREFIX,
  PROMOTE_FILE,
  REPORT_FILE,
  RUN_FILE,
} from '../../evidence/layout.js'
import { parseRunRecord, serialiseRunRecord, type RunRecord } from '../../evidence/run-record.js'
import { parseRecord } from '../../extract/record.js'
import { sha256Of } from '../../formats/sha256.js'
import { partName, WHOLE } from '../../folds/part.js'
import { PART_ENDING, type Files, type Locks } from '../../ports/files.js'
import { identityOf, trainingIdentity } from '../../gate/training-identity.js'
import type { LoadedRecipe } from '../../recipe/parse.js'
import { trainingSha256 } from '../../recipe/training-digest.js'
import type { Loop } from './context.js'

/** Does the work while nobody else uses the folder. @throws SeedgateError run-directory-in-use */
export async function holding<Result>(
  locks: Locks,
  out: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = await locks.acquire(out)
  const result = await work().catch(async (error: unknown) => {
    // What went wrong first is what a person must hear, also where the lock was lost meanwhile.
    await lock.release().catch(() => undefined)
    throw error
  })
  await lock.release()
  return result
}

/** When the run that is gone on with first started. */
export function startOf(earlier: RunRecord | null): Date | null {
  return earlier === null ? null : new Date(earlier.started_at_utc)
}

/**
 * Claims the folder for this run.
 * @returns the record of the run that is gone on with; null for a new one
 * @throws SeedgateError run-directory-not-empty, run-mismatch
 */
export async function claimRunDirectory(loop: Loop): Promise<RunRecord | null> {
  const { files, out, resume, log } = loop
  const earlier = await readRunRecord(files, out)
  if (earlier === null) {
    await refuseForeignFiles(files, out)
    loop.claimed?.()
    return null
  }
  if (!resume) {
    throw new SeedgateError(
      'run-directory-not-empty',
      `${out} holds a run already, started ${earlier.started_at_utc}`,
      {
        hint: 'add --resume to go on with it, or name another folder with --out',
      },
    )
  }
  refuseOtherRun(loop, earlier)
  loop.claimed?.()
  for await (const { path } of files.list(out))
    if (path.endsWith(PART_ENDING)) await files.remove(join(out, path))
  // A verdict speaks of the evidence as it was: what is trained now gets its own.
  for (const file of [PROMOTE_FILE, HOLD_FILE, REPORT_FILE]) await files.remove(join(out, file))
  log.info(`going on with the run started ${earlier.started_at_utc}`)
  return earlier
}

/** Writes run.json; with a time at which it finished, the run is complete. */
export async function writeRunRecord(
  loop: Loop,
  seeds: readonly number[],
  finishedAt: Date | null,
): Promise<void> {
  const { files, out, recipe, table, snapshot, part, ran, machine, origin, code, startedAt } = loop
  const extract = await keepExtract(loop)
  const record: RunRecord = {
    schema_version: 1,
    ensemble: recipe.recipe.ensemble,
    state: finishedAt === null ? 'running' : 'finished',
    code,
    recipe: {
      path: recipe.path,
      sha256: recipe.sha256,
      training_sha256: trainingSha256(recipe.recipe),
    },
    table: {
      path: recipe.recipe.corpus.table,
      sha256: table.sha256,
      rows: table.rows,
      sources: table.sources,
      encoders: table.encoders,
    },
    corpus: snapshot,
    extract_sha256: extract,
    seeds,
    folds: part.of === 1 ? undefined : partName(part),
    provider: ran.provider,
    runtime: ran.runtime,
    machine,
    origin,
    started_at_utc: startedAt.toISOString(),
    finished_at_utc: finishedAt?.toISOString() ?? null,
  }
  await files.writeAtomically(join(out, RUN_FILE), serialiseRunRecord(record))
}

/**
 * Copies the record of how the table was made, where it lies beside the table and is of this very table.
 * @returns its sha256; undefined where there is none
 */
async function keepExtract({ files, out, table, tablePath, log }: Loop): Promise<string | undefined> {
  const path = join(dirname(tablePath), EXTRACT_FILE)
  if ((await files.kindOf(path)) !== 'file') return undefined
  const bytes = await files.read(path)
  if (parseRecord(bytes, path).table.sha256 !== table.sha256) {
    log.warn(`${path} is the record of another table: left out`)
    return undefined
  }
  await files.writeAtomically(join(out, EXTRACT_FILE), bytes)
  return sha256Of(bytes)
}

async function readRunRecord(files: Files, out: string): Promise<RunRecord | null> {
  const path = join(out, RUN_FILE)
  return (await files.kindOf(path)) === 'file' ? parseRunRecord(await files.read(path), path) : null
}

async function refuseForeignFiles(files: Files, out: string): Promise<void> {
  const kind = await files.kindOf(out)
  if (kind === null) return
  if (kind !== 'folder') {
    throw new SeedgateError('path-not-writable', `${out} is not a folder`, {
      hint: 'name a folder that is new or empty',
    })
  }
  for await (const { path } of files.list(out)) {
    if (path.startsWith(LOCK_PREFIX)) continue
    if (isUnfinishedRecord(path)) {
      await files.remove(join(out, path))
      continue
    }
    throw new SeedgateError(
      'run-directory-not-empty',
      `${out} is not empty (${path}) and has no ${RUN_FILE}: it is no run directory`,
      {
        hint: 'name a folder that is new or empty',
      },
    )
  }
}

/** What a run leaves that was killed while it wrote its very first file: nothing is lost with it. */
function isUnfinishedRecord(path: string): boolean {
  return path.startsWith(`${RUN_FILE}.`) && path.endsWith(PART_ENDING)
}

function trainedThenAndNow(recipe: LoadedRecipe, { recipe: its }: RunRecord): readonly [string, string] {
  const then = { training_sha256: its.training_sha256, recipe_sha256: its.sha256 }
  return [trainingIdentity(then) ?? 'none', identityOf(recipe, then)]
}

function refuseOtherRun({ recipe, table, code, part, out }: Loop, earlier: RunRecord): void {
  const differences = [
    // A threshold may have changed meanwhile: it trains nothing.
    ['recipe', ...trainedThenAndNow(recipe, earlier)],
    ['corpus table', earlier.table.sha256, table.sha256],
    ['code', earlier.code, code],
    ['folds', earlier.folds ?? partName(WHOLE), partName(part)],
  ].flatMap(([what, then, now]) => (then === now ? [] : [`${what}: then ${then}, now ${now}`]))
  if (differences.length === 0) return
  throw new SeedgateError(
    'run-mismatch',
    [`${out} holds a run of something else`, ...differences].join('\n  - '),
    {
      hint: 'two runs are never mixed: put recipe, corpus and folds back as they were, or start anew with another --out',
    },
  )
}
