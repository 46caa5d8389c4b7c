import { describe, expect, it } from '@jest/globals'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { decodeModel } from '../../../src/onnx/proto.js'
import type { Feeds, Tensor } from '../../../src/ports/model-runtime.js'
import { blockOf, constantFeeds, stackValues } from '../../../src/training/group-feeds.js'
import { initialParameters } from '../../../src/training/initialise.js'
import { StepFeeds } from '../../../src/training/step-feeds.js'
import { trainingRows } from '../../../src/training/trainer.js'
import { trainingGraph, type GraphForm } from '../../../src/training/training-graph.js'
import { bitsOf, INPUTS, jobOf, ODD_SETTINGS, regressionData } from './small-work.js'

const STEPS = 6
const data = regressionData([5, 6, 8])
const jobs = [jobOf(0, 2), jobOf(1, 0), jobOf(2, null)]

describe.each([
  ['odd widths', ODD_SETTINGS],
  ['no dropout', { ...ODD_SETTINGS, dropout: 0 }],
  [
    'the usual network',
    { ...ODD_SETTINGS, architecture: { inputs: INPUTS, hidden: [64, 64] as const }, batch: 32 },
  ],
])('a block of steps with %s', (_name, settings) => {
  function feeds(): Feeds<Tensor> {
    const blocks = jobs.map((job) => new StepFeeds(settings, job, trainingRows(data, job)).block(0, STEPS))
    const { perStep, pools } = blockOf(blocks, STEPS, settings)
    const values = jobs.map(({ seed, heldOut }) => {
      const parameters = initialParameters(settings.architecture, seed, heldOut)
      const zeros = new Float32Array(parameters.length)
      return { parameters, moment1: zeros, moment2: zeros }
    })
    return { ...constantFeeds(data, jobs), ...perStep, ...pools, ...stackValues(values) }
  }
  async function run(form?: GraphForm): Promise<Float32Array[]> {
    const session = await onnxRuntime().open(trainingGraph(settings, form))
    try {
      const outputs = await session.run(feeds())
      return ['next_parameters', 'next_moment1', 'next_moment2'].map(
        (name) => outputs[name]!.data as Float32Array,
      )
    } finally {
      await session.close()
    }
  }

  it('is the same unrolled as scanned, bit for bit', async () => {
    const scanned = await run()
    const unrolled = await run({ steps: STEPS, products: 'fused' })
    expect(unrolled.map(bitsOf)).toEqual(scanned.map(bitsOf))
  })

  it('is the same with products of the standard, but for rounding', async () => {
    const [scanned, standard] = [await run(), await run({ steps: STEPS, products: 'standard' })]
    standard.forEach((values, index) => {
      // The second moment is a square of gradients, which are themselves of order one here.
      const scale = Math.max(...scanned[index]!.map(Math.abs))
      const largest = Math.max(...values.map((value, i) => Math.abs(value - scanned[index]![i]!)))
      expect(largest / scale).toBeLessThan(2e-6)
    })
  })
})

it('a graph of the standard’s products has no operator of onnxruntime’s own, and no Scan', () => {
  const { graph } = decodeModel(trainingGraph(ODD_SETTINGS, { steps: 2, products: 'standard' }))
  const nodes = graph?.node ?? []
  expect(nodes.length).toBeGreaterThan(100)
  expect(new Set(nodes.map(({ domain }) => domain ?? ''))).toEqual(new Set(['']))
  expect(nodes.map(({ opType }) => opType)).not.toContain('Scan')
})
