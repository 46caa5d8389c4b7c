// The Processes port: a program in a process group of its own, which is gone with everything in it when we are done with it.
import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { SeedgateError } from '../../../errors/seedgate-error.js'
import type { Processes, Program, ProgramEnd } from '../../../ports/processes.js'
import { yieldPriority } from '../priority.js'
import { programEnvironment } from './environment.js'
import { endTree, isAlive, killTree, type ProcessTree } from './process-tree.js'

/** Milliseconds in which the last output is read once every process is gone. */
const LAST_OUTPUT = 1000

export const nodeProcesses: Processes = {
  async run(program) {
    if (program.signal.aborted) return { kind: 'stopped' }
    const owner = randomUUID()
    const child = await start(program, owner)
    const tree: ProcessTree = { leader: child.pid!, owner }
    // Where we are made to exit at once, nothing may be left behind.
    const atExit = () => {
      killTree(tree)
    }
    process.once('exit', atExit)
    try {
      return await untilGone(child, tree, program)
    } finally {
      process.off('exit', atExit)
    }
  },
}

async function start(program: Program, owner: string): Promise<ChildProcess> {
  const { command, cwd, environment, output } = program
  const [file, ...args] = program.endsWithUs === true ? tiedToUs(command) : command
  const child = spawn(file, args, {
    cwd,
    env: programEnvironment(process.env, environment, owner),
    // A group of its own: the runner signals only us, and we must be able to signal all of it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child.stdout.on('data', (bytes: Buffer) => {
    output('stdout', bytes)
  })
  child.stderr.on('data', (bytes: Buffer) => {
    output('stderr', bytes)
  })
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve)
    child.once('error', (cause) => {
      reject(
        new SeedgateError('trainer-not-found', `${file}: cannot be started in ${cwd}`, {
          cause,
          hint: 'trainer.run in the recipe is run without a shell: its first part must be a program on the PATH or a path',
        }),
      )
    })
  })
  // The machine must stay responsive: a runner that gets no time to answer is taken for lost.
  yieldPriority(child.pid)
  return child
}

const SETPRIV = ['/usr/bin/setpriv', '/bin/setpriv'].find(
  (path) => process.platform === 'linux' && existsSync(path),
)

/** Nothing of ours runs any more where we are killed: the kernel has to end the program then. */
function tiedToUs(command: Program['command']): Program['command'] {
  return SETPRIV === undefined ? command : [SETPRIV, '--pdeathsig', 'KILL', '--', ...command]
}

async function untilGone(child: ChildProcess, tree: ProcessTree, program: Program): Promise<ProgramEnd> {
  const closed = new Promise<void>((resolve) => child.once('close', resolve))
  const exited = new Promise<ProgramEnd>((resolve) => {
    child.once('exit', (status, signal) => {
      resolve(status === null ? { kind: 'killed', by: signal ?? 'a signal' } : { kind: 'exited', status })
    })
  })
  const end = await Promise.race([exited, interruption(program, exited)])
  // Also after a good end: what the program left running would keep the GPU.
  if (isAlive(tree)) await endTree(tree)
  await Promise.race([closed, sleep(LAST_OUTPUT, undefined, { ref: false })])
  child.stdout?.destroy()
  child.stderr?.destroy()
  return end
}

/** Resolves where the program is to be ended before it ends by itself. */
async function interruption({ timeout, signal }: Program, exited: Promise<unknown>): Promise<ProgramEnd> {
  const over = new AbortController()
  const leave = () => {
    over.abort()
  }
  void exited.then(leave)
  return await new Promise((resolve) => {
    const stop = () => {
      resolve({ kind: 'stopped' })
    }
    signal.addEventListener('abort', stop, { once: true, signal: over.signal })
    if (signal.aborted) stop()
    if (timeout === null) return
    const timer = setTimeout(() => {
      resolve({ kind: 'timed-out' })
    }, timeout)
    over.signal.addEventListener('abort', () => {
      clearTimeout(timer)
    })
  })
}
