// The verdict's attestation: signed, kept beside it and with the repository; or the reason why there is none.
import { join } from 'node:path'
import { statementOf } from '../../attestation/statement.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { ATTESTATION_FILE } from '../../evidence/layout.js'
import type { Attester } from '../../ports/attester.js'
import type { Files } from '../../ports/files.js'
import type { Forge } from '../../ports/forge.js'
import type { Log } from '../../ports/log.js'
import type { Decision } from './decide.js'

/** `auto`: where it can be done. `true`: or not at all. */
export type Attesting = 'auto' | 'true' | 'false'

export interface AttestationOutcome {
  /** Whether the bundle lies beside the verdict. */
  readonly attested: boolean
  /** What the repository keeps it under; null where it does not. */
  readonly id: string | null
  /** What was not done, in words; null where everything was. */
  readonly why: string | null
}

export interface AttestingWorld {
  readonly files: Files
  readonly log: Log
  /** Null where this job may not sign. */
  readonly attester: Attester | null
  readonly forge: Pick<Forge, 'attestations'>
}

/** @throws SeedgateError permission-missing, publication-failed and of the forge, only where it is asked for as `true` */
export async function attestVerdict(
  world: AttestingWorld,
  { verdict, dir }: Pick<Decision, 'verdict' | 'dir'>,
  wish: Attesting,
): Promise<AttestationOutcome> {
  if (wish === 'false') return none('it was not asked for')
  if (verdict.verdict !== 'PROMOTE') return none('only a PROMOTE is attested')
  const { attester, files, forge, log } = world
  if (attester === null) {
    const detail = 'the verdict is not attested: this job has no identity token'
    const hint = 'add "id-token: write" and "attestations: write" to the job’s "permissions:"'
    if (wish === 'true') throw new SeedgateError('permission-missing', detail, { hint })
    log.info(`${detail} (${hint})`)
    return none(detail)
  }
  const bundle = await orWhy(wish, log, async () => await attester.attest(statementOf(verdict)))
  if ('why' in bundle) return none(bundle.why)
  await files.writeAtomically(join(dir, ATTESTATION_FILE), bundle.got)
  const kept = await orWhy(wish, log, async () => await forge.attestations.keep(bundle.got))
  return 'why' in kept
    ? { attested: true, id: null, why: kept.why }
    : { attested: true, id: kept.got, why: null }
}

const none = (why: string): AttestationOutcome => ({ attested: false, id: null, why })

async function orWhy<T>(
  wish: Attesting,
  log: Log,
  work: () => Promise<T>,
): Promise<{ readonly got: T } | { readonly why: string }> {
  try {
    return { got: await work() }
  } catch (error) {
    if (wish === 'true' || !(error instanceof SeedgateError)) throw error
    log.warn(error.hint === undefined ? error.message : `${error.message} (${error.hint})`)
    return { why: error.message }
  }
}
