// What an approval is judged by, whichever way it came.
import type { Account } from '../ports/accounts.js'
import type { FlipPolicy } from '../recipe/schema.js'
import type { ApprovalRecord } from './record.js'
import type { Refusal } from './refusal.js'

export interface StartedRun {
  readonly id: number
  /** Counts from 1: the attempt in which the approval was given; by comment, the attempt that decided. Later ones are no part of it. */
  readonly attempt: number
  /** Actor and triggering actor of this attempt and of every earlier attempt; null where GitHub names nobody. */
  readonly startedBy: readonly (Account | null)[]
}

export interface ApprovalCase {
  readonly policy: FlipPolicy
  readonly ensemble: string
  /** In hex: what has to have been approved. */
  readonly verdictSha256: string
  readonly run: StartedRun
  readonly observedAt: Date
  /** The record that stands beside the verdict: of several approvals that count, the recorded approval is taken. */
  readonly recorded?: Pick<ApprovalRecord, 'approver' | 'comment'> | null
}

export type Judgement =
  | { readonly approved: true; readonly approval: ApprovalRecord }
  | { readonly approved: false; readonly refusals: readonly Refusal[] }

/** What the job is called that waits for the approval of a verdict: what is approved stands where the reviewer looks. */
export function approvalJob(verdictSha256: string): string {
  return `Approve ${verdictSha256}`
}

/** Digits of the verdict's digest that a reviewer writes; the whole of it stands in the job's name. */
export const DIGEST_DIGITS = 12

export function shortDigest(sha256: string): string {
  return sha256.slice(0, DIGEST_DIGITS)
}
