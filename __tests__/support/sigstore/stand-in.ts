// Sigstore for tests: certificates, log and time from Sigstore's own mock, over a real server; real bundles come out of it.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  fulcioHandler,
  initializeCA,
  initializeCTLog,
  initializeTLog,
  initializeTSA,
  rekorHandler,
  tsaHandler,
} from '@sigstore/mock'
import { sha256 } from '../a-promotion.js'
import { SigstoreAttester } from '../../../src/adapters/sigstore/attester.js'
import { readTrustedRoots } from '../../../src/adapters/sigstore/trusted-roots.js'
import { SigstoreVerifier } from '../../../src/adapters/sigstore/verifier.js'

/** What GitHub says of a job in its identity token. */
export interface JobClaims {
  readonly iss: string
  readonly sub: string
  readonly event_name: string
  readonly job_workflow_ref: string
  readonly ref: string
  readonly repository: string
  readonly repository_visibility: string
  readonly run_id: string
  readonly run_attempt: string
  readonly runner_environment: string
  readonly workflow_ref: string
}

/** Run 7 of the retraining that calls seedgate's workflow, on main of octo/models. */
export const RETRAIN_JOB: JobClaims = {
  iss: 'https://token.actions.githubusercontent.com',
  sub: 'https://github.com/acme/seedgate/.github/workflows/retrain.yml@refs/tags/v1',
  event_name: 'workflow_dispatch',
  job_workflow_ref: 'acme/seedgate/.github/workflows/retrain.yml@refs/tags/v1',
  ref: 'refs/heads/main',
  repository: 'octo/models',
  repository_visibility: 'public',
  run_id: '7',
  run_attempt: '1',
  runner_environment: 'github-hosted',
  workflow_ref: 'octo/models/.github/workflows/retrain.yml@refs/heads/main',
}

export interface StandInOptions {
  /** When certificates are issued; now where it is left out. */
  readonly certifiedAt?: Date
}

type Instance = 'public' | 'private'
const PRIVATE = '/private'

export class SigstoreStandIn {
  private constructor(
    readonly base: string,
    /** As a trusted root says it, by instance: the private one has no log. */
    private readonly roots: Readonly<Record<Instance, object>>,
    readonly close: () => Promise<void>,
    /** Paths that were asked, in order. */
    readonly asked: readonly string[],
  ) {}

  static async start({ certifiedAt }: StandInOptions = {}): Promise<SigstoreStandIn> {
    const ctlog = await initializeCTLog(keys(), certifiedAt)
    const ca = await initializeCA(keys(), ctlog, certifiedAt)
    // GitHub's own instance logs no certificates.
    const privateCa = await initializeCA(keys(), undefined, certifiedAt)
    const unlogged = fulcioHandler(privateCa)
    const tlog = await initializeTLog('https://rekor.sigstore.dev', keys())
    const tsa = await initializeTSA(keys(), soon())
    const handlers = [
      fulcioHandler(ca),
      { ...unlogged, path: `${PRIVATE}${unlogged.path}` },
      logHandler(rekorHandler(tlog)),
      tsaHandler(tsa),
    ]
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      void answer(handlers, request, response)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const timestampAuthorities = [authority([bytesOf(tsa.intCertificate), bytesOf(tsa.rootCertificate)])]
    const mediaType = 'application/vnd.dev.sigstore.trustedroot+json;version=0.1'
    const roots = {
      private: {
        mediaType,
        certificateAuthorities: [authority([bytesOf(privateCa.rootCertificate)])],
        timestampAuthorities,
        tlogs: [],
        ctlogs: [],
      },
      public: {
        mediaType,
        certificateAuthorities: [authority([bytesOf(ca.rootCertificate)])],
        timestampAuthorities,
        tlogs: [log('https://rekor.sigstore.dev', tlog.publicKey)],
        ctlogs: [log('https://ctfe.sigstore.dev', ctlog.publicKey)],
      },
    }
    const close = async (): Promise<void> => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
    const { port } = server.address() as AddressInfo
    return new SigstoreStandIn(`http://127.0.0.1:${port}`, roots, close, asked)
  }

  /** A trusted root's file. */
  rootFile(instance: Instance = 'public'): Uint8Array {
    return new TextEncoder().encode(JSON.stringify(this.roots[instance]))
  }

  verifier(instance: Instance = 'public'): SigstoreVerifier {
    return new SigstoreVerifier(readTrustedRoots(this.rootFile(instance), 'root.json'))
  }

  /** Signs in the name of a job, as the gate does. */
  attester(claims: Partial<JobClaims> = {}): SigstoreAttester {
    return new SigstoreAttester({
      patience: { timeout: 5_000, retry: 0 },
      identityToken: async () => await Promise.resolve(tokenOf({ ...RETRAIN_JOB, ...claims })),
      services: (visibility) => ({
        fulcioUrl: visibility === 'public' ? this.base : `${this.base}${PRIVATE}`,
        rekorUrl: visibility === 'public' ? this.base : null,
        timestampUrl: visibility === 'public' ? null : this.base,
      }),
    })
  }
}

/** Unsigned: the mock does not look. */
export function tokenOf(claims: object): string {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg`
}

const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
/** In whole seconds, as the mock's own fractions cannot be read; within the ten minutes of every certificate of the next five. */
const soon = (): Date => new Date((Math.floor(Date.now() / 1000) + 300) * 1000)
const START = '2020-01-01T00:00:00Z'

const bytesOf = (view: ArrayBufferView): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength)

function authority(chain: readonly Buffer[]): object {
  const certificates = chain.map((bytes) => ({ rawBytes: bytes.toString('base64') }))
  return { uri: 'https://sigstore.mock', certChain: { certificates }, validFor: { start: START } }
}

function log(baseUrl: string, publicKey: Buffer): object {
  return {
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    logId: { keyId: createHash('sha256').update(publicKey).digest('base64') },
    publicKey: {
      rawBytes: publicKey.toString('base64'),
      keyDetails: 'PKIX_ECDSA_P256_SHA_256',
      validFor: { start: START },
    },
  }
}

type Handler = ReturnType<typeof fulcioHandler>

interface Proposed {
  readonly kind: string
  readonly apiVersion: string
  readonly spec: { readonly proposedContent: { readonly envelope: string; readonly verifiers: string[] } }
}

/** The mock keeps an entry as it was proposed; the real log keeps of an envelope its digests and signatures. */
function logHandler({ path, fn }: Handler): Handler {
  return {
    path,
    fn: async (body) => {
      const { kind, apiVersion, spec } = JSON.parse(body) as Proposed
      const { envelope, verifiers } = spec.proposedContent
      const { payload, signatures } = JSON.parse(envelope) as {
        payload: string
        signatures: { sig: string }[]
      }
      const kept = {
        kind,
        apiVersion,
        spec: {
          envelopeHash: { algorithm: 'sha256', value: sha256(envelope) },
          payloadHash: { algorithm: 'sha256', value: sha256(Buffer.from(payload, 'base64')) },
          signatures: signatures.map(({ sig }, at) => ({ signature: sig, verifier: verifiers[at] })),
        },
      }
      return await fn(JSON.stringify(kept))
    },
  }
}

async function answer(
  handlers: readonly Handler[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece as Buffer)
  const handler = handlers.find(({ path }) => path === request.url)
  if (handler === undefined) {
    response.writeHead(404).end()
    return
  }
  const { statusCode, response: body, contentType } = await handler.fn(Buffer.concat(pieces).toString('utf8'))
  response.writeHead(statusCode, { 'content-type': contentType ?? 'text/plain' })
  response.end(typeof body === 'string' ? body : bytesOf(body))
}
