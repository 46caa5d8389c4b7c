// Bytes are run as what they were checked as.
import { expect, it } from '@jest/globals'
import { onnxRuntime } from '../../../src/adapters/onnxruntime/runtime.js'
import { readOnnxFile } from '../../../src/onnx/file.js'
import { CODEC_BLOCK_WIDTH } from '../../support/codec-block.js'
import { alsoOrt } from '../../support/also-ort.js'
import { linearModel } from '../../support/linear-model.js'

it('is opened as ONNX whatever other format it begins like, and refused before that', async () => {
  const model = linearModel({ weights: [2, 3], bias: 1 })
  expect(readOnnxFile(model).kind).toBe('model')
  expect(readOnnxFile(alsoOrt(model)).kind).toBe('undecodable')
  const session = await onnxRuntime().open(alsoOrt(model))
  const { score } = await session.run({
    features: { type: 'float32', dims: [1, 2], data: Float32Array.of(1, 1) },
    codec_onehot: {
      type: 'float32',
      dims: [1, CODEC_BLOCK_WIDTH],
      data: new Float32Array(CODEC_BLOCK_WIDTH),
    },
  })
  expect(score?.data).toEqual(Float32Array.of(6))
  await session.close()
})
