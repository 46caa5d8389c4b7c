// training: our trainer beside the PyTorch loop, same corpus, same recipe, in turn.
import { availableParallelism } from 'node:os'
import { demoWork } from './demo-work.mjs'
import { trainOnLanes } from './lanes.mjs'
import { inTurn, printTable, ratios, spread } from './measure.mjs'
import { startPyTorch } from './pytorch.mjs'

const ROUNDS = 7
const PYTORCH_STEPS = 200
/** Of the demo corpus: about 192 steps each. */
const EPOCHS = 8

/** @param {{ python: string }} options */
export async function bench({ python }) {
  const cores = availableParallelism()
  const loop = await startPyTorch(python, 'pytorch_loop.py')
  const together = await startPyTorch(python, 'pytorch_batched.py')
  const whole = await demoWork({ epochs: EPOCHS })
  const group = { ...whole, jobs: whole.jobs.slice(0, 12) }
  const startUps = []
  const onAllCores = async () => {
    const { startUp, wall } = await trainOnLanes(whole, cores)
    startUps.push(startUp)
    return wall * 1e6
  }
  const wall = await inTurn(
    {
      ours: onAllCores,
      // More threads only make so small a model slower, and much slower on a machine that is busy.
      pytorch: async () => (await loop.train(1, PYTORCH_STEPS)).wall,
      threads: async () => (await loop.train(cores, PYTORCH_STEPS / 4)).wall,
    },
    ROUNDS,
  )
  const processor = await inTurn(
    {
      ours: async () => (await trainOnLanes(group, 1)).processor * 1e6,
      pytorch: async () => (await loop.train(1, PYTORCH_STEPS)).processor,
      batched: async () => (await together.train(1, 1)).processor,
    },
    ROUNDS,
  )
  loop.end()
  together.end()
  const row = (name, ours, pytorch) => [
    name,
    spread(ours),
    spread(pytorch, 0),
    `**${spread(ratios(pytorch, ours), 0)}×**`,
  ]
  printTable(
    `A step of one model, in µs: seedgate beside PyTorch ${loop.version} (median and middle half of ${ROUNDS} rounds)`,
    ['', 'seedgate', 'PyTorch loop', 'ratio'],
    [
      row('one core each, processor time', processor.ours, processor.pytorch),
      row(`wall: ${cores} lanes, and PyTorch on one thread`, wall.ours, wall.pytorch),
      row(`wall: ${cores} lanes, and PyTorch on ${cores} threads`, wall.ours, wall.threads),
    ],
  )
  printTable(
    'examples/pytorch-batched beside the loop, a step of one model on one core, processor time in µs',
    ['batched', 'loop', 'ratio'],
    [
      [
        spread(processor.batched),
        spread(processor.pytorch, 0),
        `**${spread(ratios(processor.pytorch, processor.batched))}×**`,
      ],
    ],
  )
  console.log(
    `\nUntil every lane has done its first block (256 steps of its group): ${spread(startUps, 2)} s, start of threads and sessions included.`,
  )
}
