// The EarlierEvidence port through the runner's own client, which sees the artifacts of its own run and needs no token.
import { rename, rm, rmdir } from 'node:fs/promises'
import { ArtifactNotFoundError, DefaultArtifactClient } from '@actions/artifact'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { EarlierEvidence, Restored } from '../../ports/earlier-evidence.js'
import { ARTIFACT_PATIENCE, askAgain, type ArtifactPatience } from './patience.js'

export class ActionsEarlierEvidence implements EarlierEvidence {
  constructor(
    private readonly say: (line: string) => void,
    private readonly patience: ArtifactPatience = ARTIFACT_PATIENCE,
  ) {}

  async restore(name: string, into: string): Promise<Restored> {
    const client = new DefaultArtifactClient()
    const { pause, look, download } = this.patience
    const deadline = (what: string, limit: number) =>
      ({
        what: `${what} ${name}`,
        limit,
        code: 'github-unavailable',
        hint: UNREACHABLE,
        say: this.say,
      }) as const
    // Beside the folder: half of an artifact must never look like a run directory.
    const partial = `${into}.restoring`
    try {
      const { artifact } = await askAgain(
        deadline('the answer whether there is an artifact', look),
        pause,
        async () => await client.getArtifact(name),
      )
      const { digestMismatch } = await askAgain(
        deadline('the download of artifact', download),
        pause,
        async () => {
          await rm(partial, { recursive: true, force: true })
          return await client.downloadArtifact(artifact.id, {
            path: partial,
            ...(artifact.digest === undefined ? {} : { expectedHash: artifact.digest }),
          })
        },
      )
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
  }
}

const UNREACHABLE = 'run the job again when GitHub can be reached, or start anew with resume: false'
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
    hint: UNREACHABLE,
  })
}
