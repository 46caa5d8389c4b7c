// Runs foreign models in a process of their own, under a watch: a model that takes too much, or takes the process down with it, is
// an answer. One process serves many models; after a violation there is a new one.
import type { ChildProcess } from 'node:child_process'
import { ModelStopped } from '../../errors/model-stopped.js'
import type { Feeds, ForeignModels, ModelSession, Tensor } from '../../ports/model-runtime.js'
import { MODEL_LIMITS, type ModelLimits } from './limits.js'
import type { ModelAnswer, ModelOrder } from './messages.js'
import { startModelProcess, type ModelProcessParts } from './start.js'
import { usageOf } from './usage.js'

/** Milliseconds between two looks at what the process uses. */
const LOOK = 100
/** Where a machine is busy with other things, real time says little; this much of it always says enough. */
const REAL_TIME_FACTOR = 20

/** A process is started with the first model, does not keep ours alive while nobody asks it anything, and ends with ours. */
export function modelsInProcess(parts: ModelProcessParts, limits: ModelLimits = MODEL_LIMITS): ForeignModels {
  return new ModelsInProcess(parts, limits)
}

class ModelsInProcess implements ForeignModels {
  #process: Promise<WatchedProcess> | null = null
  #session = 0
  /** Milliseconds of processor time, of all models so far. */
  #spent = 0

  constructor(
    private readonly parts: ModelProcessParts,
    private readonly limits: ModelLimits,
  ) {}

  async open(model: Uint8Array): Promise<ModelSession> {
    const session = this.#session++
    const process = await this.#running()
    const opened = await this.#ask(process, { kind: 'open', session, model }, this.limits.once)
    if (opened.kind !== 'opened') throw unexpected(opened)
    return {
      inputs: opened.inputs,
      outputs: opened.outputs,
      run: async (feeds) => await this.#run(process, session, feeds as Feeds<Tensor>),
      close: async () => {
        // With its process every session is gone.
        if (process.ended === null) await this.#ask(process, { kind: 'close', session }, this.limits.once)
      },
    }
  }

  async #run(process: WatchedProcess, session: number, feeds: Feeds<Tensor>): Promise<Feeds<Tensor>> {
    const rows = Math.max(...Object.values(feeds).map(({ dims }) => dims[0] ?? 1))
    const limit = this.limits.once + rows * this.limits.perRow
    const ran = await this.#ask(process, { kind: 'run', session, feeds }, limit)
    if (ran.kind !== 'ran') throw unexpected(ran)
    return ran.outputs
  }

  async #running(): Promise<WatchedProcess> {
    const running = await this.#process
    if (running !== null && running.ended === null) return running
    const started = startModelProcess(this.parts, this.limits).then((child) => new WatchedProcess(child))
    this.#process = started
    // What could not be started may be started another time.
    started.catch(() => (this.#process = null))
    return await started
  }

  async #ask(process: WatchedProcess, order: ModelOrder, limit: number): Promise<ModelAnswer> {
    const left = this.limits.total - this.#spent
    if (left <= 0) {
      const detail = `expected all models together to take at most ${seconds(this.limits.total)}, got more`
      throw new ModelStopped('too-slow', detail)
    }
    const { memory } = this.limits
    const { answer, spent } = await process.ask(order, { time: Math.min(limit, left), memory })
    this.#spent += spent
    if (answer instanceof Error) throw answer
    if (answer.kind !== 'failed') return answer
    if (OUT_OF_MEMORY.test(answer.why)) {
      throw new ModelStopped('too-large', `expected at most ${memory} bytes of memory, got: ${answer.why}`)
    }
    throw new Error(answer.why)
  }
}

/** What onnxruntime and the C++ library say where the system's limit on data refuses them more. */
const OUT_OF_MEMORY = /allocat\w* memory|bad_alloc|out of memory/i

const unexpected = ({ kind }: ModelAnswer) => new Error(`the process for models answered ${kind}`)
const seconds = (milliseconds: number) => `${Math.round(milliseconds / 100) / 10} s`

