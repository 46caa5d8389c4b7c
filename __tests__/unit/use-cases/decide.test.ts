import { describe, expect, it } from '@jest/globals'
import { verdictOn } from '../../support/decision.js'

describe('a run without a fault', () => {
  it('is promoted', async () => {
    const verdict = await verdictOn()
    expect(verdict.reasons).toEqual([])
    expect(verdict).toMatchObject({ verdict: 'PROMOTE', policy: { reinferred_folds: 6 } })
  })
})
