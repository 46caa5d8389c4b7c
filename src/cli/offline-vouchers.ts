// Who can vouch for a verdict without a network: the attestation beside it, under roots that the user trusts.
import { Option } from 'commander'
import { SeedgateError } from '../errors/seedgate-error.js'
import { shown } from '../errors/shown.js'
import type { Voucher } from '../ports/vouchers.js'
import { attestationVoucher } from '../use-cases/guard/attestation-voucher.js'
import { files } from './world.js'

export const trustedRootOption = () =>
  new Option(
    '--trusted-root <file>',
    'verify the verdict’s attestation, offline: a file as `gh attestation trusted-root` prints it, or public-good for the one of Sigstore’s public instance that comes with seedgate',
  )
export const attestedForOption = () =>
  new Option(
    '--attested-for <owner/name>',
    'the repository on GitHub whose workflow must have signed; for another server its whole URL',
  )

export interface OfflineOptions {
  readonly trustedRoot?: string
  readonly attestedFor?: string
}

const PUBLIC_GOOD = 'public-good'
const REPOSITORY = /^(?:(https:\/\/[\w.-]+(?::\d+)?)\/)?([\w.-]+\/[\w.-]+)$/

/** Nobody where no root is given. @throws SeedgateError usage-invalid, file-not-found */
export async function offlineVouchers({ trustedRoot, attestedFor }: OfflineOptions): Promise<Voucher[]> {
  if (trustedRoot === undefined && attestedFor === undefined) return []
  const [, serverUrl = 'https://github.com', repository] = REPOSITORY.exec(attestedFor ?? '') ?? []
  if (trustedRoot === undefined || repository === undefined) {
    throw new SeedgateError(
      'usage-invalid',
      `expected --trusted-root with --attested-for owner/name, got ${shown(trustedRoot ?? 'no root')} and ${shown(attestedFor ?? 'no repository')}`,
      { hint: 'an attestation counts under a root, for a repository: name both, or neither' },
    )
  }
  // Loaded here: Sigstore is large, and most commands verify nothing.
  const { ageOf, publicGoodRoots, readTrustedRoots } = await import('../adapters/sigstore/trusted-roots.js')
  const { SigstoreVerifier } = await import('../adapters/sigstore/verifier.js')
  const roots =
    trustedRoot === PUBLIC_GOOD
      ? publicGoodRoots()
      : readTrustedRoots(await files.read(trustedRoot), trustedRoot)
  const verifier = new SigstoreVerifier(roots, ageOf(roots))
  return [attestationVoucher({ verifier, serverUrl, repository })]
}
