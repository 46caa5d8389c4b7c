// The second voucher: what GitHub knows of the run that the verdict names, its artifact and its approval.
import { shown } from '../../errors/shown.js'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Clock } from '../../ports/clock.js'
import type { Forge } from '../../ports/forge.js'
import type {
  VerdictClaim,
  VerdictRun,
  VouchAnswer,
  VouchedFor,
  Voucher,
  VouchPolicy,
} from '../../ports/vouchers.js'
import type { ApprovalForge } from '../promote/find-approval.js'
import { approvalOfRun } from './run-approval.js'
import { artifactOfRun, type ArtifactWorld } from './run-artifact.js'
import { hasRun, runFaults } from '../promote/run-faults.js'

export interface RunWorld extends ArtifactWorld {
  readonly forge: ApprovalForge & ArtifactWorld['forge'] & Pick<Forge, 'repository'>
  readonly clock: Clock
  /** `owner/name`: the forge's own. */
  readonly repository: string
}

export function runVoucher(world: RunWorld): Voucher {
  return {
    name: 'run',
    speaksOf: ['origin', 'approval'],
    async vouch(claim, policy) {
      try {
        return await judge(world, claim, policy)
      } catch (error) {
        // A forge that does not answer, or not to this token, is no evidence either way.
        if (!(error instanceof SeedgateError) || error.family !== 'publication') throw error
        const hint = error.hint === undefined ? '' : ` (${error.hint})`
        return { answer: 'not-checked', why: `${error.message}${hint}` }
      }
    },
  }
}

async function judge(world: RunWorld, claim: VerdictClaim, policy: VouchPolicy): Promise<VouchAnswer> {
  const named = claim.run
  if (named === null) return { answer: 'not-checked', why: 'the verdict names none' }
  const id = idOf(named)
  if (typeof id !== 'number' || named.repository?.toLowerCase() !== world.repository.toLowerCase()) {
    const got = `run ${shown(named.id)} of ${shown(named.repository ?? 'no repository')}`
    return { answer: 'refused', why: `expected the verdict to name a run of ${world.repository}, got ${got}` }
  }
  const run = await world.forge.workflowRuns.run(id)
  if (run === null) return { answer: 'not-checked', why: `GitHub knows no run ${id} (any more)` }
  const faults = await runFaults(world.forge.repository, run, { ...policy, attempt: named.attempt })
  if (faults.length > 0) return { answer: 'refused', why: `run ${id}: ${faults.join('; ')}` }
  if (!hasRun(run)) {
    return {
      answer: 'not-checked',
      why: `run ${id}: expected one that has run, got status ${shown(run.status ?? 'none')}`,
    }
  }
  // 1. Its approval, which nothing else can stand in for. 2. Its artifact, for which an attestation can.
  const approval = await approvalOfRun(world.forge, world.clock, claim, policy, run)
  if (approval.outcome === 'refused') return { answer: 'refused', why: `run ${id}: ${approval.why}` }
  const artifact = await artifactOfRun(world, claim, named, id)
  if (artifact.outcome === 'refused') return { answer: 'refused', why: `run ${id}: ${artifact.why}` }
  const approved = approval.outcome === 'approved'
  const same = artifact.outcome === 'same'
  const said = `run ${id}: ${same ? artifact.by : artifact.why}; ${approved ? approval.by : approval.why}`
  const of: VouchedFor[] = []
  if (same) of.push('origin')
  if (approved) of.push('approval')
  return of.length === 0 ? { answer: 'not-checked', why: said } : { answer: 'vouched', of, by: said }
}

function idOf({ id }: VerdictRun): number | null {
  const number = /^[1-9]\d{0,15}$/.test(id) ? Number(id) : NaN
  return Number.isSafeInteger(number) ? number : null
}
