// The AttestationVerifier port by Sigstore's own library, offline.
import { X509Certificate } from 'node:crypto'
import { bundleFromJSON, type Bundle } from '@sigstore/bundle'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import type { AttestationVerifier, BundleCheck } from '../../ports/attestation-verifier.js'
import { signerOf } from './signer-of.js'

export class SigstoreVerifier implements AttestationVerifier {
  constructor(private readonly roots: readonly TrustedRoot[]) {}

  check(bytes: Uint8Array): BundleCheck {
    let bundle: Bundle
    let issuer: string
    try {
      bundle = bundleFromJSON(JSON.parse(new TextDecoder().decode(bytes)))
      issuer = issuerOf(bundle)
    } catch (error) {
      return { outcome: 'not-genuine', why: `expected a Sigstore bundle, got none: ${wordsOf(error)}` }
    }
    const roots = this.roots.filter((root) => knows(root, issuer))
    if (roots.length === 0) {
      const why = `the trusted root at hand does not know who issued its certificate (${issuer.replaceAll('\n', ', ')})`
      return { outcome: 'unknown-issuer', why }
    }
    const said: string[] = []
    for (const root of roots) {
      try {
        return genuine(bundle, root)
      } catch (error) {
        said.push(wordsOf(error))
      }
    }
    return { outcome: 'not-genuine', why: said.join('; ') }
  }
}

/**
 * As much proof as the root can check: an entry in the transparency log where it names one, the certificate's own in a log of
 * certificates likewise, and always a time from a witness, as the certificate lives ten minutes.
 */
function genuine(bundle: Bundle, root: TrustedRoot): BundleCheck {
  const { content } = bundle
  if (content.$case !== 'dsseEnvelope') throw new Error('expected a signed statement, got a bare signature')
  const verifier = new Verifier(toTrustMaterial(root), {
    tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
    ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
    timestampThreshold: 1,
  })
  const { identity } = verifier.verify(toSignedEntity(bundle))
  const { payloadType, payload } = content.dsseEnvelope
  return { outcome: 'genuine', signer: signerOf(identity?.oids ?? []), payloadType, payload }
}

/** The distinguished name of whoever issued the leaf. */
function issuerOf({ verificationMaterial: { content } }: Bundle): string {
  const leaf =
    content.$case === 'certificate'
      ? content.certificate
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]
        : undefined
  if (leaf === undefined) throw new Error('it has no certificate')
  return new X509Certificate(leaf.rawBytes).issuer
}

function knows({ certificateAuthorities }: TrustedRoot, issuer: string): boolean {
  const chains = certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? [])
  return chains.some(({ rawBytes }) => new X509Certificate(rawBytes).subject === issuer)
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
