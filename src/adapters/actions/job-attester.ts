// Signing in the name of this job: with the identity token that the runner gives it where it has `id-token: write`.
import { getIDToken } from '@actions/core'
import type { Attester } from '../../ports/attester.js'
import { SigstoreAttester } from '../sigstore/attester.js'
import { signingServices } from '../sigstore/services.js'

/** Null where the job may not. */
export function jobAttester(env: NodeJS.ProcessEnv, serverUrl: string): Attester | null {
  const may = (env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== ''
  if (!may) return null
  return new SigstoreAttester({
    identityToken: async () => await getIDToken('sigstore'),
    services: (visibility) => signingServices(visibility, serverUrl),
  })
}
