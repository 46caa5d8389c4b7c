import { describe, expect, it } from '@jest/globals'
import { batchFault } from '../../../src/members/batch-check.js'
import { CODEC_BLOCK_WIDTH } from '../../support/codec-block.js'
import type { ModelInputs } from '../../../src/members/model-inputs.js'
import type { Feeds, ModelSession, Tensor } from '../../../src/ports/model-runtime.js'

/** Rows whose one feature is their number. */
function rowsOf(count: number): ModelInputs {
  return {
    rows: count,
    features: Float32Array.from({ length: count }, (_, row) => row),
    codec: new Float32Array(count * CODEC_BLOCK_WIDTH),
  }
}

/** @param score of a row, by its feature, its place in the batch, and how many rows there are */
function session(score: (feature: number, place: number, rows: number) => number): ModelSession {
  return {
    inputs: [],
    outputs: [],
    run: async ({ features }: Feeds) => {
      const { data } = features as Extract<Tensor, { type: 'float32' }>
      const scores = data.map((feature, place) => score(feature, place, data.length))
      return await Promise.resolve({ score: { type: 'float32', dims: [data.length], data: scores } })
    },
    close: async () => {
      await Promise.resolve()
    },
  }
}

const HONEST = (feature: number) => 2 * feature + 1
const check = async (count: number, score: Parameters<typeof session>[0], tolerance = 1e-3) => {
  const inOrder = Float32Array.from({ length: count }, (_, row) => score(row, row, count))
  return (await batchFault(session(score), { inputs: rowsOf(count), tolerance }, inOrder))?.kind ?? null
}

describe('a row’s score', () => {
  it.each([1, 2, 3, 4, 100, 3000])(
    'is the same in any batch where it follows from the row, of %i rows',
    async (count) => {
      expect(await check(count, HONEST)).toBeNull()
    },
  )

  it.each<[string, Parameters<typeof session>[0]]>([
    ['its place, where all rows come at once', (row, place, rows) => (rows > 3 ? place : HONEST(row))],
    ['a batch of three', (row, _, rows) => (rows === 3 ? 0 : HONEST(row))],
    ['a row alone', (row, _, rows) => (rows === 1 ? 0 : HONEST(row))],
    // A model of the rows' order alone gives the same to a row wherever it stands: only smaller batches show it.
    ['how many rows there are', (row, _, rows) => HONEST(row) * rows],
  ])('is found to depend on %s', async (_what, score) => {
    expect(await check(3000, score)).toBe('depends-on-batch')
  })

  it('is found to depend on the batch in one row of twenty', async () => {
    const rare = (row: number, _: number, rows: number) => HONEST(row) + (row % 20 === 7 && rows > 3 ? 1 : 0)
    expect(await check(10_000, rare)).toBe('depends-on-batch')
  })

  it('may differ by the tolerance, and by the rounding of large scores', async () => {
    const noisy = (offset: number, by: number) => (row: number, _: number, rows: number) =>
      offset + row + (rows === 3 ? by : 0)
    expect(await check(50, noisy(0, 0.0009))).toBeNull()
    expect(await check(50, noisy(0, 0.002))).toBe('depends-on-batch')
    expect(await check(50, noisy(1e6, 0.25), 1e-6)).toBeNull()
  })

  it('that is no number is the same wherever it is no number', async () => {
    expect(await check(10, () => NaN)).toBeNull()
    expect(await check(10, (row, _, rows) => (rows === 1 ? NaN : HONEST(row)))).toBe('depends-on-batch')
  })
})
