// The built command line, run as a user runs it: a process of its own, what it says on either stream, how it ends.
import { spawn } from 'node:child_process'
import { builtFile } from './built.js'

export interface CliEnd {
  /** Null where a signal ended it. */
  readonly status: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

export interface CliPlace {
  /** The folder it runs in. */
  readonly cwd: string
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>
}

export interface RunningCli {
  readonly ended: Promise<CliEnd>
  kill(signal: NodeJS.Signals): void
  /** Resolves once stderr holds the text. @throws Error where the process ends without it */
  says(text: string): Promise<void>
}

/** Runs a command to its end. */
export async function runCli(args: readonly string[], place: CliPlace): Promise<CliEnd> {
  return await startCli(args, place).ended
}

export function startCli(args: readonly string[], place: CliPlace): RunningCli {
  return startProcess(process.execPath, [builtFile('cli'), ...args], place)
}

/** Any other program, followed in the same way. */
export function startProcess(program: string, args: readonly string[], { cwd, env }: CliPlace): RunningCli {
  const child = spawn(program, args, {
    cwd,
    env: { ...outsideWorkflow(), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [stdout, stderr] = ['', '']
  let heard = (): void => undefined
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
    heard()
  })
  const ended = new Promise<CliEnd>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => {
      resolve({ status, signal, stdout, stderr })
    })
  })
  return {
    ended,
    kill(signal) {
      child.kill(signal)
    },
    async says(text) {
      const said = new Promise<void>((resolve) => {
        heard = () => {
          if (stderr.includes(text)) resolve()
        }
        heard()
      })
      const end = await Promise.race([said, ended])
      if (end !== undefined && !end.stderr.includes(text)) {
        throw new Error(
          `expected "${text}" on stderr, got ${end.stderr} and ${end.status ?? end.signal ?? ''}`,
        )
      }
    },
  }
}

/** Tests give the same evidence on a runner as anywhere else. */
function outsideWorkflow(): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(GITHUB|RUNNER|INPUT)_|^NODE_OPTIONS$/.test(name)),
  )
}
