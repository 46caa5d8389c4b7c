// Who answered when a job of a run asked for approval.
import type { Account } from './accounts.js'

export interface Review {
  /** Only the literal `approved` is an approval: `rejected`, `pending`, `skipped` and words we do not know yet stay as they came. */
  readonly state: string
  /** Free text, maybe empty. */
  readonly comment: string
  readonly user: Account
  /** One review may cover several. */
  readonly environments: readonly { readonly id: number; readonly name: string }[]
}

export interface Reviews {
  /**
   * Every review of the run, of all its attempts: the list says neither which attempt nor when.
   * @throws SeedgateError github-answer-invalid, where the answer is not exactly a list of reviews
   */
  ofRun(runId: number): Promise<readonly Review[]>
}
