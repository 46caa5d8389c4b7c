// A time limit around work that has none of its own, and a line now and then that says what is being waited for.
import { SeedgateError, type ErrorCode } from '../../errors/seedgate-error.js'

export interface Deadline {
  /** Completes "gave up waiting for …": `the upload of evidence-7-1-1-of-1`. */
  readonly what: string
  /** Milliseconds. */
  readonly limit: number
  readonly code: ErrorCode
  readonly hint: string
  readonly say: (line: string) => void
}

const MINUTE = 60_000

/**
 * What the work gives, or an error once the limit is over. The work itself cannot be stopped: a socket that it holds keeps Node
 * alive, so whoever calls this must end the process by itself (see actions/leave.ts).
 * @throws SeedgateError of the deadline's code; whatever the work throws
 */
export async function within<T>(
  { what, limit, code, hint, say }: Deadline,
  work: () => Promise<T>,
): Promise<T> {
  const begun = Date.now()
  const told = setInterval(() => {
    const waited = Math.round((Date.now() - begun) / MINUTE)
    say(`still waiting for ${what}: ${waited} of at most ${Math.ceil(limit / MINUTE)} min`)
  }, MINUTE)
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new SeedgateError(code, `gave up waiting for ${what} after ${shownTime(limit)}`, { hint }))
    }, limit)
  })
  try {
    return await Promise.race([work(), over])
  } finally {
    clearInterval(told)
    clearTimeout(timer)
  }
}

const shownTime = (ms: number): string => (ms >= MINUTE ? `${ms / MINUTE} min` : `${ms / 1000} s`)
