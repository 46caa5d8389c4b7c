// What an approval is judged by, whichever way it came.
import type { Account } from '../ports/accounts.js'
import type { FlipPolicy } from '../recipe/schema.js'
import type { ApprovalRecord } from './record.js'
import type { Refusal } from './refusal.js'

export interface StartedRun {
  readonly id: number
  /** Counts from 1. */
  readonly attempt: number
  /** Actor and triggering actor of this attempt and of every one before it; null where GitHub names nobody. */
  readonly startedBy: readonly (Account | null)[]
}

export interface ApprovalCase {
  readonly policy: FlipPolicy
  readonly ensemble: string
  /** In hex: what has to have been approved. */
  readonly verdictSha256: string
  readonly run: StartedRun
  readonly observedAt: Date
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
