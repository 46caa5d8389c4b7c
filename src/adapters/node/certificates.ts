// A certificate that this machine does not trust: how to recognise it, and what to do, for every request that is made.

const CODES = [
  'CERT_UNTRUSTED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]
const WORDS = /self[- ]signed certificate|unable to (get|verify)( the)? (local )?(issuer|first) certificate/i

/** Where Node says so in the error or in its causes; null where it is something else. */
export function certificateHint(error: unknown): string | null {
  for (let at: unknown = error, deep = 0; at instanceof Error && deep < 8; at = at.cause, deep++) {
    const code = 'code' in at && typeof at.code === 'string' ? at.code : ''
    if (CODES.includes(code) || WORDS.test(at.message)) return HINT
  }
  return null
}

const HINT =
  'this machine does not trust the certificate: a proxy may have put its own in place. Put the authority’s certificate into a PEM file, and NODE_EXTRA_CA_CERTS=FILE into the runner’s .env file (on the command line, into the environment), then start the runner again'