interface Allowance {
  /** Milliseconds of processor time. */
  readonly time: number
  /** Bytes. */
  readonly memory: number
}

interface Answered {
  readonly answer: ModelAnswer | Error
  /** Milliseconds of processor time that it took. */
  readonly spent: number
}

class WatchedProcess {
  /** How it ended, in words; null while it runs. */
  ended: string | null = null
  #turn: Promise<unknown> = Promise.resolve()
  #waiting: ((answer: ModelAnswer | Error) => void) | null = null

  constructor(private readonly child: ChildProcess) {
    const end = (how: string) => {
      this.ended ??= how
      this.#waiting?.(this.#gone())
    }
    const atExit = () => child.kill('SIGKILL')
    process.once('exit', atExit)
    child.on('message', (answer) => this.#waiting?.(answer as ModelAnswer))
    child.on('error', ({ message }) => {
      end(message)
    })
    child.once('exit', (status, signal) => {
      process.off('exit', atExit)
      end(signal ?? `exit status ${status ?? 'unknown'}`)
    })
    this.#rest()
  }

  /** One order after the other. Never throws: what went wrong is the answer. */
  async ask(order: ModelOrder, allowance: Allowance): Promise<Answered> {
    const turn = this.#turn.then(async () => await this.#askNow(order, allowance))
    this.#turn = turn
    return await turn
  }

  async #askNow(order: ModelOrder, allowance: Allowance): Promise<Answered> {
    if (this.ended !== null) return { answer: this.#gone(), spent: 0 }
    const clock = new Spending(this.child.pid ?? 0)
    let watch: NodeJS.Timeout | undefined
    this.child.ref()
    this.child.channel?.ref()
    try {
      const answer = await new Promise<ModelAnswer | Error>((resolve) => {
        this.#waiting = resolve
        watch = setInterval(() => {
          const stopped = clock.beyond(allowance)
          if (stopped !== null) this.#kill(stopped)
        }, LOOK)
        this.child.send(order, (error) => {
          if (error !== null) resolve(error)
        })
      })
      return { answer, spent: clock.spent() }
    } finally {
      clearInterval(watch)
      this.#waiting = null
      this.#rest()
    }
  }

  #gone(): Error {
    const detail = `the process that ran it ended with ${this.ended ?? 'nothing said'}`
    // The system's own limit on processor time (start.ts).
    return this.ended === 'SIGXCPU' ? new ModelStopped('too-slow', detail) : new Error(detail)
  }

  #kill(why: ModelStopped): void {
    this.ended ??= 'SIGKILL, for it took too much'
    this.child.kill('SIGKILL')
    this.#waiting?.(why)
  }

  #rest(): void {
    this.child.unref()
    this.child.channel?.unref()
  }
}

/** Processor time where the system tells it, real time elsewhere: a busy machine must not make a model slow. */
class Spending {
  readonly #begun = performance.now()
  readonly #before: number | null
  #last = 0

  constructor(private readonly pid: number) {
    this.#before = usageOf(pid)?.processor ?? null
  }

  /** Milliseconds. */
  spent(): number {
    const used = this.#before === null ? null : usageOf(this.pid)
    // Of a process that is gone the last look counts.
    if (this.#before !== null && used === null) return this.#last
    const real = performance.now() - this.#begun
    this.#last = this.#before === null || used === null ? real : used.processor - this.#before
    return this.#last
  }

  beyond({ time, memory }: Allowance): ModelStopped | null {
    const real = performance.now() - this.#begun
    if (this.spent() > time || real > time * REAL_TIME_FACTOR) {
      return new ModelStopped('too-slow', `expected to be done within ${seconds(time)}, was not`)
    }
    const resident = usageOf(this.pid)?.resident ?? 0
    if (resident <= memory) return null
    return new ModelStopped('too-large', `expected at most ${memory} bytes of memory, got ${resident}`)
  }
}
