import { describe, expect, it } from '@jest/globals'
import { EXIT, exitStatusOf, SeedgateError, type ErrorCode } from '../../../src/errors/seedgate-error.js'

const of = (code: ErrorCode) => exitStatusOf(new SeedgateError(code, 'x'))

describe('the exit status of an error', () => {
  it('is 2 where the input, the corpus or the evidence is at fault', () => {
    const codes = ['usage-invalid', 'recipe-invalid', 'corpus-row-invalid', 'evidence-invalid'] as const
    expect(codes.map(of)).toEqual([2, 2, 2, 2])
  })

  it('is 3 where training or writing failed', () => {
    expect((['interrupted', 'training-diverged', 'disk-full'] as const).map(of)).toEqual([3, 3, 3])
  })

  it('is 70 where it is a defect of ours, which is all that was not foreseen', () => {
    expect(of('defect')).toBe(70)
    expect([new Error('x'), 'x', null, undefined].map(exitStatusOf)).toEqual([70, 70, 70, 70])
  })

  it('is never that of a verdict', () => {
    expect(EXIT).toEqual({ ok: 0, hold: 1, input: 2, runtime: 3, defect: 70 })
  })
})
