// The process that runs foreign models: started by the gate with an empty environment, and ended by it. See models.ts.
import { SeedgateError } from '../../errors/seedgate-error.js'
import type { Feeds, ModelRuntime, ModelSession, Tensor } from '../../ports/model-runtime.js'
import { onnxRuntime } from '../onnxruntime/runtime.js'
import type { ModelAnswer, ModelGreeting, ModelOrder } from './messages.js'

/** Bytes: what a model gives beyond its scores is of no use to anybody. */
const MOST_OUTPUT = 256 * 2 ** 20
/** Characters of what the runtime says. */
const LONGEST_MESSAGE = 1000

const say = (message: ModelAnswer | ModelGreeting) => process.send?.(message)
const sessions = new Map<number, ModelSession>()

// Where the gate is gone, nobody waits for an answer.
process.on('disconnect', () => process.exit(0))

const runtime = load()
if (runtime !== null) {
  process.on('message', (order: ModelOrder) => {
    void answer(runtime, order).then(say)
  })
  say({ kind: 'ready' })
}

/** @param process.argv[2] folder of the onnxruntime-node package; where empty, it is found as an installed package */
function load(): ModelRuntime | null {
  try {
    const folder = process.argv[2] ?? ''
    return onnxRuntime(folder === '' ? undefined : folder)
  } catch (error) {
    const hint = error instanceof SeedgateError ? (error.hint ?? null) : null
    say({ kind: 'unavailable', why: messageOf(error), hint })
    return null
  }
}

async function answer(models: ModelRuntime, order: ModelOrder): Promise<ModelAnswer> {
  try {
    switch (order.kind) {
      case 'open': {
        const opened = await models.open(order.model)
        sessions.set(order.session, opened)
        return { kind: 'opened', inputs: opened.inputs, outputs: opened.outputs }
      }
      case 'run': {
        const session = sessions.get(order.session)
        if (session === undefined) throw new Error('the session is closed')
        return { kind: 'ran', outputs: bounded(await session.run(order.feeds)) }
      }
      case 'close': {
        const session = sessions.get(order.session)
        sessions.delete(order.session)
        await session?.close()
        return { kind: 'closed' }
      }
    }
  } catch (error) {
    return { kind: 'failed', why: messageOf(error) }
  }
}

function bounded(outputs: Feeds<Tensor>): Feeds<Tensor> {
  const bytes = Object.values(outputs).reduce((sum, { data }) => sum + data.byteLength, 0)
  if (bytes <= MOST_OUTPUT) return outputs
  throw new Error(`expected outputs of at most ${MOST_OUTPUT} bytes, got ${bytes}`)
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).slice(0, LONGEST_MESSAGE)
}
