// What Fulcio wrote into a certificate about the job, by the object identifiers that it documents.
import { ASN1Obj } from '@sigstore/core'
import type { Signer } from '../../ports/attestation-verifier.js'

const FULCIO = '1.3.6.1.4.1.57264.1'
const FIELDS = {
  issuer: 8,
  buildSigner: 9,
  runnerEnvironment: 11,
  sourceRepository: 12,
  sourceRef: 14,
  buildConfig: 18,
  trigger: 20,
  invocation: 21,
} as const satisfies Readonly<Record<keyof Signer, number>>

interface Extension {
  readonly oid: { readonly id: readonly number[] } | undefined
  /** DER. */
  readonly value: Buffer
}

export function signerOf(extensions: readonly Extension[]): Signer {
  const value = (field: keyof typeof FIELDS): string | null => {
    const wanted = `${FULCIO}.${FIELDS[field]}`
    // A second extension of the same kind would leave open which one counts.
    const [only, another] = extensions.filter(({ oid }) => oid?.id.join('.') === wanted)
    return only === undefined || another !== undefined ? null : textOf(only.value)
  }
  return {
    issuer: value('issuer'),
    buildSigner: value('buildSigner'),
    runnerEnvironment: value('runnerEnvironment'),
    sourceRepository: value('sourceRepository'),
    sourceRef: value('sourceRef'),
    buildConfig: value('buildConfig'),
    trigger: value('trigger'),
    invocation: value('invocation'),
  }
}

/** A UTF8String; null where it is something else. */
function textOf(der: Buffer): string | null {
  const { tag, value } = ASN1Obj.parseBuffer(Buffer.from(der))
  return tag.number === UTF8_STRING ? value.toString('utf8') : null
}

const UTF8_STRING = 0x0c
