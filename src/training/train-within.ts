// Trains as many models as fit into a given time, the first ones first; a model that does not fit leaves nothing behind.
import type { Progress } from '../ports/log.js'
import { stepsPerEpoch } from './schedule.js'
import {
  trainingRows,
  type Trainer,
  type TrainingJob,
  type TrainingState,
  type TrainingWork,
} from './trainer.js'

export interface TimeLimit {
  readonly milliseconds: number
  /** Milliseconds since any start. */
  elapsed(): number
  /** True where a person wants it to stop. */
  stopping(): boolean
}

/** How long a round trains before its rate is believed, in milliseconds: threads start, and caches warm up. */
const TRIAL = 5_000
/** What a round is planned for, of the time that is left: models in smaller company take longer each. */
const PLANNED_SHARE = 0.8

interface Waiting {
  readonly job: TrainingJob
  /** Where the next round goes on from. */
  state: TrainingState | null
  /** Of the whole training. */
  readonly steps: number
}

/**
 * Models train side by side, so all of them finish late. Where the time will not do for all, the round is stopped, and the next one
 * goes on with only so many, from the states that they have reached. Between two blocks of steps the time is looked at, within a
 * model too.
 * @param work jobs in the order in which they matter
 * @param what stands behind the count in the title of the progress
 * @returns the parameters of every model that was trained to its end
 */
export async function trainWithin(
  trainer: Trainer,
  work: TrainingWork,
  limit: TimeLimit,
  progress: Progress,
  what = 'models again',
): Promise<ReadonlyMap<TrainingJob, Float32Array>> {
  const startedAt = limit.elapsed()
  const left = () => limit.milliseconds - (limit.elapsed() - startedAt)
  const trained = new Map<TrainingJob, Float32Array>()
  let waiting = work.jobs.map((job): Waiting => ({ job, state: job.state, steps: totalSteps(work, job) }))
  /** Model steps a millisecond, as the last round had it. */
  let rate: number | null = null
  while (waiting.length > 0 && left() > 0 && !limit.stopping()) {
    const round = rate === null ? waiting : leading(waiting, rate * left() * PLANNED_SHARE)
    progress.begin(`training ${round.length} of ${work.jobs.length} ${what}`, stepsOf(round))
    try {
      rate = await trainRound(trainer, work, round, { ...limit, left }, progress, trained)
    } finally {
      progress.end()
    }
    waiting = waiting.filter(({ job }) => !trained.has(job))
  }
  return trained
}

/** @returns model steps a millisecond */
async function trainRound(
  trainer: Trainer,
  { data, settings }: TrainingWork,
  round: readonly Waiting[],
  limit: TimeLimit & { readonly left: () => number },
  progress: Progress,
  trained: Map<TrainingJob, Float32Array>,
): Promise<number | null> {
  const jobs = round.map(({ job, state }): TrainingJob => ({ ...job, state }))
  const whose = new Map(jobs.map((job, place) => [job, round[place]!]))
  let [done, firstAt] = [0, null as number | null]
  const spent = () => (firstAt === null ? 0 : limit.elapsed() - firstAt)
  const rate = () => (spent() > 0 && done > 0 ? done / spent() : null)
  const total = round.reduce((sum, { steps, state }) => sum + steps - (state?.step ?? 0), 0)
  const isLate = () => {
    const now = rate()
    const trial = Math.min(TRIAL, limit.milliseconds / 10)
    return round.length > 1 && now !== null && spent() >= trial && (total - done) / now > limit.left()
  }
  const before = stepsOf(round) - total
  progress.update(before)
  await trainer.train(
    { data, settings, jobs },
    {
      progressed(modelSteps) {
        // What came before the first report is the start of threads and sessions, and no rate.
        if (firstAt === null) firstAt = limit.elapsed()
        else done += modelSteps
        progress.update(before + done)
      },
      async reached(job, state) {
        whose.get(job)!.state = state
        await Promise.resolve()
      },
      async finished(job, parameters) {
        trained.set(whose.get(job)!.job, parameters)
        await Promise.resolve()
      },
      stopping: () => limit.stopping() || limit.left() <= 0 || isLate(),
    },
  )
  return rate()
}

/** The first ones whose steps that are left fit, and one in any case. */
function leading(waiting: readonly Waiting[], modelSteps: number): readonly Waiting[] {
  let budget = modelSteps
  const fits = waiting.findIndex(({ steps, state }) => (budget -= steps - (state?.step ?? 0)) < 0)
  return fits === -1 ? waiting : waiting.slice(0, Math.max(1, fits))
}

function totalSteps({ data, settings }: TrainingWork, job: TrainingJob): number {
  return stepsPerEpoch(trainingRows(data, job).length, settings.batch) * settings.epochs
}

function stepsOf(round: readonly Waiting[]): number {
  return round.reduce((sum, { steps }) => sum + steps, 0)
}
