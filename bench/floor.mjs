// floor: our training step on one core beside its matrix products alone, in turn.
import { demoWork } from './demo-work.mjs'
import { printTable, processorSeconds, ratios, spread } from './measure.mjs'
import { module } from './modules.mjs'
import { productsGraph } from './products-graph.mjs'

const STEPS = 256
const BLOCKS = 20

export async function bench() {
  const rows = []
  for (const models of [4, 8, 12]) {
    const { whole, step, products, flops } = await measured(models)
    const rate = products.map((microseconds) => flops / microseconds / 1000)
    rows.push([
      models,
      spread(products),
      spread(rate, 0),
      spread(step),
      `**${spread(ratios(step, products), 2)}×**`,
      spread(whole),
      `${spread(ratios(whole, products), 2)}×`,
    ])
  }
  printTable(
    `One core, processor time in µs a (model × step) (median and middle half of ${BLOCKS} blocks of ${STEPS} steps)`,
    ['models', 'products alone', 'GFLOP/s', 'our graph', '÷ products', 'with feeding it', '÷ products'],
    rows,
  )
}

async function measured(models) {
  const { onnxRuntime } = await module('adapters/onnxruntime/runtime.js')
  const { trainingGraph } = await module('training/training-graph.js')
  const { trainGroup } = await module('training/train-group.js')
  const { scanStepper } = await module('training/stepper.js')
  const work = await demoWork({ models })
  const { architecture, batch } = work.settings
  const floorGraph = await productsGraph({ models, ...architecture, batch, steps: STEPS })
  const floorSession = await onnxRuntime().open(floorGraph.bytes)
  const session = await onnxRuntime().open(trainingGraph({ ...work.settings, batch }))
  const figures = { whole: [], step: [], products: [] }
  const perStep = (seconds) => (seconds * 1e6) / STEPS / models
  let endedAt = processorSeconds()
  // The products run right after each block: whatever the machine is busy with, both feel it.
  const timed = {
    ...session,
    async run(feeds) {
      const startedAt = processorSeconds()
      const results = await session.run(feeds)
      figures.step.push(perStep(processorSeconds() - startedAt))
      figures.whole.push(perStep(processorSeconds() - endedAt))
      const floorAt = processorSeconds()
      await floorSession.run(floorGraph.feeds)
      endedAt = processorSeconds()
      figures.products.push(perStep(endedAt - floorAt))
      return results
    },
  }
  const hooks = {
    progressed: () => undefined,
    reached: async () => undefined,
    finished: async () => undefined,
    stopping: () => figures.step.length > BLOCKS,
  }
  await trainGroup({ stepper: scanStepper(timed), ...work, hooks, elapsed: () => 0 }, work.jobs)
  await Promise.all([session.close(), floorSession.close()])
  // The first block warms up.
  const [whole, step, products] = [figures.whole, figures.step, figures.products].map((all) => all.slice(1))
  return { whole, step, products, flops: floorGraph.flops }
}
