// What stands behind a flip beside the gate's own computing (what-was-computed.ts), and what does not, so that nobody takes it for more than it is.
import type { ApprovalRecord } from '../approval/record.js'
import type { Verdict } from '../gate/verdict.js'
import { plural } from './numbers.js'

export interface Grounds {
  readonly verdict: Verdict
  readonly approval: ApprovalRecord
}

export function checked({ verdict, approval }: Grounds): string[] {
  return [
    'The artifact is the one the decision uploaded, by id and digest, and the verdict in it has exactly the digest that was approved.',
    `${plural(Object.keys(verdict.evidence).length, 'file')} of evidence, by their digests; from them the gate was evaluated again, with the same outcome.`,
    `${plural(verdict.members.length, 'member')}: loaded, run, without external data, and one set with sidecars and manifest.`,
    approval.channel === 'environment'
      ? 'The environment’s rules and the run’s reviews, read from GitHub.'
      : 'The comment, its author’s permission, and that it was never edited.',
    'The registry as it will be: its schema, its digests, its files.',
  ]
}

export function notChecked({ approval }: Pick<Grounds, 'approval'>): string[] {
  return [
    ...approvalGaps(approval),
    'That the machine that trained was not tampered with: digests show that evidence did not change since, not who made it.',
  ]
}

function approvalGaps({ channel, environment, digest_given }: ApprovalRecord): string[] {
  if (channel === 'comment' || environment === null) return []
  const team = environment.required_reviewers.some(({ type }) => type !== 'User')
  return [
    ...(digest_given
      ? []
      : [
          'The approver did not write the verdict’s digest: that this verdict was looked at is known from the run alone.',
        ]),
    ...(team ? ['Who is in a team of reviewers: GitHub vouches that a reviewer reviewed.'] : []),
    ...(environment.can_admins_bypass === false
      ? []
      : ['Administrators may be able to bypass the environment; this approval was no bypass.']),
  ]
}
