// start-up: `seedgate --help` as built in dist/, beside Node itself doing nothing.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { inTurn, printTable, spread } from './measure.mjs'
import { root } from './modules.mjs'

const ROUNDS = 12

export async function bench() {
  const milliseconds =
    (...args) =>
    async () => {
      const startedAt = performance.now()
      const { status } = spawnSync(process.execPath, args)
      if (status !== 0) throw new Error(`${args.join(' ')}: expected exit status 0, got ${status}`)
      return performance.now() - startedAt
    }
  const { help, nothing } = await inTurn(
    {
      help: milliseconds(join(root, 'dist', 'cli', 'index.js'), '--help'),
      nothing: milliseconds('--eval', '0'),
    },
    ROUNDS,
  )
  printTable(
    `Start-up (median and middle half of ${ROUNDS} rounds, wall)`,
    ['seedgate --help, ms', 'node --eval 0, ms'],
    [[spread(help, 0), spread(nothing, 0)]],
  )
}
