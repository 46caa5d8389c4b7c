// compare: the training step of this tree beside that of another revision, block by block in turn, on one core.
import { demoWork } from './demo-work.mjs'
import { printTable, processorSeconds, quantile, ratios, spread } from './measure.mjs'
import { compileRevision, module } from './modules.mjs'

const MODELS = 12
/** Of 256 steps: the first third of the demo's training. */
const BLOCKS = 60
/** What an epoch costs may change while training goes on, so beginning and end are shown apart. */
const EARLY = 5

/** @param {{ against: string | undefined }} options */
export async function bench({ against }) {
  if (against === undefined) {
    console.log('\n### compare\n\nSkipped: --against REVISION says with what.')
    return
  }
  const work = await demoWork({ models: MODELS })
  const here = await trainingInSteps(work)
  const there = await trainingInSteps(work, compileRevision(against))
  const [ours, theirs] = [[], []]
  for (let block = 0; block < BLOCKS; block++) {
    const turns = [async () => ours.push(await here.block()), async () => theirs.push(await there.block())]
    for (const turn of block % 2 === 0 ? turns : turns.reverse()) await turn()
  }
  await Promise.all([here.end(), there.end()])
  const row = (name, from, to) => {
    const [a, b] = [ours.slice(from, to), theirs.slice(from, to)]
    const lowest = quantile(a, 0.2) / quantile(b, 0.2)
    return [name, spread(a), spread(b), `**${spread(ratios(a, b), 2)}×**`, `${lowest.toFixed(2)}×`]
  }
  printTable(
    `A step of one model in a group of ${MODELS}, one core, processor time in µs, beside ${against}`,
    ['blocks of 256 steps', 'here', against, 'ratio', 'lower fifth against lower fifth'],
    [row(`2 to ${EARLY}`, 1, EARLY), row(`${EARLY + 1} to ${BLOCKS}`, EARLY, BLOCKS)],
  )
}

/** A training that does its next block whenever it is asked to, and says what a (model × step) of it took, in µs. */
async function trainingInSteps({ data, settings, jobs }, folder) {
  const { onnxRuntime } = await module('adapters/onnxruntime/runtime.js', folder)
  const { trainingGraph } = await module('training/training-graph.js', folder)
  const { trainGroup } = await module('training/train-group.js', folder)
  const { scanStepper } = await module('training/stepper.js', folder)
  const session = await onnxRuntime().open(trainingGraph(settings))
  const asked = signal()
  let [stopping, done] = [false, () => undefined]
  const inTurn = {
    ...session,
    async run(feeds) {
      await asked.next()
      const startedAt = processorSeconds()
      const outputs = await session.run(feeds)
      done(((processorSeconds() - startedAt) * 1e6) / feeds.rows.dims[0] / jobs.length)
      return outputs
    },
  }
  const hooks = {
    progressed: () => undefined,
    reached: async () => undefined,
    finished: async () => undefined,
    stopping: () => stopping,
  }
  const training = trainGroup({ stepper: scanStepper(inTurn), data, settings, hooks, elapsed: () => 0 }, jobs)
  return {
    block: async () =>
      await new Promise((resolve) => {
        done = resolve
        asked.give()
      }),
    async end() {
      stopping = true
      done = () => undefined
      asked.give()
      await training
      await session.close()
    },
  }
}

/** `next` waits for a `give` of its own, in whichever order they come. */
function signal() {
  let [given, wake] = [0, () => undefined]
  return {
    give() {
      given++
      wake()
    },
    async next() {
      if (given === 0) await new Promise((resolve) => (wake = resolve))
      given--
    },
  }
}
