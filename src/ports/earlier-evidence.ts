// What an earlier attempt of the same workflow run uploaded, maybe from another machine.

export type Restored =
  | { readonly outcome: 'restored' }
  /** The run has no such artifact. */
  | { readonly outcome: 'absent' }
  /** There is such an artifact, or there may be, and this job cannot get it. `why`: in words, for the log. */
  | { readonly outcome: 'unreachable'; readonly why: string }

export interface EarlierEvidence {
  /**
   * Puts the artifact's files into the folder, all of them or none; the folder is new or empty.
   * @throws SeedgateError artifact-mismatch, github-unavailable, evidence-refused
   */
  restore(name: string, into: string): Promise<Restored>
}
