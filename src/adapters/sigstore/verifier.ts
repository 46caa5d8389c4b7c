// The AttestationVerifier port by Sigstore's own library: offline by the roots at hand, and by newer ones only where these know nothing.
import { X509Certificate } from 'node:crypto'
import { bundleFromJSON, type Bundle } from '@sigstore/bundle'
import { RFC3161Timestamp, X509Certificate as Certificate } from '@sigstore/core'
import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { toSignedEntity, toTrustMaterial, Verifier } from '@sigstore/verify'
import type { AttestationVerifier, BundleCheck } from '../../ports/attestation-verifier.js'
import { signerOf } from './signer-of.js'
import { readTrustedRoots, type TrustedRoots } from './trusted-roots.js'

/** Roots that are newer than those at hand, from the network; what it could not reach, in words. */
export type NewerRoots = () => Promise<{ readonly roots: TrustedRoots; readonly note: string }>

export class SigstoreVerifier implements AttestationVerifier {
  /**
   * @param roots at hand
   * @param note what there is to say of them where they do not know an authority, such as their age
   * @param newer asked once, and only where the roots at hand do not know an authority
   */
  constructor(
    private readonly roots: TrustedRoots,
    private readonly note = '',
    private readonly newer: NewerRoots | null = null,
  ) {}

  withRoots(file: Uint8Array, path: string): SigstoreVerifier {
    return new SigstoreVerifier([...this.roots, ...readTrustedRoots(file, path)], this.note, this.newer)
  }

  async check(bytes: Uint8Array): Promise<BundleCheck> {
    const checked = checkUnder(this.roots, bytes, this.note)
    if (checked.outcome !== 'unknown-root' || this.newer === null) return checked
    const { roots, note } = await this.newer()
    return checkUnder([...this.roots, ...roots], bytes, [this.note, note].filter(Boolean).join('; '))
  }
}

function checkUnder(roots: TrustedRoots, bytes: Uint8Array, note: string): BundleCheck {
  let bundle: Bundle
  let leaf: X509Certificate
  try {
    bundle = bundleFromJSON(JSON.parse(new TextDecoder().decode(bytes)))
    leaf = leafOf(bundle)
  } catch (error) {
    return { outcome: 'not-genuine', why: `not a Sigstore bundle: ${wordsOf(error)}` }
  }
  const told = note === '' ? '' : ` (${note})`
  const knowing = roots.filter((root) => knows(root, leaf))
  if (knowing.length === 0) {
    const issuer = leaf.issuer.replaceAll('\n', ', ')
    const why = `the trusted root at hand does not know who issued its certificate: ${issuer}${told}`
    return { outcome: 'unknown-root', why }
  }
  const unknown: string[] = []
  const said: string[] = []
  for (const root of knowing) {
    try {
      const missing = unknownLogs(bundle, leaf, root)
      if (missing === null) return genuine(bundle, root)
      unknown.push(missing)
    } catch (error) {
      said.push(wordsOf(error))
    }
  }
  // Logs rotate: what rests on one that no root knows can be neither proved nor disproved.
  return said.length === 0
    ? { outcome: 'unknown-root', why: `the trusted root at hand does not know ${unknown.join('; ')}${told}` }
    : { outcome: 'not-genuine', why: said.join('; ') }
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

function leafOf({ verificationMaterial: { content } }: Bundle): X509Certificate {
  const leaf =
    content.$case === 'certificate'
      ? content.certificate
      : content.$case === 'x509CertificateChain'
        ? content.x509CertificateChain.certificates[0]
        : undefined
  if (leaf === undefined) throw new Error('it has no certificate')
  return new X509Certificate(leaf.rawBytes)
}

/** By name and by key: an authority that gets a new key keeps its name. */
function knows({ certificateAuthorities }: TrustedRoot, leaf: X509Certificate): boolean {
  const chains = certificateAuthorities.flatMap(({ certChain }) => certChain?.certificates ?? [])
  return chains.some(({ rawBytes }) => leaf.checkIssued(new X509Certificate(rawBytes)))
}

/** In words, what the bundle rests on and the root does not know; null where it knows a witness of each kind that it asks for. */
function unknownLogs(bundle: Bundle, leaf: X509Certificate, root: TrustedRoot): string | null {
  const { tlogEntries, timestampVerificationData } = bundle.verificationMaterial
  const known = (logs: TrustedRoot['tlogs']): string[] =>
    logs.flatMap((log) => [log.logId, log.checkpointKeyId]).flatMap((id) => (id ? [hex(id.keyId)] : []))
  const entries = tlogEntries.flatMap(({ logId }) => (logId === undefined ? [] : [hex(logId.keyId)]))
  const tlogs = known(root.tlogs)
  if (tlogs.length > 0 && entries.length > 0 && !entries.some((id) => tlogs.includes(id)))
    return `the transparency log ${entries.join(', ')}`
  const ctlogs = known(root.ctlogs)
  const certified = Certificate.parse(Buffer.from(leaf.raw)).extSCT?.signedCertificateTimestamps ?? []
  const strange = certified.map(({ logID }) => hex(logID)).find((id) => !ctlogs.includes(id))
  if (ctlogs.length > 0 && strange !== undefined) return `the log of certificates ${strange}`
  const times = timestampVerificationData?.rfc3161Timestamps ?? []
  const authorities = root.timestampAuthorities.flatMap(({ certChain }) => certChain?.certificates[0] ?? [])
  if (entries.length > 0 || times.length === 0) return null
  const serials = authorities.map(({ rawBytes }) =>
    hex(Certificate.parse(Buffer.from(rawBytes)).serialNumber),
  )
  const witnesses = times.map(({ signedTimestamp }) =>
    hex(RFC3161Timestamp.parse(Buffer.from(signedTimestamp)).signerSerialNumber),
  )
  return witnesses.some((serial) => serials.includes(serial)) ? null : 'the authority that witnessed its time'
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
