// What protects an environment.

export interface Reviewer {
  /** `User`, `Team`, or a word we do not know yet. */
  readonly type: string
  /** Login of a user, slug of a team. */
  readonly name: string
  readonly id: number
}

export interface RequiredReviewers {
  readonly reviewers: readonly Reviewer[]
  /** False also where GitHub does not say. */
  readonly preventSelfReview: boolean
}

/** Which branches may deploy: any, the protected ones, or those whose names match. */
export type BranchPolicy =
  | { readonly kind: 'any' }
  | { readonly kind: 'protected' }
  | { readonly kind: 'named'; readonly patterns: readonly { readonly name: string; readonly type: string }[] }

export interface Environment {
  readonly id: number
  readonly name: string
  /** Null where no rule asks for a reviewer: a job then runs with nobody's approval. */
  readonly requiredReviewers: RequiredReviewers | null
  /** Null where GitHub does not say: then a bypass must be taken to be possible. */
  readonly canAdminsBypass: boolean | null
  readonly branches: BranchPolicy
  /** Names of the apps that guard it as well. */
  readonly customRules: readonly string[]
  /** GitHub's answer as it came, for the record. */
  readonly recorded: Readonly<Record<string, unknown>>
}

export interface Environments {
  /** Null where there is no environment of that name, or none that the token may see. */
  find(name: string): Promise<Environment | null>
}
