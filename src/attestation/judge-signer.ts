// Was it signed by the run that the verdict names, of the workflow that the recipe names, on the branch that flips land on?
import { shown } from '../errors/shown.js'
import type { Signer } from '../ports/attestation-verifier.js'
import type { VerdictRun, VouchPolicy } from '../ports/vouchers.js'
import { RETRAIN_EVENTS } from './retrain-events.js'

export interface ExpectedSigner {
  /** `https://github.com`, without a slash at its end. */
  readonly serverUrl: string
  /** `owner/name`. */
  readonly repository: string
  readonly policy: Pick<VouchPolicy, 'base' | 'workflow'>
  readonly run: VerdictRun
}

/**
 * Everything that is not as expected, in words; none where it is the one. Who may be called by the workflow is a question of
 * its review: `buildSigner`, which names a reusable workflow's own file, is told and not judged.
 */
export function signerFaults(
  signer: Signer,
  { serverUrl, repository, policy, run }: ExpectedSigner,
): string[] {
  const source = `${serverUrl}/${repository}`
  const ref = `refs/heads/${policy.base}`
  const expected: readonly (readonly [what: string, expected: string, got: string | null])[] = [
    ['issuer', issuerOf(serverUrl), signer.issuer],
    ['repository', source, signer.sourceRepository],
    ['branch', ref, signer.sourceRef],
    ['workflow', `${source}/${policy.workflow}@${ref}`, signer.buildConfig],
    ['runner', 'github-hosted', signer.runnerEnvironment],
    ['run', `${source}/actions/runs/${run.id}/attempts/${run.attempt}`, signer.invocation],
  ]
  const faults = expected
    .filter(([, one, other]) => one !== other)
    .map(([what, one, other]) => `${what}: expected ${one}, got ${other === null ? 'none' : shown(other)}`)
  const { trigger } = signer
  if (trigger === null || !RETRAIN_EVENTS.includes(trigger)) {
    faults.push(`event: expected ${RETRAIN_EVENTS.join(' or ')}, got ${shown(trigger ?? 'none')}`)
  }
  return faults
}

/** Who gives the jobs of this server their identity. */
export function issuerOf(serverUrl: string): string {
  const { hostname } = new URL(serverUrl)
  return `https://token.actions.${hostname === 'github.com' ? 'githubusercontent.com' : hostname}`
}
