// A later attempt of a run: which jobs run again, and which keep what they had.
import type { LegEnd } from './job.js'
import type { WorkflowEnd } from './jobs.js'

export interface Rerun {
  /** The attempt before. */
  readonly of: WorkflowEnd
  /** What the person chose: "Re-run failed jobs", "Re-run all jobs", or the arrow beside one job, by the name that people see. */
  readonly what: 'failed' | 'all' | { readonly job: string }
  readonly by: string
  /** Whether GitHub lists jobs that are kept once more, under the new attempt: what it does is not documented. */
  readonly listsKept?: boolean
}

type Earlier = WorkflowEnd['jobs'][string]

/** Whether the job itself is among what was chosen; whatever needs it runs again as well. */
export function isChosen({ what }: Rerun, { result, legs, waitsAs }: Earlier): boolean {
  if (what === 'all') return true
  if (what === 'failed') return result === 'failure' || result === 'waiting'
  return waitsAs === what.job || legs.some(({ name }) => name === what.job)
}

/** Legs of a matrix that were done stay done, where only what failed is chosen. */
export function keptLegs(
  rerun: Rerun | null,
  earlier: Earlier | null,
  fresh: boolean,
): ReadonlyMap<number, LegEnd> {
  if (rerun === null || earlier === null || fresh || rerun.what === 'all') return new Map()
  const { what } = rerun
  return new Map(
    [...earlier.legs.entries()].filter(([, { name, result }]) =>
      what === 'failed' ? result === 'success' : name !== what.job,
    ),
  )
}
