// The marks that a commit carries.

export interface CommitStatus {
  readonly context: string
  /** `success`, `failure`, `error`, `pending`; read back it may be another word. */
  readonly state: string
  /** At most 140 characters. */
  readonly description: string
  readonly url: string
}

export interface NewCommitStatus extends CommitStatus {
  readonly state: 'success' | 'failure' | 'error' | 'pending'
}

export interface CommitStatuses {
  /** The latest of each context. @param commit full id */
  of(commit: string): Promise<readonly CommitStatus[]>
  /** Sets it unless the commit's latest of that context is the same. */
  set(commit: string, status: NewCommitStatus): Promise<'set' | 'unchanged'>
}
