// The first voucher: does the attestation beside the verdict say that the run which it names made these very bytes?
import { signerFaults } from '../../attestation/judge-signer.js'
import { PREDICATE_TYPE, readStatement } from '../../attestation/statement.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { shown } from '../../errors/shown.js'
import type { AttestationVerifier } from '../../ports/attestation-verifier.js'
import type { VerdictClaim, VouchAnswer, Voucher, VouchPolicy } from '../../ports/vouchers.js'

export interface AttestedFor {
  readonly verifier: AttestationVerifier
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
}

export function attestationVoucher({ verifier, ...place }: AttestedFor): Voucher {
  return {
    name: 'attestation',
    speaksOf: ['origin'],
    async vouch(claim, policy) {
      return await judge(verifier, place, claim, policy)
    },
    under: (file, path) => attestationVoucher({ verifier: verifier.withRoots(file, path), ...place }),
  }
}

async function judge(
  verifier: AttestationVerifier,
  place: Omit<AttestedFor, 'verifier'>,
  claim: VerdictClaim,
  policy: VouchPolicy,
): Promise<VouchAnswer> {
  const { attestation, run, sha256 } = claim
  if (attestation === null) return { answer: 'not-checked', why: 'there is none beside the verdict' }
  const checked = await verifier.check(attestation)
  if (checked.outcome === 'unknown-root') return { answer: 'not-checked', why: checked.why }
  if (checked.outcome === 'not-genuine') return { answer: 'refused', why: checked.why }
  if (run === null) {
    return { answer: 'refused', why: 'expected a verdict that names its run, got one that names none' }
  }
  const faults = [
    ...statementFaults(checked.payloadType, checked.payload, sha256),
    ...signerFaults(checked.signer, { ...place, policy, run }),
  ]
  if (faults.length > 0) return { answer: 'refused', why: faults.join('; ') }
  const signer = checked.signer.buildSigner ?? 'a job that it does not name'
  const by = `run ${run.id}, attempt ${run.attempt}, of ${policy.workflow} on ${policy.base} signed exactly this file (${signer}); of the approval it says nothing`
  return { answer: 'vouched', of: ['origin'], by }
}

function statementFaults(payloadType: string, payload: Uint8Array, sha256: string): string[] {
  try {
    const { predicateType, subjects } = readStatement(payloadType, payload)
    const faults: string[] = []
    if (predicateType !== PREDICATE_TYPE)
      faults.push(`predicate: expected ${PREDICATE_TYPE}, got ${shown(predicateType)}`)
    if (!subjects.includes(sha256))
      faults.push(`subject: expected ${sha256}, got ${subjects.map(shown).join(', ')}`)
    return faults
  } catch (error) {
    if (error instanceof SeedgateError) return [error.message]
    throw error
  }
}
