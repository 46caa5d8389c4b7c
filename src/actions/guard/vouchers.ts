// Who can vouch for a verdict in a job: the attestation beside it, and the run that GitHub knows.
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { GitHub } from '../../adapters/github/connect.js'
import { systemClock } from '../../adapters/node/clock.js'
import { nodeFiles } from '../../adapters/node/files.js'
import { foreignFiles } from '../../adapters/node/foreign-files.js'
import { publicGoodToday } from '../../adapters/sigstore/newer-roots.js'
import { ageOf, publicGoodRoots, type TrustedRoots } from '../../adapters/sigstore/trusted-roots.js'
import { SigstoreVerifier } from '../../adapters/sigstore/verifier.js'
import type { Voucher } from '../../ports/vouchers.js'
import { attestationVoucher } from '../../use-cases/guard/attestation-voucher.js'
import { runVoucher } from '../../use-cases/guard/run-voucher.js'

export interface VouchersOf {
  readonly forge: GitHub
  /** `owner/name`. */
  readonly repository: string
  readonly serverUrl: string
  /** Sigstore's public instance where it is left out; a private repository's attestations have another. */
  readonly trustedRoots?: TrustedRoots
}

export function vouchersOf({ forge, repository, serverUrl, trustedRoots }: VouchersOf): readonly Voucher[] {
  const temporary = (): string =>
    join(process.env['RUNNER_TEMP'] ?? tmpdir(), `seedgate-vouch-${randomUUID()}`)
  const embedded = publicGoodRoots()
  const verifier =
    trustedRoots === undefined
      ? new SigstoreVerifier(embedded, ageOf(embedded), publicGoodToday(temporary))
      : new SigstoreVerifier(trustedRoots)
  const world = { forge, repository, files: nodeFiles, foreign: foreignFiles, clock: systemClock, temporary }
  return [
    attestationVoucher({ verifier, serverUrl: serverUrl.replace(/\/+$/, ''), repository }),
    runVoucher(world),
  ]
}
