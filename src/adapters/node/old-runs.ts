// Run directories that earlier workflow runs left on a machine that is kept: told, and removed where somebody asked for it.
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { RUN_FILE } from '../../evidence/layout.js'

/** `{run}-{shard}`, see defaultRunDirectory: nothing else is looked at, whatever lies there. */
const OF_A_RUN = /^\d+-/
const DAY = 86_400_000

export interface OldRuns {
  /** Of those older than GitHub re-runs a run, absolute paths. */
  readonly old: readonly string[]
  readonly removed: readonly string[]
}

/**
 * Looks at run directories that hold a run's record. How old one is says the record, which each attempt writes when it begins and
 * when it ends.
 * @param folder the folder of run directories; it need not be there
 * @param now milliseconds since 1970
 * @param after days after which one is removed; undefined where none is
 */
export async function tidyRuns(folder: string, now: number, after: number | undefined): Promise<OldRuns> {
  const old: string[] = []
  const removed: string[] = []
  const names = await readdir(folder, { withFileTypes: true }).catch(() => [])
  for (const entry of names) {
    if (!entry.isDirectory() || !OF_A_RUN.test(entry.name)) continue
    const path = join(folder, entry.name)
    const record = await lstat(join(path, RUN_FILE)).catch(() => null)
    if (!record?.isFile()) continue
    const days = (now - record.mtimeMs) / DAY
    if (after !== undefined && days > after) {
      await rm(path, { recursive: true, force: true })
      removed.push(path)
    } else if (days > RERUN_DAYS) old.push(path)
  }
  return { old, removed }
}

/** Days for which GitHub re-runs a workflow run. */
export const RERUN_DAYS = 30
