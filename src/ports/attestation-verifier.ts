// Is a Sigstore bundle genuine, and who signed what with it? Nothing is judged here but signatures, certificates and times.

/** What the certificate says of the job that signed; null where it does not say. */
export interface Signer {
  /** Who vouches for the identity, `https://token.actions.githubusercontent.com`. */
  readonly issuer: string | null
  /** The workflow file whose job signed, with its ref: that of a reusable workflow where one was called. */
  readonly buildSigner: string | null
  /** The workflow file that the run is of, with its ref: the caller's. */
  readonly buildConfig: string | null
  readonly sourceRepository: string | null
  readonly sourceRef: string | null
  /** `github-hosted` or `self-hosted`. */
  readonly runnerEnvironment: string | null
  /** The event that started the run. */
  readonly trigger: string | null
  /** The run with its attempt, as a URL. */
  readonly invocation: string | null
}

export type BundleCheck =
  | {
      readonly outcome: 'genuine'
      readonly signer: Signer
      /** What was signed, with its media type. */
      readonly payloadType: string
      readonly payload: Uint8Array
    }
  /** No root at hand knows who issued its certificate, or a log that it rests on: it can be neither proved nor disproved. */
  | { readonly outcome: 'unknown-root'; readonly why: string }
  | { readonly outcome: 'not-genuine'; readonly why: string }

export interface AttestationVerifier {
  /** Offline; where no root at hand knows the bundle's authorities, by newer roots if there is a way to them. */
  check(bundle: Uint8Array): Promise<BundleCheck>
  /**
   * The same with more roots, such as those of a private instance.
   * @param file trusted roots as `gh attestation trusted-root` prints them
   * @throws SeedgateError usage-invalid, where it holds no roots
   */
  withRoots(file: Uint8Array, path: string): AttestationVerifier
}
