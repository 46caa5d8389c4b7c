import { describe, expect, it } from '@jest/globals'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { decodeModel } from '../../../src/onnx/proto.js'
import { MEMBER_INPUTS, MEMBER_OUTPUTS, ONNX_OPSET } from '../../../src/members/sidecar.js'
import { CODEC_BLOCK_WIDTH } from '../../support/codec-block.js'
import { layoutOf, type Architecture } from '../../../src/training/architecture.js'
import { STEPS_PER_POOL } from '../../../src/training/dropout.js'
import { initialParameters } from '../../../src/training/initialise.js'
import { modelFile } from '../../../src/training/network.js'
import { RandomStream } from '../../../src/training/random.js'
import { BatchSchedule } from '../../../src/training/schedule.js'
import { trainingRows } from '../../../src/training/trainer.js'
import { score } from './double-network.js'
import { jobOf, ODD_SETTINGS, regressionData, standardisedRow, trainTogether } from './small-work.js'

const ODD = ODD_SETTINGS.architecture
const USUAL: Architecture = { inputs: 20, hidden: [64, 64] }
const METADATA = { ensemble: 'demo', seed: '3' }

/** Three times as large as they start, so that units are as far from linear as those of a trained network. */
const parametersOf = (architecture: Architecture, seed = 3) =>
  initialParameters(architecture, seed, null).map((value) => 3 * value)

/** Scores of rows that each hold all inputs of the network, without the column of ones. */
async function infer(file: Uint8Array, inputs: number, rows: readonly Float32Array[]): Promise<Float32Array> {
  const columns = (from: number, to: number) => ({
    type: 'float32' as const,
    dims: [rows.length, to - from],
    data: Float32Array.from(rows.flatMap((row) => [...row.slice(from, to)])),
  })
  const features = inputs - CODEC_BLOCK_WIDTH
  const session = await onnxRuntime().open(file)
  const { score: scores } = await session.run({
    features: columns(0, features),
    codec_onehot: columns(features, inputs),
  })
  await session.close()
  expect(scores).toMatchObject({ type: 'float32', dims: [rows.length] })
  return scores!.data as Float32Array
}

function randomRows(inputs: number, count: number): Float32Array[] {
  const random = new RandomStream([5, 6, 7, 8])
  return Array.from({ length: count }, () =>
    Float32Array.from({ length: inputs }, () => 4 * random.unit() - 2),
  )
}

const withOne = (row: Float32Array) => Float64Array.of(...row, 1)
/** Float32 rounding, through three sums of dozens of products some of which are larger than the score. */
const expectClose = (actual: number, expected: number) => {
  expect(Math.abs(actual - expected)).toBeLessThan(2 ** -18 * (1 + Math.abs(expected)))
}

