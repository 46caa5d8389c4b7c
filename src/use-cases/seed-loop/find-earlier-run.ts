// Is there something to go on with: in the run directory, or in the artifact of an earlier attempt of this workflow run?
import { join } from 'node:path'
import { RUN_FILE } from '../../evidence/layout.js'
import { parseRunRecord } from '../../evidence/run-record.js'
import type { EarlierEvidence } from '../../ports/earlier-evidence.js'
import type { Files } from '../../ports/files.js'
import type { Log } from '../../ports/log.js'

export type ResumePolicy = 'auto' | 'true' | 'false'

export interface EarlierRunQuestion {
  readonly out: string
  readonly policy: ResumePolicy
  /** Of the workflow run; null where there is none. */
  readonly runId: string | null
  /** Names of the artifacts that earlier attempts may have uploaded, newest first. */
  readonly artifacts: readonly string[]
}

/**
 * @returns whether to resume. A run directory that may not be gone on with is the loop's to refuse.
 * @throws SeedgateError evidence-invalid, artifact-mismatch, github-unavailable
 */
export async function findEarlierRun(
  { files, log, evidence }: { readonly files: Files; readonly log: Log; readonly evidence: EarlierEvidence },
  { out, policy, runId, artifacts }: EarlierRunQuestion,
): Promise<boolean> {
  if (policy === 'false') return false
  const record = join(out, RUN_FILE)
  if ((await files.kindOf(record)) === 'file') {
    const { origin } = parseRunRecord(await files.read(record), record)
    return policy === 'true' || (runId !== null && origin.run_id === runId)
  }
  for (const name of artifacts) {
    const restored = await evidence.restore(name, out)
    if (restored.outcome === 'restored') {
      log.info(`${out} is new here: restored from the artifact ${name}`)
      return true
    }
    if (restored.outcome === 'unreachable') {
      log.warn(
        `${name}: an earlier attempt may have left evidence in this artifact, and this job cannot get it (${restored.why})`,
      )
    }
  }
  if (artifacts.length > 0)
    log.info(`no evidence of an earlier attempt to continue with: training starts anew`)
  return false
}
