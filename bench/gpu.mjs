// gpu: the built-in trainer on cuda or webgpu beside the CPU's lanes, and where the time of a step goes.
import { availableParallelism } from 'node:os'
import { demoWork } from './demo-work.mjs'
import { trainOnLanes } from './lanes.mjs'
import { inTurn, printTable, ratios, spread } from './measure.mjs'
import { laneFile, module } from './modules.mjs'

const ROUNDS = 5
const MODELS = [45, 180, 450]
/** Of the demo corpus, about 192 steps each: enough that the first block, which compiles kernels, can be left out. */
const EPOCHS = 8

/** @param {{ provider: string, steps: string | undefined }} options */
export async function bench({ provider, steps }) {
  const { openTrainer } = await module('adapters/onnxruntime/open-trainer.js')
  const { trainer, runtime, onGpu } = await openTrainer({ provider, laneFile }, console.log)
  if (trainer.provider === 'cpu') {
    console.log('\n### gpu\n\nSkipped: no provider trains on a GPU here; the line above says why.')
    return
  }
  const { provider: name } = trainer
  if (!onGpu) console.log('\nNot known to be a GPU: these figures say nothing about one.')
  const rows = []
  for (const models of onGpu ? MODELS : [2]) {
    const work = await demoWork({ models, epochs: EPOCHS })
    // Of every round, the one that does not count first.
    const shares = []
    const rounds = await inTurn(
      {
        device: async () => {
          const { time, ...parts } = await trainOnDevice(runtime, name, work, Number(steps ?? Infinity))
          shares.push(parts)
          return time * 1e6
        },
        lanes: async () => (await trainOnLanes(work, availableParallelism())).wall * 1e6,
      },
      onGpu ? ROUNDS : 1,
    )
    const share = (part) => `${spread(shares.slice(1).map((parts) => 100 * parts[part]))} %`
    rows.push([
      models,
      spread(rounds.device, 2),
      spread(rounds.lanes, 2),
      `**${spread(ratios(rounds.lanes, rounds.device), 2)}×**`,
      ...['feeding', 'crossing', 'running'].map(share),
    ])
  }
  printTable(
    `A step of one model on ${name}, in µs by the clock, beside ${availableParallelism()} lanes on the CPU`,
    ['models', name, 'CPU', 'ratio', 'making feeds', 'crossing over', 'running'],
    rows,
  )
}

/**
 * Seconds a (model × step) from the second block on; and the shares of it that went into making feeds, into copies to and
 * from the device that are sessions of their own (webgpu), and into runs of the graph, with the feeds that go over in them.
 * A run may return before the device is done: what waits for it later is counted there. The whole is right all the same.
 */
async function trainOnDevice(runtime, provider, work, mostSteps) {
  const { inProcessTrainer } = await module('training/in-process-trainer.js')
  let [crossing, running, startedAt, modelSteps, blocks] = [0, 0, 0, 0, 0]
  const timed = (session) => ({
    ...session,
    run: async (feeds) => {
      const from = performance.now()
      const outputs = await session.run(feeds)
      const time = performance.now() - from
      if ('value' in feeds) crossing += time
      else running += time
      return outputs
    },
  })
  const watched = {
    ...runtime,
    open: async (...asked) => timed(await runtime.open(...asked)),
    openOnDevice: async (...asked) => timed(await runtime.openOnDevice(...asked)),
  }
  const hooks = {
    progressed(steps) {
      if (++blocks > 1) modelSteps += steps
      else [startedAt, crossing, running] = [performance.now(), 0, 0]
    },
    reached: async () => undefined,
    finished: async () => undefined,
    stopping: () => modelSteps >= mostSteps * work.jobs.length,
  }
  await inProcessTrainer(watched, () => 0, provider).train(work, hooks)
  const whole = performance.now() - startedAt
  return {
    time: whole / 1000 / modelSteps,
    feeding: 1 - (crossing + running) / whole,
    crossing: crossing / whole,
    running: running / whole,
  }
}
