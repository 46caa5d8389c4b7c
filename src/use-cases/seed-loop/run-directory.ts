// Whose the run directory is: a new run's, the one being resumed, or not ours to touch.
import { join } from 'node:path'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { HOLD_FILE, PROMOTE_FILE, REPORT_FILE, RUN_FILE } from '../../evidence/layout.js'
import { parseRunRecord, serialiseRunRecord, type RunRecord } from '../../evidence/run-record.js'
import { PART_ENDING, type Files } from '../../ports/files.js'
import type { SeedLoop } from './context.js'

/** What the lock that this very run holds keeps in the folder. */
const OWN_LOCK = '.seedgate.'

/**
 * Claims the folder for this run.
 * @returns when the run first started
 * @throws SeedgateError run-directory-not-empty, run-mismatch
 */
export async function claimRunDirectory(loop: SeedLoop): Promise<Date> {
  const { files, out, resume, log, clock } = loop
  const earlier = await readRunRecord(files, out)
  if (earlier === null) {
    await refuseForeignFiles(files, out)
    return clock.now()
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
  for await (const { path } of files.list(out))
    if (path.endsWith(PART_ENDING)) await files.remove(join(out, path))
  // A verdict speaks of the evidence as it was: what is trained now gets its own.
  for (const file of [PROMOTE_FILE, HOLD_FILE, REPORT_FILE]) await files.remove(join(out, file))
  log.info(`going on with the run started ${earlier.started_at_utc}`)
  return new Date(earlier.started_at_utc)
}

/** Writes run.json; with a time at which it finished, the run is complete. */
export async function writeRunRecord(
  loop: SeedLoop,
  seeds: readonly number[],
  finishedAt: Date | null,
): Promise<void> {
  const { files, out, recipe, table, snapshot, trainer, runtime, machine, origin, code, startedAt } = loop
  const record: RunRecord = {
    schema_version: 1,
    ensemble: recipe.recipe.ensemble,
    state: finishedAt === null ? 'running' : 'finished',
    code,
    recipe: { path: recipe.path, sha256: recipe.sha256 },
    table: {
      path: recipe.recipe.corpus.table,
      sha256: table.sha256,
      rows: table.rows,
      sources: table.sources,
      encoders: table.encoders,
    },
    corpus: snapshot,
    seeds,
    provider: trainer.provider,
    runtime: runtime.version,
    machine,
    origin,
    started_at_utc: startedAt.toISOString(),
    finished_at_utc: finishedAt?.toISOString() ?? null,
  }
  await files.writeAtomically(join(out, RUN_FILE), serialiseRunRecord(record))
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
    if (path.startsWith(OWN_LOCK)) continue
    throw new SeedgateError(
      'run-directory-not-empty',
      `${out} is not empty (${path}) and has no ${RUN_FILE}: it is no run directory`,
      {
        hint: 'name a folder that is new or empty',
      },
    )
  }
}

function refuseOtherRun({ recipe, table, code, out }: SeedLoop, earlier: RunRecord): void {
  const differences = [
    ['recipe', earlier.recipe.sha256, recipe.sha256],
    ['corpus table', earlier.table.sha256, table.sha256],
    ['code', earlier.code, code],
  ].flatMap(([what, then, now]) => (then === now ? [] : [`${what}: then ${then}, now ${now}`]))
  if (differences.length === 0) return
  throw new SeedgateError(
    'run-mismatch',
    [`${out} holds a run of something else`, ...differences].join('\n  - '),
    {
      hint: 'two runs are never mixed: put the recipe and corpus back as they were, or start anew with another --out',
    },
  )
}