describe('the model file', () => {
  it('has the same bytes for the same parameters and metadata, and others for any other', () => {
    const file = modelFile(ODD, CODEC_BLOCK_WIDTH, parametersOf(ODD), METADATA)
    expect(modelFile(ODD, CODEC_BLOCK_WIDTH, parametersOf(ODD), { ...METADATA })).toEqual(file)
    expect(modelFile(ODD, CODEC_BLOCK_WIDTH, parametersOf(ODD, 4), METADATA)).not.toEqual(file)
    expect(modelFile(ODD, CODEC_BLOCK_WIDTH, parametersOf(ODD), { ...METADATA, seed: '4' })).not.toEqual(file)
  })

  it('is what a sidecar promises: opset 17, standard operators, weights inside, its metadata', () => {
    const model = decodeModel(modelFile(ODD, CODEC_BLOCK_WIDTH, parametersOf(ODD), METADATA))
    // The standard's own domain is the empty one, which a file leaves out.
    expect(model.opsetImport).toEqual([{ version: ONNX_OPSET }])
    expect(model.graph!.node!.filter(({ domain = '' }) => domain !== '')).toEqual([])
    expect(model.functions ?? []).toEqual([])
    expect(model.metadataProps).toEqual([
      { key: 'ensemble', value: 'demo' },
      { key: 'seed', value: '3' },
    ])
    const weights = model.graph!.initializer!.filter(({ dims = [] }) => dims.length > 0)
    expect(
      weights.every(({ externalData, dataLocation = 0 }) => !externalData?.length && dataLocation === 0),
    ).toBe(true)
    const named = weights.filter(({ name }) => name!.startsWith('layer'))
    expect(Object.fromEntries(named.map(({ name, dims }) => [name, dims]))).toEqual({
      'layer1.weight': [17, 5],
      'layer1.bias': [5],
      'layer2.weight': [5, 3],
      'layer2.bias': [3],
      'layer3.weight': [3, 1],
      'layer3.bias': [1],
    })
    expect(named.reduce((size, { rawData }) => size + rawData!.length / 4, 0)).toBe(layoutOf(ODD).size)
  })

  it('loads in onnxruntime with the names and shapes of a member', async () => {
    const session = await onnxRuntime().open(
      modelFile(USUAL, CODEC_BLOCK_WIDTH, parametersOf(USUAL), METADATA),
    )
    await session.close()
    expect(session.inputs).toEqual([
      { name: MEMBER_INPUTS[0], type: 'float32', dims: ['N', 6] },
      { name: MEMBER_INPUTS[1], type: 'float32', dims: ['N', 14] },
    ])
    expect(session.outputs).toEqual([{ name: MEMBER_OUTPUTS[0], type: 'float32', dims: ['N'] }])
  })

  it.each([
    ['the usual network', USUAL],
    ['odd widths', ODD],
    [
      'a single feature and single units',
      { inputs: CODEC_BLOCK_WIDTH + 1, hidden: [1, 1] } satisfies Architecture,
    ],
  ])('scores as the same network in double precision: %s', async (_name, architecture) => {
    const parameters = parametersOf(architecture)
    const rows = randomRows(architecture.inputs, 50)
    const scores = await infer(
      modelFile(architecture, CODEC_BLOCK_WIDTH, parameters, METADATA),
      architecture.inputs,
      rows,
    )
    rows.forEach((row, i) => {
      expectClose(scores[i]!, score(architecture, parameters, { x: withOne(row) }))
    })
  })

  it('scores a row alone as it does among others', async () => {
    const file = modelFile(USUAL, CODEC_BLOCK_WIDTH, parametersOf(USUAL), METADATA)
    const rows = randomRows(USUAL.inputs, 5)
    const together = await infer(file, USUAL.inputs, rows)
    for (const [i, row] of rows.entries())
      expectClose((await infer(file, USUAL.inputs, [row]))[0]!, together[i]!)
  })

  it('scores as the training graph does, whose error is all that the last bias’s gradient holds', async () => {
    const data = regressionData([5, 6, 8])
    const job = jobOf(1, 0)
    const settings = { ...ODD_SETTINGS, dropout: 0, weightDecay: 0, batch: 1 }
    const zeros = new Float32Array(layoutOf(ODD).size)
    // The last step before a new pool of masks is a block of its own; from zero moments the first one is the gradient.
    const step = STEPS_PER_POOL - 1
    const state = { step, parameters: parametersOf(ODD), moment1: zeros, moment2: zeros }
    const { reached } = await trainTogether({ data, settings, jobs: [{ ...job, state }] }, { stopAfter: 1 })
    const gradient = reached[0]![1].moment1[layoutOf(ODD).bias3.offset]!

    const row = new BatchSchedule(trainingRows(data, job), 1, job.seed, job.heldOut).rowsAt(step)[0]!
    const input = Float32Array.from(standardisedRow(data, job, row)).subarray(0, ODD.inputs)
    const [scored] = await infer(modelFile(ODD, CODEC_BLOCK_WIDTH, parametersOf(ODD), METADATA), ODD.inputs, [
      input,
    ])
    expectClose(data.targets[row]! + gradient / 2, scored!)
  })
})
