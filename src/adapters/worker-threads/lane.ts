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

const { data, settings, stop, busy, lane, runtimeFolder } = workerData as LaneStart
const stopping = new Int32Array(stop)
// Of the whole process only this thread yields: a runner that gets no time to answer is taken for lost.
yieldPriority()
/** Null where this lane was asked to stop before it had loaded anything. */
const stepper = await inRuntime(async () =>
  scanStepper(await onnxRuntime(runtimeFolder).open(trainingGraph(settings))),
)

/**
 * A process that ends meanwhile waits for it: see trainer.ts. First this lane says that it is inside, then it looks whether it may
 * be: whoever ends the process asks for the stop first and looks then, so that one of the two always sees the other.
 * @returns null where every lane is asked to stop
 */
async function inRuntime<Result>(work: () => Promise<Result>): Promise<Result | null> {
  const inside = new Int32Array(busy)
  Atomics.store(inside, lane, 1)
  try {
    return Atomics.load(stopping, 0) === 0 ? await work() : null
  } finally {
    Atomics.store(inside, lane, 0)
    Atomics.notify(inside, lane)
  }
}

async function train(jobs: Exclude<LaneOrder, null>): Promise<void> {
  const complete = await inRuntime(async () => (stepper === null ? false : await trainJobs(jobs, stepper)))
  report({ kind: 'done', complete: complete === true })
}

async function trainJobs(
  jobs: Exclude<LaneOrder, null>,
  stepper: ReturnType<typeof scanStepper>,
): Promise<boolean> {
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
