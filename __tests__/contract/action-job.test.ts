import { describe, expect, it } from '@jest/globals'
import { annotationsOf } from '../support/github/action-job.js'

describe('annotations', () => {
  it('are read from a log as the runner reads them', () => {
    const log =
      'words\n::error title=HOLD,file=a%2Cb::first%0Asecond 100%25\n::notice::hi\n ::warning::not at the start\n::warning file=x::w\n'
    expect(annotationsOf(log)).toEqual([
      { level: 'error', title: 'HOLD', message: 'first\nsecond 100%' },
      { level: 'notice', title: null, message: 'hi' },
      { level: 'warning', title: null, message: 'w' },
    ])
  })
})
