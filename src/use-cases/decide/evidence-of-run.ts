// Which artifacts of a run are its evidence: of every shard the newest attempt's, by the names that the seed loop gives.
import { SeedgateError } from '../../errors/seedgate-error.js'
import { shown } from '../../errors/shown.js'
import type { ArtifactRecord } from '../../ports/artifact-records.js'
import { wantedName } from '../../evidence/upload-names.js'
import type { ArtifactReference } from './fetch-evidence.js'

/** After `evidence-{ensemble}-{run}-`: a job that is re-run alone leaves the other shards' evidence where it was. */
const ATTEMPT_AND_SHARD = /^(\d+)-(.+)$/s

/**
 * In code-unit order of shard. A name is no proof of anything: what is in an artifact is judged as foreign.
 * @param ensemble of the recipe: a run may train several ensembles, whose shards have the same names (D53)
 * @throws SeedgateError evidence-not-found, artifact-not-found
 */
export function evidenceOfRun(
  ensemble: string,
  runId: number,
  records: readonly ArtifactRecord[],
): ArtifactReference[] {
  const prefix = `evidence-${ensemble}-${runId}-`
  const newest = new Map<string, { readonly order: number; readonly record: ArtifactRecord }>()
  for (const record of records) {
    const { wanted, nth } = wantedName(record.name)
    if (!wanted.startsWith(prefix) || record.expired) continue
    const [, attempt = '', shard] = ATTEMPT_AND_SHARD.exec(wanted.slice(prefix.length)) ?? []
    if (shard === undefined) continue
    const order = Number(attempt) * 10 + nth
    if (order > (newest.get(shard)?.order ?? 0)) newest.set(shard, { order, record })
  }
  if (newest.size === 0) {
    throw new SeedgateError(
      'evidence-not-found',
      `run ${runId}: expected artifacts named ${prefix}{attempt}-{shard}, got ${records.length} other artifacts`,
      { hint: 'let the seed loop run first, or name the evidence: evidence-artifact-ids, or evidence-path' },
    )
  }
  return [...newest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, { record }]) => reference(record))
}

function reference({ id, name, digest }: ArtifactRecord): ArtifactReference {
  if (digest !== null) return { id, digest }
  throw new SeedgateError(
    'artifact-not-found',
    `${shown(name)}: expected an artifact with a digest, got none`,
    {
      hint: 'upload it with the seed-loop action, or upload-artifact of version 4 or later',
    },
  )
}
