import { describe, expect, it } from '@jest/globals'
import { renderRunSummary, type RunSummary } from '../../../src/report/run-summary.js'

const FINISHED: RunSummary = {
  ensemble: 'tiny',
  shard: '1-of-1',
  part: null,
  asked: [0, 1],
  results: [{ seed: 0, folds: 9, meanPlcc: 0.99821, minPlcc: NaN, meanRmse: 1.5 }],
  provider: 'cpu',
  out: '/runs/1',
  artifact: { name: 'evidence-1-1-1-of-1', digest: 'sha256:aa' },
  error: null,
}

describe('the summary of a seed loop', () => {
  it('says what each seed came to, and that this is no verdict', () => {
    const page = renderRunSummary(FINISHED)
    expect(page).toContain('| 0 | 9 | 0.9982 | ')
    expect(page).toContain('is the gate’s to say')
  })

  it('of a run that failed says why and how to go on, whatever the trainer wrote', () => {
    const error = 'error[trainer-failed]: seed 1\n  | ```\n  | @octocat <img src=x> | # big'
    const page = renderRunSummary({ ...FINISHED, artifact: null, error })
    expect(page).toContain('## Seed loop stopped after 1 of 2 seeds')
    expect(page).toContain('re-run the failed job')
    // Outside code spans nothing of the trainer's is left.
    expect(page.replaceAll(/(`+)[^`].*?[^`]\1(?!`)/g, '')).not.toMatch(/@octocat|<img/)
  })
})
