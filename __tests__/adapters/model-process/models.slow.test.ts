// Models that take too much, or take their process with them, end as an answer; and the next model is run.
import { CODEC_BLOCK_WIDTH } from '../../support/codec-block.js'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { MODEL_LIMITS, type ModelLimits } from '../../../src/adapters/model-process/limits.js'
import { modelsInProcess } from '../../../src/adapters/model-process/models.js'
import type { ModelProcessParts } from '../../../src/adapters/model-process/start.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { ModelStopped } from '../../../src/errors/model-stopped.js'
import { scores } from '../../../src/members/run-model.js'
import { encodeModel } from '../../../src/onnx/proto.js'
import type { ForeignModels } from '../../../src/ports/model-runtime.js'
import { bottomlessTree, heavy } from '../../support/hostile-models.js'
import { linearModel } from '../../support/linear-model.js'
import { builtModelProcess } from '../../support/model-process.js'
import { suiteFolder } from '../../support/suite-folder.js'

const folder = suiteFolder()
let parts: ModelProcessParts
const SECRET = 'SEEDGATE_TEST_SECRET'

beforeAll(async () => {
  parts = await builtModelProcess(folder)
  process.env[SECRET] = 'token'
})
afterAll(() => {
  Reflect.deleteProperty(process.env, SECRET)
})

const HONEST = linearModel({ weights: [2, -3], bias: 1, quality: 0.5 })
const hungry = (size: number, times: number) =>
  linearModel({ weights: [2, -3], bias: 1 }, (model) => heavy(model, size, times))
/** Far more than a second of arithmetic, in little memory. */
const ENDLESS = hungry(1500, 2000)

const models = (limits: Partial<ModelLimits> = {}) => modelsInProcess(parts, { ...MODEL_LIMITS, ...limits })

async function scoresOf(foreign: ForeignModels, model: Uint8Array): Promise<Float32Array> {
  const codec = new Float32Array(2 * CODEC_BLOCK_WIDTH).fill(0.25)
  const session = await foreign.open(model)
  try {
    return await scores(session, { rows: 2, features: Float32Array.of(1, 2, 3, 4), codec })
  } finally {
    await session.close()
  }
}

async function endOf(foreign: ForeignModels, model: Uint8Array): Promise<unknown> {
  return await scoresOf(foreign, model).catch((error: unknown) => error)
}

/** Of this process, by what /proc says. */
function children(): number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => Number.isInteger(pid))
    .filter((pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === process.pid
      } catch {
        return false
      }
    })
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes(parts.childFile))
}

describe('a model in a process of its own', () => {
  it('scores as in this process, and one process serves many models', async () => {
    const foreign = models()
    const before = children()
    const here = await scoresOf(onnxRuntime(), HONEST)
    expect(await scoresOf(foreign, HONEST)).toEqual(here)
    expect(await scoresOf(foreign, HONEST)).toEqual(here)
    expect(children().length - before.length).toBe(1)
  })

  it('sees nothing of our environment', async () => {
    const before = children()
    await scoresOf(models(), HONEST)
    const [pid = 0] = children().filter((one) => !before.includes(one))
    const names = readFileSync(`/proc/${pid}/environ`, 'utf8')
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => entry.split('=')[0])
    // The shell that sets the limits adds where it was started.
    const added = ['NODE_CHANNEL_FD', 'NODE_CHANNEL_SERIALIZATION_MODE', 'PWD', 'OLDPWD', '_', 'SHLVL']
    expect(names.filter((name) => !added.includes(name ?? ''))).toEqual([])
  })

  it('that takes too long is ended, and the next one is run', async () => {
    const foreign = models({ once: 1000 })
    const end = await endOf(foreign, ENDLESS)
    expect(end).toBeInstanceOf(ModelStopped)
    expect(end).toMatchObject({ kind: 'too-slow' })
    expect(await scoresOf(foreign, HONEST)).toHaveLength(2)
  })

  it('is not run any more when all of them together took too long', async () => {
    const foreign = models({ once: 1000, total: 1200 })
    await endOf(foreign, ENDLESS)
    await endOf(foreign, ENDLESS)
    expect(await endOf(foreign, HONEST)).toMatchObject({ kind: 'too-slow' })
  })

  it('that asks for more memory than there may be is refused it, and the next one is run', async () => {
    const foreign = models()
    expect(await endOf(foreign, hungry(40_000, 1))).toMatchObject({ kind: 'too-large' })
    expect(await scoresOf(foreign, HONEST)).toHaveLength(2)
  })

  it('that takes more memory than it may, bit by bit, is ended', async () => {
    const foreign = models({ memory: 300 * 2 ** 20, once: 60_000 })
    expect(await endOf(foreign, hungry(5500, 3))).toMatchObject({ kind: 'too-large' })
  })

  it('that makes onnxruntime crash is an answer, and the next one is run', async () => {
    const foreign = models()
    expect(String(await endOf(foreign, encodeModel(bottomlessTree())))).toContain('ended with SIGSEGV')
    expect(await scoresOf(foreign, HONEST)).toHaveLength(2)
  })

  it('whose process is ended by somebody is an answer, and the next one is run', async () => {
    const foreign = models({ once: 60_000 })
    const before = children()
    const running = endOf(foreign, ENDLESS)
    let pid: number | undefined
    while (pid === undefined) {
      await sleep(50)
      pid = children().find((one) => !before.includes(one))
    }
    await sleep(500)
    process.kill(pid, 'SIGSEGV')
    const end = await running
    expect(end).not.toBeInstanceOf(ModelStopped)
    expect(String(end)).toContain('ended with SIGSEGV')
    expect(await scoresOf(foreign, HONEST)).toHaveLength(2)
  })

  it('says what onnxruntime says of it', async () => {
    const nonsense = linearModel({ weights: [2], bias: 1 }, (model) => ({
      ...model,
      graph: { ...model.graph, node: [{ opType: 'Nonsense', input: ['features'], output: ['score'] }] },
    }))
    expect(String(await endOf(models(), nonsense))).toContain('Nonsense')
  })

  it('where no process comes up is an error of this machine, not of the model', async () => {
    const broken = modelsInProcess({ ...parts, runtimeFolder: folder }, MODEL_LIMITS)
    expect(await endOf(broken, HONEST)).toMatchObject({ code: 'provider-unavailable' })
    const missing = modelsInProcess({ ...parts, childFile: `${parts.childFile}.none` }, MODEL_LIMITS)
    expect(await endOf(missing, HONEST)).toMatchObject({ code: 'provider-unavailable' })
  })
})
