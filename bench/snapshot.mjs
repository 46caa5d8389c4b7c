// snapshot: the digest over a folder of 100,000 files, beside `find` and `stat` of the same.
import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { inChild } from './in-child.mjs'
import { inTurn, printTable, quantile, ratios, spread } from './measure.mjs'
import { module } from './modules.mjs'
import { withScratch } from './scratch.mjs'

const ROUNDS = 4
const FOLDERS = 100
const FILES_EACH = 1000

export async function bench() {
  await withScratch(async (root) => {
    for (let folder = 0; folder < FOLDERS; folder++) {
      const path = join(root, folder % 2 === 0 ? 'ref' : 'dis', String(folder))
      mkdirSync(path, { recursive: true })
      for (let file = 0; file < FILES_EACH; file++) closeSync(openSync(join(path, `${file}.yuv`), 'w'))
    }
    const peaks = []
    const { ours, find } = await inTurn(
      {
        async ours() {
          const { wall, peakMb, result } = await inChild('./snapshot.mjs', 'take', root)
          if (result !== FOLDERS * FILES_EACH) throw new Error(`expected every file, got ${result}`)
          peaks.push(peakMb)
          return wall
        },
        async find() {
          const startedAt = performance.now()
          spawnSync('find', [root, '-name', '*.yuv', '-printf', '%P\\t%s\\n'], { maxBuffer: 1 << 28 })
          return (performance.now() - startedAt) / 1000
        },
      },
      ROUNDS,
    )
    printTable(
      `A snapshot of ${(FOLDERS * FILES_EACH).toLocaleString('en')} files (median and middle half of ${ROUNDS} rounds, wall)`,
      ['takeSnapshot, s', 'find -printf, s', 'ratio', 'peak MB'],
      [
        [
          spread(ours, 2),
          spread(find, 2),
          `${spread(ratios(ours, find), 1)}×`,
          quantile(peaks, 0.5).toFixed(0),
        ],
      ],
    )
  })
}

export async function take(root) {
  const { takeSnapshot } = await module('corpus/snapshot.js')
  const { nodeFiles } = await module('adapters/node/files.js')
  return (await takeSnapshot(nodeFiles, root)).yuv_count
}
