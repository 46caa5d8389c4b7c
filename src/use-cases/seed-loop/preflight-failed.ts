// Several faults that are found before training, as one error.
import { SeedgateError } from '../../errors/seedgate-error.js'

/** Names every fault by its code, with what to do about it. */
export function preflightFailed(faults: readonly SeedgateError[]): SeedgateError {
  const lines = faults.map(({ code, message, hint, cause }) => {
    const because = cause instanceof Error ? ` (${cause.message})` : ''
    return `${code}: ${message}${because}${hint === undefined ? '' : `\n    what to do: ${hint}`}`
  })
  return new SeedgateError(
    'preflight-failed',
    [`nothing was trained: ${faults.length} of the checks before it failed`, ...lines].join('\n  - '),
  )
}
