// The conversation on an issue or a pull request.
import type { Account } from './accounts.js'

export interface Comment {
  readonly id: number
  /** What GraphQL calls it. */
  readonly nodeId: string
  readonly url: string
  readonly body: string
  /** Null where the account was deleted. */
  readonly author: Account | null
  /** Name of the app that wrote it in the author's name; null where the author did. */
  readonly viaApp: string | null
  /** ISO 8601, UTC, whole seconds. Where `updatedAt` differs, the comment was edited; where it does not, see `lastEdit`. */
  readonly createdAt: string
  readonly updatedAt: string
}

export interface StickyComment {
  /** Of the issue or pull request. */
  readonly number: number
  /** An HTML comment that nothing else on the page contains; it becomes the first line. */
  readonly marker: string
  /** Markdown. What is beyond the forge's limit is cut off, and the comment then says so. */
  readonly body: string
  /** Of several runs that have something to say here the newest counts, whichever speaks last. Without it, the last. */
  readonly revision?: Revision
}

/** Runs are numbered in the order in which they were started, attempts of a run too. */
export interface Revision {
  readonly runId: number
  readonly attempt: number
}

export interface StickyOutcome {
  /** `superseded`: a newer run has spoken, and its comment stays as it is. */
  readonly outcome: 'created' | 'updated' | 'unchanged' | 'superseded'
  readonly url: string
  /** Whether the body had to be cut. */
  readonly cut: boolean
}

export interface Comments {
  /** All of them, oldest first. */
  all(number: number): Promise<readonly Comment[]>
  /** When the comment was last edited, ISO 8601; null where it never was. It also knows of an edit within the second of its writing. */
  lastEdit(comment: Pick<Comment, 'nodeId' | 'url'>): Promise<string | null>
  /**
   * Our one comment with this marker, made or brought up to date; somebody else's with the same marker is not ours. Where two jobs
   * do this at the same time, one comment is left, and it is the newer run's.
   */
  stick(comment: StickyComment): Promise<StickyOutcome>
  /** The same where we have one already; null where there is none, and then none is made. */
  refresh(comment: StickyComment): Promise<StickyOutcome | null>
}
