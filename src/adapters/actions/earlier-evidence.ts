// The EarlierEvidence port through the runner's own client, which sees the artifacts of its own run and needs no token.
import { rename, rm, rmdir } from 'node:fs/promises'
import { ArtifactNotFoundError, DefaultArtifactClient } from '@actions/artifact'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { EarlierEvidence } from '../../ports/earlier-evidence.js'

export const actionsEarlierEvidence: EarlierEvidence = {
  async restore(name, into) {
    const client = new DefaultArtifactClient()
    // Beside the folder: half of an artifact must never look like a run directory.
    const partial = `${into}.restoring`
    try {
      const { artifact } = await client.getArtifact(name)
      await rm(partial, { recursive: true, force: true })
      const { digestMismatch } = await client.downloadArtifact(artifact.id, {
        path: partial,
        ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
      })
      if (digestMismatch === true) throw mismatch(name)
    } catch (error) {
      await rm(partial, { recursive: true, force: true })
      if (error instanceof ArtifactNotFoundError) return { outcome: 'absent' }
      // GitHub lists the artifact of an earlier attempt and answers this for its bytes, where only some jobs are re-run.
      if (isNotFound(error)) return { outcome: 'unreachable', why: wordsOf(error) }
      throw error instanceof SeedgateError ? error : notRestored(name, error)
    }
    await rmdir(into).catch(() => undefined)
    await rename(partial, into)
    return { outcome: 'restored' }
  },
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const isNotFound = (error: unknown): boolean => /\(404\)|\b404\b.*not.found/i.test(wordsOf(error))

function mismatch(name: string): SeedgateError {
  return new SeedgateError('artifact-mismatch', `artifact ${name}: its bytes are not those of its digest`, {
    hint: 'start anew with resume: false',
  })
}

function notRestored(name: string, cause: unknown): SeedgateError {
  return new SeedgateError('github-unavailable', `artifact ${name}: cannot be fetched to go on with`, {
    cause,
    hint: 'run the job again when GitHub can be reached, or start anew with resume: false',
  })
}
