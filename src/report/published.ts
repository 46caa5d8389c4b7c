// What a published verdict adds to the verdict itself: where it lies, and how it is approved.
import type { FlipPolicy } from '../recipe/schema.js'
import type { Foreseen } from './foreseen.js'
import type { ReportInput } from './input.js'

export interface PublishedVerdict {
  readonly report: ReportInput
  /** Of the run that decided. */
  readonly runUrl: string
  /** Of the artifact with the verdict, its report and its evidence. */
  readonly artifactUrl: string
  /** Undefined where the recipe flips nothing. */
  readonly flip: FlipPolicy | undefined
  /** What would stop its promotion; null or absent where it is none to promote. */
  readonly foreseen?: Foreseen | null
}
