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
  /** No root at hand knows who issued the certificate, so that nothing can be said of it. */
  | { readonly outcome: 'unknown-issuer'; readonly why: string }
  | { readonly outcome: 'not-genuine'; readonly why: string }

export interface AttestationVerifier {
  /** Needs no network. */
  check(bundle: Uint8Array): BundleCheck
}
