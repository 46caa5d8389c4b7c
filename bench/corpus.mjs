// corpus: reading the table, beside what nobody can do without: gunzip and JSON.parse of every line.
import { createReadStream, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { createGunzip, gunzipSync, gzipSync } from 'node:zlib'
import { readDemo, TABLE } from './demo-work.mjs'
import { inChild } from './in-child.mjs'
import { inTurn, printTable, quantile, ratios, spread } from './measure.mjs'
import { withScratch } from './scratch.mjs'

const ROUNDS = 3

export async function bench() {
  await withScratch(async (folder) => {
    const rows = []
    for (const count of [33_840, 338_400]) {
      const path = join(folder, `${count}.jsonl.gz`)
      writeFileSync(path, gzipSync(linesOf(count), { level: 1 }))
      const peaks = { ours: [], parsed: [] }
      const run = (name, call) => async () => {
        const { processor, peakMb } = await inChild('./corpus.mjs', call, path)
        peaks[name].push(peakMb)
        return processor
      }
      const { ours, parsed } = await inTurn(
        { ours: run('ours', 'load'), parsed: run('parsed', 'parseOnly') },
        ROUNDS,
      )
      rows.push([
        count.toLocaleString('en'),
        spread(ours, 2),
        ((quantile(ours, 0.5) * 1e6) / count).toFixed(1),
        spread(parsed, 2),
        `${spread(ratios(ours, parsed), 2)}×`,
        quantile(peaks.ours, 0.5).toFixed(0),
        quantile(peaks.parsed, 0.5).toFixed(0),
      ])
    }
    printTable(
      `The table (median and middle half of ${ROUNDS} rounds, processor time)`,
      [
        'rows',
        'readTable, s',
        'µs a row',
        'gunzip and JSON.parse, s',
        'ratio',
        'peak MB',
        'peak MB of the floor',
      ],
      rows,
    )
  })
}

/** The demo's lines over and over. */
export function linesOf(count) {
  const lines = gunzipSync(readFileSync(TABLE)).toString('utf8').trimEnd().split('\n')
  return Array.from({ length: count }, (_, index) => `${lines[index % lines.length]}\n`).join('')
}

export async function load(path) {
  return (await readDemo(path)).rows
}

export async function parseOnly(path) {
  let rows = 0
  for await (const line of createInterface({ input: createReadStream(path).pipe(createGunzip()) })) {
    if (typeof JSON.parse(line) === 'object') rows++
  }
  return rows
}
