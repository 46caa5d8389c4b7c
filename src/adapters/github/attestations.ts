// Attestations, kept with the repository: `gh attestation verify` finds them by the file's digest.
import { z } from 'zod'
import type { Attestations } from '../../ports/attestations.js'
import type { GitHubApi } from './api.js'

const keptSchema = z.object({ id: z.number() }).transform(({ id }) => String(id))

export class GitHubAttestations implements Attestations {
  constructor(private readonly api: GitHubApi) {}

  async keep(bundle: Uint8Array): Promise<string> {
    const parameters = { bundle: JSON.parse(new TextDecoder().decode(bundle)) as unknown }
    return await this.api.ask('POST /repos/{owner}/{repo}/attestations', parameters, keptSchema, {
      what: 'keep the attestation',
      permission: 'attestations: write',
    })
  }
}
