// Signing a statement in the name of the job that runs.

export interface Attester {
  /**
   * @param statement what is signed, an in-toto statement as JSON. Gives the Sigstore bundle, as JSON.
   * @throws SeedgateError publication-failed
   */
  attest(statement: Uint8Array): Promise<Uint8Array>
}
