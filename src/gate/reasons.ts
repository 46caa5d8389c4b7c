// The closed vocabulary of HOLD reasons; docs/verdict.md says what to do on each.

export interface HoldReason {
  readonly code: ReasonCode
  /** What was seen, with the place: file, seed, fold; what was expected and what came. */
  readonly message: string
}

export const REASON_CODES = [] as const satisfies readonly string[]
export type ReasonCode = string
