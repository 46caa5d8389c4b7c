// Which services sign: Sigstore's public instance for what is public anyway, GitHub's own for everything else.

export interface SigningServices {
  /** Gives the certificate. */
  readonly fulcioUrl: string
  /** The public transparency log; null where nothing is to be public. */
  readonly rekorUrl: string | null
  /** Gives the time, where no log does. */
  readonly timestampUrl: string | null
}

const PUBLIC_GOOD: SigningServices = {
  fulcioUrl: 'https://fulcio.sigstore.dev',
  rekorUrl: 'https://rekor.sigstore.dev',
  timestampUrl: null,
}

/**
 * @param visibility of the repository, as its identity token says: only `public` makes anything public
 * @param serverUrl `https://github.com`, or a tenant's
 */
export function signingServices(visibility: string, serverUrl: string): SigningServices {
  if (visibility === 'public') return PUBLIC_GOOD
  const { hostname } = new URL(serverUrl)
  const domain = hostname === 'github.com' ? 'githubapp.com' : hostname
  return {
    fulcioUrl: `https://fulcio.${domain}`,
    rekorUrl: null,
    timestampUrl: `https://timestamp.${domain}`,
  }
}
