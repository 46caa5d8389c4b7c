// Ctrl-C: the first asks the work to stop at the next safe place, the second ends the process.
import { EXIT } from '../errors/seedgate-error.js'

/**
 * Runs the work with a signal that is aborted by SIGINT or SIGTERM.
 * @param what is said of the work when it is asked to stop
 */
export async function interruptible<Result>(
  say: (message: string) => void,
  work: (signal: AbortSignal) => Promise<Result>,
  what = 'keeping what is trained so far',
): Promise<Result> {
  const controller = new AbortController()
  const stop = () => {
    if (controller.signal.aborted) process.exit(EXIT.runtime)
    say(`stopping: ${what} (once more to stop at once)`)
    controller.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  try {
    return await work(controller.signal)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
  }
}
