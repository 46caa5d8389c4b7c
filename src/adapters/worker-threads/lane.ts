// One lane: a thread with a session of its own, that trains the groups it is handed. onnxruntime-node runs a session on
// the thread that asks, so a lane a core keeps every core busy and leaves the main thread to files and people.
import { parentPort, workerData } from 'node:worker_threads'
import { yieldPriority } from '../node/priority.js'
import { scanStepper } from '../../training/stepper.js'
import { trainGroup } from '../../training/train-group.js'
import { trainingGraph } from '../../training/training-graph.js'
import { onnxRuntime } from '../onnxruntime/runtime.js'
import type { LaneOrder, LaneReport, LaneStart } from './messages.js'

const port = parentPort
if (port === null) throw new Error('a lane runs in a worker thread')
const report = (message: LaneReport) => {
  port.postMessage(message)
}

const { data, settings, stop, busy, runtimeFolder } = workerData as LaneStart
const stopping = new Int32Array(stop)
// Of the whole process only this thread yields: a runner that gets no time to answer is taken for lost.
yieldPriority()
const stepper = await inRuntime(async () =>
  scanStepper(await onnxRuntime(runtimeFolder).open(trainingGraph(settings))),
)

/** A process that ends meanwhile waits for it: see trainer.ts. */
async function inRuntime<Result>(work: () => Promise<Result>): Promise<Result> {
  const lanes = new Int32Array(busy)
  Atomics.add(lanes, 0, 1)
  try {
    return await work()
  } finally {
    Atomics.sub(lanes, 0, 1)
    Atomics.notify(lanes, 0)
  }
}

async function train(jobs: Exclude<LaneOrder, null>): Promise<void> {
  const complete = await inRuntime(async () => await trainJobs(jobs))
  report({ kind: 'done', complete })
}

async function trainJobs(jobs: Exclude<LaneOrder, null>): Promise<boolean> {
  return await trainGroup(
    {
      stepper,
      data,
      settings,
      elapsed: () => performance.now(),
      hooks: {
        progressed(modelSteps) {
          report({ kind: 'progressed', modelSteps })
        },
        async reached(job, state) {
          report({ kind: 'reached', job: jobs.indexOf(job), state })
          await Promise.resolve()
        },
        async finished(job, parameters) {
          report({ kind: 'finished', job: jobs.indexOf(job), parameters })
          await Promise.resolve()
        },
        stopping: () => Atomics.load(stopping, 0) !== 0,
      },
    },
    jobs,
  )
}

port.on('message', (order: LaneOrder) => {
  if (order === null) port.close()
  else void train(order)
})
report({ kind: 'ready' })
