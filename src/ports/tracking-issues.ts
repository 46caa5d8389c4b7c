// One issue that stays open while something is wrong.

export interface TrackingIssue {
  /** An HTML comment that names what is tracked; it becomes the first line of the body. */
  readonly marker: string
  readonly title: string
  /** Markdown; cut like a comment. */
  readonly body: string
  readonly labels: readonly string[]
}

export interface TrackedIssue {
  readonly outcome: 'created' | 'updated' | 'unchanged'
  readonly number: number
  readonly url: string
}

export interface TrackingIssues {
  /** Our open issue with this marker, made or brought up to date. */
  track(issue: TrackingIssue): Promise<TrackedIssue>
  /** Closes our open issue with this marker, with a last comment; null where there is none. */
  close(marker: string, comment: string): Promise<{ readonly number: number; readonly url: string } | null>
}
