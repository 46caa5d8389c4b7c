// Starts the process that runs foreign models: no environment, no output, and limits that the system keeps.
import { spawn, type ChildProcess } from 'node:child_process'
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { ModelLimits } from './limits.js'
import type { ModelGreeting } from './messages.js'

export interface ModelProcessParts {
  /** The built file of child.ts. */
  readonly childFile: string
  /** Of the onnxruntime-node package; where undefined, it is found as an installed package. */
  readonly runtimeFolder?: string | undefined
}

/** Milliseconds in which a process must have loaded onnxruntime, on a machine under load too. */
const START_LIMIT = 120_000

/**
 * Our own watch looks every moment (models.ts); between two looks, and where we are gone, the system's limits hold: on data
 * (half as much again) and on processor time. Where a shell cannot set them, as on macOS, our watch is all there is.
 */
const LIMITED = 'ulimit -d "$1" 2>/dev/null; ulimit -t "$2" 2>/dev/null; shift 2; exec "$@"'

/** @throws SeedgateError provider-unavailable where it does not come up */
export async function startModelProcess(
  { childFile, runtimeFolder = '' }: ModelProcessParts,
  { memory, total }: ModelLimits,
): Promise<ChildProcess> {
  const command = [process.execPath, childFile, runtimeFolder] as const
  const kilobytes = String(Math.ceil((memory * 1.5) / 1024))
  const seconds = String(Math.ceil(total / 1000))
  const limited = ['/bin/sh', '-c', LIMITED, 'sh', kilobytes, seconds, ...command] as const
  const [file, ...args] = process.platform === 'win32' ? command : limited
  const child = spawn(file, args, {
    // Whoever decides may hold a token that signs in the name of the job. Node adds only the number of its channel.
    env: {},
    // What a model makes onnxruntime say could be read as commands of the workflow.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    serialization: 'advanced',
  })
  const greeting = await greetingOf(child)
  if (greeting.kind === 'ready') return child
  child.kill('SIGKILL')
  throw new SeedgateError('provider-unavailable', `no process for models: ${greeting.why}`, {
    hint: greeting.hint ?? 'look whether this machine has memory left, and whether seedgate is whole',
  })
}

async function greetingOf(child: ChildProcess): Promise<ModelGreeting> {
  return await new Promise((resolve) => {
    const none = (why: string) => {
      resolve({ kind: 'unavailable', why, hint: null })
    }
    const timer = setTimeout(none, START_LIMIT, `it did not come up within ${START_LIMIT / 1000} s`)
    child.once('message', (greeting) => {
      clearTimeout(timer)
      resolve(greeting as ModelGreeting)
    })
    child.once('error', ({ message }) => {
      clearTimeout(timer)
      none(message)
    })
    child.once('exit', (status, signal) => {
      clearTimeout(timer)
      none(`it ended with ${signal ?? `exit status ${status ?? 'unknown'}`}`)
    })
  })
}
