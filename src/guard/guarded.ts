// What the guard is asked and what it answers.
import type { Attributes, ListedPath } from '../ports/history.js'
import type { Voucher } from '../ports/vouchers.js'
import type { LoadedRecipe } from '../recipe/parse.js'
import type { Finding } from '../registry/finding.js'
import type { RollbackPlan } from '../registry/plan-rollback.js'
import type { LoadTree } from '../registry/tree.js'
import type { GuardCode } from './vocabulary.js'

export type GuardFinding = Finding<GuardCode>

/** Attributes of paths, folders too, by the `.gitattributes` files of one tree. */
export type ReadAttributes = (paths: readonly string[]) => Promise<ReadonlyMap<string, Attributes>>

export interface GuardQuestion {
  /** The policy: as read at the base, never at the head. */
  readonly recipe: LoadedRecipe
  readonly base: LoadTree
  readonly head: LoadTree
  /** Every path that differs between base and head. */
  readonly changed: ReadonlySet<string>
  /** What the rollback of the base's flip would be, or in words why there is none; asked only where a row left production or another verdict is there. */
  readonly rollback: () => Promise<RollbackPlan | string>
  /** Every verdict that a ledger named, in the base or anywhere before it; asked only where another verdict comes. */
  readonly everPromoted: () => Promise<ReadonlySet<string>>
  /** The recipe that has this digest, where it is one that a verdict may have been made under. */
  readonly recipeOf: (sha256: string) => Promise<LoadedRecipe | null>
  /** Asked in turn, every one. */
  readonly vouchers: readonly Voucher[]
  /** Whether a verdict that nobody could look up is a finding. */
  readonly requireVouched: boolean
  /** Every file of the head; asked only where a file near the registry changed. */
  readonly names: () => Promise<readonly ListedPath[]>
  /** By the `.gitattributes` files of base and head. */
  readonly attributes: { readonly base: ReadAttributes; readonly head: ReadAttributes }
}

/** What is known of the verdict that the change rests on. */
export interface Vouching {
  readonly verdictSha256: string
  readonly state: 'vouched' | 'refused' | 'not-checked'
  /** Every voucher that was asked, and what it said. */
  readonly answers: readonly { readonly voucher: string; readonly answer: string; readonly detail: string }[]
}

export interface Guarded {
  /** None where the change may pass. */
  readonly findings: readonly GuardFinding[]
  /** What people should know; a note never fails a change. */
  readonly notes: readonly GuardFinding[]
  /** Null where the change rests on no verdict. */
  readonly vouching: Vouching | null
}
