// Who vouches for a verdict: a file in a tree proves nothing, as anybody can write one with the right digests (D40).

/** What stands in the tree, and where it says it comes from. */
export interface VerdictClaim {
  readonly ensemble: string
  /** The verdict's file. */
  readonly verdict: Uint8Array
  /** sha256 of it, in hex. */
  readonly sha256: string
  /** The approval's and the attestation's file beside it; null where there is none. */
  readonly approval: Uint8Array | null
  readonly attestation: Uint8Array | null
  /** The workflow run that the verdict names; null where it names none. */
  readonly run: VerdictRun | null
}

export interface VerdictRun {
  readonly repository: string | null
  readonly id: string
  readonly attempt: number
}

/** The recipe's `flip`: of a change the base's own, in an audit that of the recipe which the verdict was made under. */
export interface VouchPolicy {
  /** The branch that flips land on, and that the run must have been of. */
  readonly base: string
  /** The workflow's file, from the top of the repository. */
  readonly workflow: string
  readonly environment: string
  readonly approval: 'environment' | 'comment'
  readonly strict: boolean
  readonly digestInComment: boolean
  readonly allowSelfApproval: boolean
}

/** `origin`: these very bytes come from such a run. `approval`: a person approved them there. */
export type VouchedFor = 'origin' | 'approval'

export type VouchAnswer =
  /** `by`: what was looked at and holds, in words. */
  | { readonly answer: 'vouched'; readonly of: readonly VouchedFor[]; readonly by: string }
  /** It was looked at and does not hold. */
  | { readonly answer: 'refused'; readonly why: string }
  /** It could not be looked at, or there is nothing to look at: no evidence either way. */
  | { readonly answer: 'not-checked'; readonly why: string }

/** One way to know: an attestation bundle that verifies, or the run that the forge knows. */
export interface Voucher {
  /** As messages name it: `attestation`, `run`. */
  readonly name: string
  /** What it can know at all. A verdict is vouched for once everything is that anybody who was asked can know. */
  readonly speaksOf: readonly VouchedFor[]
  vouch(claim: VerdictClaim, policy: VouchPolicy): Promise<VouchAnswer>
  /**
   * The same voucher with the trusted roots that the base's recipe names; absent where roots mean nothing to it.
   * @throws SeedgateError usage-invalid, where the file holds no roots
   */
  readonly under?: (file: Uint8Array, path: string) => Voucher
}
