// Work that somebody else's text decides the length of, such as a regular expression from a schema, with an end.
import { createContext, runInContext } from 'node:vm'

/**
 * Runs synchronous work and stops it where it takes too long, in the middle of a regular expression too: V8 checks its
 * watchdog while it backtracks.
 * @param milliseconds of wall-clock time
 * @returns what the work returns, or null where the time was up
 * @throws whatever the work throws
 */
export function withinDeadline<T>(milliseconds: number, work: () => T): T | null {
  let result: { readonly value: T } | null = null
  const context = createContext({
    work: () => {
      result = { value: work() }
    },
  })
  try {
    runInContext('work()', context, { timeout: milliseconds })
  } catch (error) {
    if (!isTimeout(error)) throw error
    return null
  }
  return (result as { readonly value: T } | null)?.value ?? null
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  )
}
