// gate: predictions of five seeds read, checked line by line and every metric computed anew, beside the sha256 of the bytes
// and a plain JSON.parse of every line.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { inChild } from './in-child.mjs'
import { inTurn, printTable, quantile, ratios, spread } from './measure.mjs'
import { module } from './modules.mjs'
import { withScratch } from './scratch.mjs'

const ROUNDS = 3
const SEEDS = [0, 1, 2, 3, 4]
const FOLDS = 9
const ROWS = 33_840

export async function bench() {
  await withScratch(async (folder) => {
    for (const seed of SEEDS) writeFileSync(fileOf(folder, seed), await predictionsOf(seed))
    const peaks = []
    const { ours, parsed, hashed } = await inTurn(
      {
        async ours() {
          const { processor, peakMb } = await inChild('./gate.mjs', 'measure', folder)
          peaks.push(peakMb)
          return processor
        },
        parsed: async () => (await inChild('./gate.mjs', 'parseOnly', folder)).processor,
        hashed: async () => (await inChild('./gate.mjs', 'hashOnly', folder)).processor,
      },
      ROUNDS,
    )
    printTable(
      `${SEEDS.length} seeds × ${FOLDS} folds, ${ROWS.toLocaleString('en')} predictions a seed: from bytes to PLCC, SROCC and RMSE (median and middle half of ${ROUNDS} rounds, processor time)`,
      [
        'parse, check and metrics, s',
        'JSON.parse of every line, s',
        'ratio',
        'sha256 of the bytes, s',
        'peak MB',
      ],
      [
        [
          spread(ours, 2),
          spread(parsed, 2),
          `${spread(ratios(ours, parsed), 2)}×`,
          spread(hashed, 2),
          quantile(peaks, 0.5).toFixed(0),
        ],
      ],
    )
  })
}

const fileOf = (folder, seed) => join(folder, `predictions_seed${seed}.jsonl`)

async function predictionsOf(seed) {
  const { serialisePredictions } = await module('predictions/serialise.js')
  const { randomStream } = await module('training/random.js')
  const random = randomStream({ seed, heldOut: null, purpose: 'shuffle', position: 0 })
  const row = Int32Array.from({ length: ROWS }, (_, index) => index)
  const source = Array.from(row, (index) => `source ${index % FOLDS}`)
  const target = Float64Array.from(row, () => 100 * random.unit())
  const prediction = target.map((value) => Math.fround(value + 4 * random.unit() - 2))
  return serialisePredictions({ seed, row, source, fold: source, target, prediction })
}

export async function measure(folder) {
  const { parsePredictions } = await module('predictions/parse.js')
  const { measureSeeds } = await module('gate/measure-seeds.js')
  const predictions = new Map()
  for (const seed of SEEDS) {
    const file = fileOf(folder, seed)
    predictions.set(seed, parsePredictions(readFileSync(file), { file, seed }))
  }
  const question = {
    seeds: SEEDS,
    policy: 'recomputed',
    evidence: { predictions },
    scored: new Map(),
    sources: null,
  }
  return measureSeeds(question).map(({ losoPlcc }) => losoPlcc)
}

export function parseOnly(folder) {
  for (const seed of SEEDS) {
    const lines = readFileSync(fileOf(folder, seed), 'utf8').trimEnd().split('\n')
    for (const line of lines) JSON.parse(line)
  }
}

export function hashOnly(folder) {
  for (const seed of SEEDS)
    createHash('sha256')
      .update(readFileSync(fileOf(folder, seed)))
      .digest()
}
