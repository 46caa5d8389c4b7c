// Is this somebody whose word counts: a person, and not the one who started the run?
import { shown } from '../errors/shown.js'
import type { Account } from '../ports/accounts.js'
import type { ApprovalCase, StartedRun } from './question.js'
import type { Person } from './record.js'
import { refusal, type Refusal } from './refusal.js'

/** @param approver null where the account is gone @param job that waits for the approval, for the fix */
export function approverRefusals(
  approver: Account | null,
  { run, policy }: ApprovalCase,
  job: string | null = null,
): Refusal[] {
  if (approver === null) {
    return [refusal('approver-not-user', 'expected a user, got an account that is no longer there')]
  }
  const { login, type } = approver
  const refusals =
    type === 'User'
      ? []
      : [
          refusal(
            'approver-not-user',
            `${shown(login)}: expected an account of type User, got ${shown(type)}`,
          ),
        ]
  if (isStarter(approver, run) && !policy.allowSelfApproval) {
    const started = run.attempt === 1 ? `run ${run.id}` : `run ${run.id} up to attempt ${run.attempt}`
    const message = `expected somebody who did not start ${started}, got ${shown(login)}`
    refusals.push(refusal('approver-is-starter', message, job))
  }
  return refusals
}

/** Where GitHub names no starter, the approver may be the starter. Nothing is asked where the recipe allows that. */
export function starterRefusals({ run, policy }: ApprovalCase): Refusal[] {
  if (policy.allowSelfApproval) return []
  const named = run.startedBy.length > 0 && run.startedBy.every((starter) => starter !== null)
  return named
    ? []
    : [refusal('starter-unknown', `run ${run.id}: expected to know who started it, got nobody`)]
}

/** By id: a login can be given up and taken by somebody else. */
export function isStarter({ id }: Account, { startedBy }: StartedRun): boolean {
  return startedBy.some((starter) => starter?.id === id)
}

export function person({ id, login }: Account): Person {
  return { id, login }
}

/** Each starter once, in the order of the attempts. */
export function startersOf({ startedBy }: StartedRun): Person[] {
  const byId = new Map(
    startedBy.flatMap((starter) => (starter === null ? [] : [[starter.id, person(starter)]])),
  )
  return [...byId.values()]
}
