// What can be wrong with a model, member or fold model, whoever made it.
import { ModelStopped } from '../errors/model-stopped.js'
import { SeedgateError } from '../errors/seedgate-error.js'

export interface ModelFault {
  readonly kind:
    | 'lfs-pointer'
    | 'external-data'
    | 'contract'
    /** Not what the built-in trainer writes. */
    | 'not-built-in'
    /** Outside the closed list of operators. */
    | 'operator'
    | 'unloadable'
    | 'not-finite'
    /** A row's score changes with its place, or with the rows beside it. */
    | 'depends-on-batch'
    | 'too-slow'
    | 'too-large'
  /** What was expected and what came. */
  readonly detail: string
}

/** What running a model threw, as a fault of the model. @throws SeedgateError where no model can be run here at all */
export function runFault(error: unknown): ModelFault {
  if (error instanceof SeedgateError) throw error
  if (error instanceof ModelStopped) return { kind: error.kind, detail: error.message }
  const why = error instanceof Error ? error.message : String(error)
  return { kind: 'unloadable', detail: `expected a model that loads and runs, got: ${why}` }
}
