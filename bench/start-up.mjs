// start-up: `seedgate --help`, and the seed-loop action until the first line of its log, as built in dist/, beside Node itself
// doing nothing.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inTurn, printTable, ratios, spread } from './measure.mjs'
import { root } from './modules.mjs'

const ROUNDS = 12

/** Milliseconds until the process has said something, or, where it says nothing, until it ends. */
async function firstWord(args) {
  const startedAt = performance.now()
  const child = spawn(process.execPath, args, { cwd: tmpdir(), stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  const [status] = await Promise.race([once(child.stdout, 'data').then(() => [0]), closed])
  const elapsed = performance.now() - startedAt
  // What it does next is no start.
  child.kill('SIGKILL')
  await closed
  if (status !== 0) throw new Error(`${args.join(' ')}: expected a word or exit status 0, got ${status}`)
  return elapsed
}

export async function bench() {
  const built = (...path) => join(root, 'dist', ...path)
  const { help, action, nothing } = await inTurn(
    {
      help: async () => await firstWord([built('cli', 'index.js'), '--help']),
      action: async () => await firstWord([built('seed-loop', 'index.js')]),
      nothing: async () => await firstWord(['--eval', '0']),
    },
    ROUNDS,
  )
  printTable(
    `Start-up (median and middle half of ${ROUNDS} rounds, wall)`,
    ['', 'ms', '× Node doing nothing'],
    [
      ['`seedgate --help`', spread(help, 0), spread(ratios(help, nothing))],
      ['seed-loop action, first line of the log', spread(action, 0), spread(ratios(action, nothing))],
      ['`node --eval 0`', spread(nothing, 0), '1'],
    ],
  )
}
