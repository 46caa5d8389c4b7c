// The runner's way to stop a step: SIGINT, 7.5 s later SIGTERM, 2.5 s later SIGKILL, to this one process only.
import { EXIT } from '../../errors/seedgate-error.js'

/** Milliseconds after which we are gone whatever is still to be done; files are whole or absent at any moment. */
const PATIENCE = 6800

const KEPT = 'what is trained so far is kept, and the step after this one uploads it'

/**
 * A signal that is aborted when the runner, or a person, wants us to stop.
 * @param what is said of the work then
 */
export function stopSignal(say: (message: string) => void, what = KEPT): AbortSignal {
  const controller = new AbortController()
  const leave = () => {
    // Processes of a trainer are killed as we exit: see the Processes port.
    process.exit(EXIT.runtime)
  }
  const stop = () => {
    if (controller.signal.aborted) return
    say(`stopping: ${what}`)
    controller.abort()
    setTimeout(leave, PATIENCE).unref()
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', () => {
    if (controller.signal.aborted) leave()
    else stop()
  })
  return controller.signal
}
