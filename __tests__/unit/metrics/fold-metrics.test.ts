import { describe, expect, it } from '@jest/globals'
import { foldMetrics } from '../../../src/metrics/fold-metrics.js'
import { plcc } from '../../../src/metrics/plcc.js'
import { rmse } from '../../../src/metrics/rmse.js'
import { srocc } from '../../../src/metrics/srocc.js'
import type { OutOfFoldPredictions } from '../../../src/predictions/out-of-fold.js'

const predictions = (fold: string[], target: number[], prediction: number[]): OutOfFoldPredictions => ({
  seed: 0,
  row: Int32Array.from(fold.keys()),
  source: fold,
  fold,
  target: Float64Array.from(target),
  prediction: Float64Array.from(prediction),
})

describe('fold metrics', () => {
  it('are those of each fold’s own rows, however the folds are interleaved', () => {
    const metrics = foldMetrics(
      predictions(['b', 'a', 'b', 'a', 'b', 'a'], [1, 10, 2, 30, 4, 20], [1, 12, 3, 29, 3, 22]),
    )
    expect([...metrics.keys()]).toEqual(['b', 'a'])
    expect(metrics.get('a')).toEqual({
      n: 3,
      plcc: plcc([12, 29, 22], [10, 30, 20]),
      srocc: srocc([12, 29, 22], [10, 30, 20]),
      rmse: rmse([12, 29, 22], [10, 30, 20]),
    })
    expect(metrics.get('b')?.srocc).toBeCloseTo(0.866025, 5)
  })

  it('of a fold with one bad row are NaN, and leave the other folds alone', () => {
    const metrics = foldMetrics(predictions(['a', 'a', 'a', 'b', 'b'], [1, 2, 3, 1, 2], [1, NaN, 3, 1, 2]))
    expect(metrics.get('a')).toEqual({ n: 3, plcc: NaN, srocc: NaN, rmse: NaN })
    expect(metrics.get('b')).toMatchObject({ n: 2, plcc: 1, rmse: 0 })
  })

  it('group by the fold that predicted a row, not by the row’s source', () => {
    const mixed = { ...predictions(['a', 'a', 'b'], [1, 2, 3], [1, 2, 3]), source: ['a', 'b', 'b'] }
    expect(foldMetrics(mixed).get('a')?.n).toBe(2)
  })

  it('treat every name as a name', () => {
    const metrics = foldMetrics(predictions(['__proto__', '__proto__', ''], [1, 2, 3], [1, 2, 3]))
    expect([...metrics].map(([name, { n }]) => [name, n])).toEqual([['__proto__', 2], ['', 1]]) // prettier-ignore
  })
})
