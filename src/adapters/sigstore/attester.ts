// The Attester port by Sigstore's own library: a key that lives for one signature, certified for the job by its identity token.
import { bundleToJSON } from '@sigstore/bundle'
import { DSSEBundleBuilder, FulcioSigner, RekorWitness, TSAWitness, type Witness } from '@sigstore/sign'
import { z } from 'zod'
import { STATEMENT_MEDIA_TYPE } from '../../attestation/statement.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Attester } from '../../ports/attester.js'
import type { SigningServices } from './services.js'

export interface AttesterOptions {
  /** The job's identity token for the audience `sigstore`. */
  readonly identityToken: () => Promise<string>
  /** For a repository of that visibility. */
  readonly services: (visibility: string) => SigningServices
  readonly patience?: Patience
}

export interface Patience {
  /** Milliseconds of one request. */
  readonly timeout: number
  /** How often it is made again. */
  readonly retry: number
}

const PATIENCE: Patience = { timeout: 10_000, retry: 3 }

const claimsShape = z.object({ repository_visibility: z.string() })

export class SigstoreAttester implements Attester {
  constructor(private readonly options: AttesterOptions) {}

  async attest(statement: Uint8Array): Promise<Uint8Array> {
    try {
      const token = await this.options.identityToken()
      const services = this.options.services(visibilityIn(token))
      const patience = this.options.patience ?? PATIENCE
      const getToken = async (): Promise<string> => await Promise.resolve(token)
      const signer = new FulcioSigner({
        fulcioBaseURL: services.fulcioUrl,
        identityProvider: { getToken },
        ...patience,
      })
      const builder = new DSSEBundleBuilder({ signer, witnesses: witnessesOf(services, patience) })
      const bundle = await builder.create({ data: Buffer.from(statement), type: STATEMENT_MEDIA_TYPE })
      return new TextEncoder().encode(`${JSON.stringify(bundleToJSON(bundle))}\n`)
    } catch (cause) {
      throw new SeedgateError('publication-failed', `the verdict is not attested: ${wordsOf(cause)}`, {
        hint: 'run this again; or set the input attest to false, and the run alone vouches for the verdict',
        cause,
      })
    }
  }
}

function witnessesOf({ rekorUrl, timestampUrl }: SigningServices, patience: Patience): Witness[] {
  return [
    ...(rekorUrl === null ? [] : [new RekorWitness({ rekorBaseURL: rekorUrl, ...patience })]),
    ...(timestampUrl === null ? [] : [new TSAWitness({ tsaBaseURL: timestampUrl, ...patience })]),
  ]
}

/** Read, not verified: whoever certifies it verifies it. Where it does not say, nothing is made public. */
function visibilityIn(token: string): string {
  const [, payload = ''] = token.split('.')
  const read = claimsShape.safeParse(JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')))
  return read.success ? read.data.repository_visibility : 'unknown'
}

/** A token never reaches a message: the library's own may quote it. */
function wordsOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error)
  return said.replaceAll(/[\w-]+\.[\w-]+\.[\w-]{16,}/g, '(a token)').slice(0, 500)
}
