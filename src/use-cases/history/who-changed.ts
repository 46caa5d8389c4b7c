// Which commit of a branch last changed a file, or one row of the registry.
import type { History, HistoryStep } from '../../ports/history.js'
import { findRow, readRows } from '../../registry/read-registry.js'
import type { ChangedAgain } from '../../registry/plan-rollback.js'
import { FLIPPED_FIELDS } from '../../registry/restored-rows.js'
import { SeedgateError } from '../../errors/seedgate-error.js'

/**
 * @param after look only at what landed since this commit
 * @returns null where nothing did
 */
export async function whoChanged(
  history: History,
  tip: string,
  after: string,
  { path, row }: ChangedAgain,
): Promise<HistoryStep | null> {
  const steps = await history.steps({ tip, after, paths: [path], which: 'landed' })
  if (row === null) return steps[0] ?? null
  for (const step of steps) {
    const [change] = step.changes
    const oids = [change?.before?.oid, change?.after?.oid]
    const contents = await history.blobs(oids.flatMap((oid) => oid ?? []))
    const [before, now] = oids.map((oid) =>
      rowIn(oid === undefined ? undefined : contents.get(oid), path, row),
    )
    if (before !== now) return step
  }
  return null
}

/** What a flip changes of the row, as it stands there; a registry that cannot be read has no such row. */
function rowIn(bytes: Uint8Array | undefined, path: string, id: string): string {
  try {
    const fields = bytes && findRow(readRows(bytes, path), id)?.fields
    return FLIPPED_FIELDS.map((key) => fields?.get(key)?.raw ?? 'nothing').join()
  } catch (error) {
    if (error instanceof SeedgateError && error.code === 'registry-invalid') return 'unreadable'
    throw error
  }
}
