// How patient we are with GitHub.

/** All in milliseconds. */
export interface Pace {
  /** A read that failed is asked again after 1, 4 and 9 times this. */
  readonly retryBase: number
  /** Between two writes, as GitHub asks of its clients. */
  readonly writeGap: number
  /** Between two writes that notify people. */
  readonly notifyGap: number
  /** One request, from sending it to the last byte of its answer. */
  readonly attempt: number
  /** All requests together, without what is computed between them. */
  readonly total: number
  /** When GitHub asks us to wait longer than this, we give up instead. */
  readonly longestWait: number
}

export const GITHUB_PACE: Pace = {
  retryBase: 1_000,
  writeGap: 1_000,
  notifyGap: 3_000,
  attempt: 60_000,
  total: 900_000,
  longestWait: 120_000,
}
