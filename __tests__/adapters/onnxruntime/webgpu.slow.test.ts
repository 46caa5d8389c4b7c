// Training on webgpu as it is on this machine: scripts/check-webgpu.sh runs it where Vulkan has a device, be it software.
import { describe, expect, it } from '@jest/globals'
import { openTrainer } from '../../../src/adapters/onnxruntime/open-trainer.js'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { gpuObstacle } from '../../../src/adapters/onnxruntime/vulkan.js'
import { inProcessTrainer } from '../../../src/training/in-process-trainer.js'
import type { Trainer, TrainingSettings } from '../../../src/training/trainer.js'
import { trainingGraph } from '../../../src/training/training-graph.js'
import { squaredError } from '../../unit/training/double-network.js'
import {
  INPUTS,
  jobOf,
  ODD_SETTINGS,
  regressionData,
  standardisedRow,
} from '../../unit/training/small-work.js'

const onDevice = process.env['SEEDGATE_WEBGPU'] === '1' ? describe : describe.skip

const data = regressionData([20, 21, 22])
const settings: TrainingSettings = {
  ...ODD_SETTINGS,
  architecture: { inputs: INPUTS, hidden: [16, 16] },
  batch: 16,
  dropout: 0.05,
  weightDecay: 1e-5,
  epochs: 60,
}
const jobs = [jobOf(0, 0), jobOf(0, 1), jobOf(0, 2), jobOf(0, null), jobOf(1, null)]

async function train(trainer: Trainer): Promise<Map<string, Float32Array>> {
  const finished = new Map<string, Float32Array>()
  await trainer.train(
    { data, settings, jobs },
    {
      progressed: () => undefined,
      reached: async () => {
        await Promise.resolve()
      },
      finished: async ({ seed, heldOut }, parameters) => {
        finished.set(`${seed} ${heldOut}`, parameters)
        await Promise.resolve()
      },
      stopping: () => false,
    },
  )
  return finished
}

const rootMeanSquare = (parameters: Float32Array) => {
  const errors = Array.from(data.targets, (target, row) =>
    squaredError(settings.architecture, parameters, { x: standardisedRow(data, jobs[3]!, row), target }),
  )
  return Math.sqrt(errors.reduce((sum, error) => sum + error, 0) / errors.length)
}

onDevice('training on webgpu', () => {
  it('gives what the CPU gives, within what float32 allows over hundreds of steps, and learns as well', async () => {
    const said: string[] = []
    const opened = await openTrainer({ provider: 'webgpu', laneFile: 'lane.js' }, (line) => said.push(line))
    expect(opened.trainer.provider).toBe('webgpu')
    // Whoever holds no device file of a GPU computes on none, whatever the driver is called.
    expect(opened.onGpu && gpuObstacle() !== null).toBe(false)
    expect(said.join()).toMatch(opened.onGpu ? /^$/ : /^webgpu runs on /)

    const [actual, expected] = [
      await train(opened.trainer),
      await train(inProcessTrainer(onnxRuntime(), () => 0)),
    ]
    expect([...actual.keys()].sort()).toEqual([...expected.keys()].sort())
    for (const [name, parameters] of expected) {
      const differences = parameters.map((value, i) => Math.abs(value - actual.get(name)![i]!))
      expect(Math.max(...differences)).toBeLessThan(1e-3)
    }
    const [ours, theirs] = [actual, expected].map((models) => rootMeanSquare(models.get('0 null')!))
    expect(ours).toBeLessThan(0.5)
    expect(Math.abs(ours! - theirs!)).toBeLessThan(1e-3)
  })

  it('runs every node there: a graph with one that it has no kernel for is refused, never run on the CPU', async () => {
    const runtime = onnxRuntime()
    for (const form of [
      { steps: 1, products: 'fused' },
      { steps: 'any', products: 'standard' },
    ] as const) {
      const opening = runtime.open(trainingGraph(settings, form), { provider: 'webgpu' })
      await expect(opening).rejects.toThrow('fallback to CPU EP has been explicitly disabled')
    }
    const session = await runtime.open(trainingGraph(settings, { steps: 1, products: 'standard' }), {
      provider: 'webgpu',
    })
    await session.close()
  })
})
