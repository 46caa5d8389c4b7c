// What stands behind a flip, and what does not: said in the pull request, so that nobody takes it for more than it is.
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
    ...(verdict.policy.evidence === 'recomputed'
      ? ['Every fold’s metrics, computed from the predictions.']
      : []),
    `${plural(verdict.members.length, 'member')}: loaded, run, without external data, and one set with sidecars and manifest.`,
    approval.channel === 'environment'
      ? 'The environment’s rules and the run’s reviews, read from GitHub.'
      : 'The comment, its author’s permission, and that it was never edited.',
    'The registry as it will be: its schema, its digests, its files.',
  ]
}

export function notChecked({ verdict, approval }: Grounds): string[] {
  const { policy, corpus } = verdict
  return [
    ...(policy.evidence === 'reported'
      ? ['The metrics are the trainer’s own word: the recipe says `evidence: reported`.']
      : []),
    ...(policy.reinferred_folds === 0
      ? ['No fold model was run again: the corpus was not at hand where it was decided.']
      : []),
    ...(corpus.present ? ['The raw files behind the table are known by path and size only.'] : []),
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
