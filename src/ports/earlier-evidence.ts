// What an earlier attempt of the same workflow run uploaded, maybe from another machine.

export interface EarlierEvidence {
  /**
   * Puts the artifact's files into the folder, all of them or none; the folder is new or empty.
   * @returns false where the run has no such artifact
   * @throws SeedgateError artifact-mismatch, github-unavailable
   */
  restore(name: string, into: string): Promise<boolean>
}
