// Whose certificates are believed: Sigstore's public instance as it ships with its own client, or what a file says.
import { TrustedRoot } from '@sigstore/protobuf-specs'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { SeedgateError } from '../../errors/seedgate-error.js'

export type TrustedRoots = readonly TrustedRoot[]

const PUBLIC_GOOD = 'https://tuf-repo-cdn.sigstore.dev'

/** As it was when this version of @sigstore/tuf came out: its keys change a few times a year, and old ones stay. */
export function publicGoodRoots(): TrustedRoots {
  const encoded = seeds[PUBLIC_GOOD].targets['trusted_root.json']
  return [TrustedRoot.fromJSON(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')))]
}

/** What to say of the embedded root where it does not know an authority. */
export function ageOf(roots: TrustedRoots): string {
  const begun = roots
    .flatMap(({ tlogs, ctlogs, certificateAuthorities: cas }) => [
      ...[...tlogs, ...ctlogs].map(({ publicKey }) => publicKey?.validFor?.start),
      ...cas.map(({ validFor }) => validFor?.start),
    ])
    .flatMap((start) => start ?? [])
    .map((start) => start.getTime())
  if (begun.length === 0) return ''
  const newest = new Date(Math.max(...begun)).toISOString().slice(0, 10)
  return `its newest key is in use since ${newest}; a newer version of seedgate, or flip.trustedRoot in the base’s recipe, brings newer ones`
}

/**
 * @param bytes one trusted root as JSON, or several, one a line, as `gh attestation trusted-root` prints them
 * @param path how messages name the file
 * @throws SeedgateError usage-invalid
 */
export function readTrustedRoots(bytes: Uint8Array, path: string): TrustedRoots {
  const text = new TextDecoder().decode(bytes)
  const roots = (whole(text) ?? lines(text)).flatMap(rootIn)
  if (roots.length > 0 && roots.every((root) => root.certificateAuthorities.length > 0)) return roots
  throw new SeedgateError(
    'usage-invalid',
    `${path}: expected Sigstore trusted roots with certificate authorities, got something else`,
    { hint: 'let `gh attestation trusted-root` write the file' },
  )
}

function whole(text: string): readonly unknown[] | null {
  try {
    return [JSON.parse(text) as unknown]
  } catch {
    return null
  }
}

function lines(text: string): readonly unknown[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => whole(line)?.[0])
}

/** None where it is no root: the caller says so. */
function rootIn(value: unknown): TrustedRoot[] {
  if (typeof value !== 'object' || value === null) return [NOTHING]
  try {
    return [TrustedRoot.fromJSON(value)]
  } catch {
    return [NOTHING]
  }
}

const NOTHING = TrustedRoot.fromJSON({})
