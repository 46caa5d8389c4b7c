// Pull requests, as far as a flip needs one: always a draft, never two for the same branch.
import type { Account } from './accounts.js'

export interface PullRequest {
  readonly number: number
  readonly url: string
  readonly state: 'open' | 'closed'
  readonly draft: boolean
  readonly merged: boolean
  readonly title: string
  readonly body: string
  readonly head: BranchEnd
  readonly base: BranchEnd
  readonly author: Account | null
  readonly labels: readonly string[]
}

export interface BranchEnd {
  /** Without `refs/heads/`. */
  readonly branch: string
  /** Full commit id. */
  readonly sha: string
  /** `owner/name`; null where the repository was deleted. */
  readonly repository: string | null
}

export interface Proposal {
  readonly head: string
  readonly base: string
  readonly title: string
  /** Markdown. What is beyond the forge's limit is cut off, and the body then says so. */
  readonly body: string
}

/** What a body becomes; null where it is to stay. */
export type EditBody = (body: string) => string | null

export interface Proposed {
  /** `kept`: the body no longer has the lines that bound what is seedgate's, or no room there, and stays as a person made it. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'kept'
  /** As it is on the forge: a person may have marked it ready since, and that is left alone. */
  readonly pull: PullRequest
  readonly cut: boolean
}

/** What could be done of a wish, and what not, each with the reason in the forge's words. */
export interface Partly {
  readonly done: readonly string[]
  readonly refused: readonly { readonly name: string; readonly reason: string }[]
}

export interface PullRequests {
  get(number: number): Promise<PullRequest | null>
  /** Open ones from a branch of this repository, whatever their base. */
  openFrom(branch: string): Promise<readonly PullRequest[]>
  /** Open ones of this repository's own branches to `base`. */
  openTo(base: string): Promise<readonly PullRequest[]>
  /** Reads the body, and writes what the edit makes of it. Title and all else stay. */
  editBody(number: number, edit: EditBody): Promise<void>
  /**
   * The open draft pull request from `head` to `base`: opened, or brought up to date. Of one that is there, only what stands in
   * the body between our own lines is rewritten (src/report/blocks.ts): the title and the rest may be a person's.
   * @throws SeedgateError drafts-unsupported, pull-requests-forbidden, permission-missing; no ready one is ever opened instead
   */
  propose(proposal: Proposal): Promise<Proposed>
  /** Adds labels that exist; none is made. */
  label(number: number, labels: readonly string[]): Promise<Partly>
  /** Asks for reviews; teams are named `org/slug` or by their slug alone. */
  requestReviews(
    number: number,
    of: { readonly users: readonly string[]; readonly teams: readonly string[] },
  ): Promise<Partly>
  /** Where a person can open the pull request by hand. */
  compareUrl(base: string, head: string): string
}
