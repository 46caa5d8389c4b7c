// scale: what an epoch of a whole run costs as rows, seeds, folds and widths grow, and two shards beside one process.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoWork } from './demo-work.mjs'
import { inChild } from './in-child.mjs'
import { trainOnLanes } from './lanes.mjs'
import { inTurn, printTable, quantile, ratios, spread } from './measure.mjs'
import { root } from './modules.mjs'
import { plotScale } from './scale-plot.mjs'

const ROUNDS = 3
const DEMO_ROWS = 6912
/** Enough for several blocks of steps whatever the size. */
const LEAST_STEPS = 768
const USUAL = { copies: 1, seeds: 1, folds: 9, width: 64 }
const SIZES = [
  ...[1, 2, 5, 10].map((copies) => ({ axis: 'rows', size: copies * DEMO_ROWS, change: { copies } })),
  ...[1, 2, 5, 10].map((seeds) => ({ axis: 'seeds', size: seeds, change: { seeds } })),
  ...[3, 9, 18].map((folds) => ({ axis: 'folds', size: folds, change: { folds } })),
  ...[16, 32, 64, 128, 256].map((width) => ({ axis: 'hidden width', size: width, change: { width } })),
]

export async function bench() {
  const candidates = Object.fromEntries(
    SIZES.map(({ axis, size, change }) => [`${axis} ${size}`, async () => await epochCost(change)]),
  )
  const figures = await inTurn(candidates, ROUNDS)
  const points = SIZES.map(({ axis, size }) => {
    const costs = figures[`${axis} ${size}`]
    return { axis, size, costs, seconds: quantile(costs, 0.5) }
  })
  printTable(
    `An epoch of all models on one core, processor time (median and middle half of ${ROUNDS} rounds); where nothing else is said ${DEMO_ROWS} rows, one seed, nine folds, 64 wide`,
    ['', 'size', 's', '÷ the smallest', 'size ÷ the smallest'],
    points.map(({ axis, size, costs, seconds }) => {
      const smallest = points.find((other) => other.axis === axis)
      return [
        axis,
        size,
        spread(costs, 3),
        (seconds / smallest.seconds).toFixed(2),
        (size / smallest.size).toFixed(2),
      ]
    }),
  )
  writeFileSync(join(root, 'docs', 'performance-scale.svg'), await plotScale(points))
  await shards()
}

/** Processor seconds of an epoch. */
async function epochCost(change) {
  const { copies, seeds, folds, width } = { ...USUAL, ...change }
  const stepsOfEpoch = Math.ceil((DEMO_ROWS * copies * 8) / 9 / 32)
  const epochs = Math.ceil(LEAST_STEPS / stepsOfEpoch)
  const models = seeds * folds
  const work = await demoWork({ models, copies, folds, epochs, hidden: [width, width] })
  const { processor } = await trainOnLanes(work, 1)
  return processor * stepsOfEpoch * models
}

async function shards() {
  const [models, epochs] = [24, 8]
  const processor = (runs) => runs.reduce((sum, run) => sum + run.processor, 0)
  const walls = { one: [], two: [] }
  const run = (name, shards, lanes) => async () => {
    const each = Array.from({ length: shards }, async () => {
      return await inChild('./scale.mjs', 'trainShard', models / shards, epochs, lanes)
    })
    const runs = await Promise.all(each)
    walls[name].push(Math.max(...runs.map(({ wall }) => wall)))
    return processor(runs)
  }
  const { one, two } = await inTurn({ one: run('one', 1, 2), two: run('two', 2, 1) }, 5)
  printTable(
    `${models} models, ${epochs} epochs, everything included from reading the corpus on (median and middle half of 5 rounds)`,
    ['', 'processor time, s', '÷ one process', 'wall, s', '÷ one process'],
    [
      ['one process, two lanes', spread(one, 2), '', spread(walls.one, 2), ''],
      [
        'two processes (shards), a lane each',
        spread(two, 2),
        `${spread(ratios(two, one), 2)}×`,
        spread(walls.two, 2),
        `${spread(ratios(walls.two, walls.one), 2)}×`,
      ],
    ],
  )
}

export async function trainShard(models, epochs, lanes) {
  return await trainOnLanes(await demoWork({ models, epochs }), lanes)
}
