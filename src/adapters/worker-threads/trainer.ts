// Trains on several cores at once: a lane (worker thread) a core, each handed one group of models after another.
import { Worker } from 'node:worker_threads'
import { SeedgateError } from '../../errors/seedgate-error.js'
import { planGroups } from '../../training/groups.js'
import type { Trainer, TrainingHooks, TrainingJob, TrainingWork } from '../../training/trainer.js'
import type { LaneOrder, LaneReport, LaneStart } from './messages.js'

/** What a lane is made of. */
export interface LaneParts {
  /** The built file of lane.ts. */
  readonly laneFile: string
  /** Of the onnxruntime-node package; where undefined, it is found as an installed package. */
  readonly runtimeFolder: string | undefined
}

/** Milliseconds: a workflow runner kills 2.5 s after its second signal. */
const LEAVE_AFTER = 2000

export function laneTrainer(parts: LaneParts, lanes: number): Trainer {
  return {
    provider: 'cpu',
    async train(work, hooks) {
      const groups = planGroups(work.jobs, lanes)
      const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)
      const count = Math.min(lanes, groups.length)
      const busy = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT * Math.max(1, count))
      const askToStop = () => {
        Atomics.store(new Int32Array(stop), 0, 1)
      }
      const leave = () => {
        askToStop()
        waitUntilIdle(new Int32Array(busy))
      }
      process.once('exit', leave)
      const runs = Array.from({ length: count }, async (_, lane) => {
        try {
          return await runLane(
            parts,
            work,
            { stop, busy, lane },
            () => groups.shift() ?? null,
            hooks,
            askToStop,
          )
        } catch (error) {
          askToStop()
          throw error
        }
      })
      // Wait for every lane, also where one failed: what the others have reached is kept.
      const ended = await Promise.allSettled(runs)
      process.off('exit', leave)
      const failed = ended.find((end) => end.status === 'rejected')
      if (failed) throw failed.reason
      return ended.every((end) => end.status === 'fulfilled' && end.value)
    },
  }
}

/**
 * As the process ends at once: Node ends its threads, and onnxruntime, ended while it loads or in the middle of a run, aborts the
 * whole process. A lane comes out of it at its next block of steps, within a fraction of a second where models are small.
 */
function waitUntilIdle(lanes: Int32Array<SharedArrayBuffer>): void {
  const deadline = performance.now() + LEAVE_AFTER
  for (;;) {
    const inside = lanes.findIndex((_, lane) => Atomics.load(lanes, lane) !== 0)
    const left = deadline - performance.now()
    if (inside === -1) return
    // Killed is better than aborted, which leaves a core dump; files are whole or absent at any moment.
    if (left <= 0) process.kill(process.pid, 'SIGKILL')
    Atomics.wait(lanes, inside, 1, left)
  }
}

/** @returns whether the lane trained everything it was handed and was not asked to stop */
async function runLane(
  { laneFile, runtimeFolder }: LaneParts,
  { data, settings }: TrainingWork,
  shared: Pick<LaneStart, 'stop' | 'busy' | 'lane'>,
  nextGroup: () => readonly TrainingJob[] | null,
  hooks: TrainingHooks,
  askToStop: () => void,
): Promise<boolean> {
  const start: LaneStart = { data, settings, ...shared, runtimeFolder }
  // Inside from its first moment: a thread that is only starting loads onnxruntime before it could say so.
  const inside = new Int32Array(shared.busy)
  Atomics.store(inside, shared.lane, 1)
  const worker = new Worker(laneFile, { workerData: start })
  let group: readonly TrainingJob[] = []
  let complete = true

  const order = () => {
    const next: LaneOrder = complete ? nextGroup() : null
    group = next ?? []
    worker.postMessage(next)
  }
  const handle = async (report: LaneReport): Promise<void> => {
    if (hooks.stopping()) askToStop()
    switch (report.kind) {
      case 'ready':
        order()
        return
      case 'progressed':
        hooks.progressed(report.modelSteps)
        return
      case 'reached':
        await hooks.reached(group[report.job]!, report.state)
        return
      case 'finished':
        await hooks.finished(group[report.job]!, report.parameters)
        return
      case 'done':
        complete &&= report.complete
        order()
    }
  }

  const failures: unknown[] = []
  const fail = (error: unknown) => {
    failures.push(error)
    complete = false
    askToStop()
  }
  await new Promise<void>((resolve) => {
    // Reports are handled one after another: a hook may be writing a file when the next report comes.
    let handled = Promise.resolve()
    worker.on('message', (report: LaneReport) => {
      handled = handled.then(async () => {
        await handle(report).catch(fail)
      })
    })
    worker.on('error', (cause) => {
      fail(new SeedgateError('training-failed', 'a training thread failed', { cause }))
    })
    // A lane is never terminated: onnxruntime, interrupted in the middle of a run, takes the whole process down with it.
    worker.on('exit', () => {
      Atomics.store(inside, shared.lane, 0)
      void handled.then(resolve)
    })
  })
  if (failures.length > 0) throw failures[0]
  return complete
}
