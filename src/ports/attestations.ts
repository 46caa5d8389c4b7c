// Where the forge keeps attestations, so that whoever has the file can find what was said of it.

export interface Attestations {
  /** @param bundle a Sigstore bundle, JSON. Gives the id that it is kept under. @throws SeedgateError of the forge */
  keep(bundle: Uint8Array): Promise<string>
}
