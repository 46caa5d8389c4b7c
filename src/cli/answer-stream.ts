// What happens when nobody can read the answer. The exit status says what was decided, whoever listens.
import { writeFailure } from '../adapters/node/file-errors.js'
import { describeError } from '../errors/describe.js'
import { exitStatusOf } from '../errors/seedgate-error.js'

/**
 * A reader of stdout or stderr that went away (`seedgate gate DIR | head`) changes nothing. Any other failure, such as a
 * full disk, is told on stderr and ends the command with its own status: the answer was asked for and was not written.
 */
export function surviveLostOutput({ stdout, stderr }: Pick<NodeJS.Process, 'stdout' | 'stderr'> = process) {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    const failure = writeFailure('standard output', error)
    stderr.write(`${describeError(failure)}\n`)
    // The command sets its status after it has written.
    process.once('exit', () => {
      process.exitCode = exitStatusOf(failure)
    })
  })
  // There is no place left to tell it.
  stderr.on('error', () => undefined)
}
