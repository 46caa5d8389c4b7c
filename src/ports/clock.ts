// Time, from outside, so that everything inside is a function of its inputs.

export interface Clock {
  /** Wall-clock time. */
  now(): Date
  /** Milliseconds since an arbitrary start; never goes backwards. */
  elapsed(): number
}
