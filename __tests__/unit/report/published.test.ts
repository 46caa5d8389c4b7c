// What is published of a verdict: it says what to do, mentions nobody, forges nothing, and fits.
import { describe, expect, it } from '@jest/globals'
import { judgeApproval } from '../../../src/approval/judge-approval.js'
import type { ApprovalRecord } from '../../../src/approval/record.js'
import { planFlip } from '../../../src/registry/plan-flip.js'
import { renderComment, verdictMarker } from '../../../src/report/comment.js'
import { renderPullRequest, type FlipRequestPage } from '../../../src/report/pull-request.js'
import { holdMarker, holdTitle, renderHold, renderPromoted } from '../../../src/report/tracking-issue.js'
import { aPromotion, aRequest } from '../../support/a-promotion.js'
import { aPolicy, aReview, aReviewedCase } from '../approval/cases.js'
import { NASTY_NAMES, sampleReport, type SampleOptions } from './sample.js'

const URLS = {
  runUrl: 'https://github.com/o/r/actions/runs/7',
  artifactUrl: 'https://github.com/o/r/actions/runs/7/artifacts/9',
}
const published = (options: SampleOptions = {}, keys = '') => ({
  ...URLS,
  report: sampleReport(options),
  flip: aPolicy(keys),
})
const HOLD: SampleOptions = {
  reasons: [{ code: 'spread-above', message: 'spread 0.0123, expected at most 0.005' }],
}
const withoutCode = (markdown: string) => markdown.replace(/(?<!`)(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, 'CODE')

function record(plant: Partial<ApprovalRecord> = {}): ApprovalRecord {
  const judgement = judgeApproval(aReviewedCase({ reviews: [aReview({ comment: 'Ship it' })] }))
  if (!judgement.approved) throw new Error('not approved')
  return { ...judgement.approval, ...plant }
}

function aPage(plant: Partial<FlipRequestPage> = {}): FlipRequestPage {
  const promotion = aPromotion()
  return {
    ...URLS,
    plan: planFlip(aRequest(promotion)),
    verdict: promotion.verdict,
    approval: record(),
    baseBranch: 'main',
    artifactDigest: `sha256:${'ab'.repeat(32)}`,
    ...plant,
  }
}

describe('the comment', () => {
  it('tells how to approve exactly this verdict, by the channel of the recipe', () => {
    expect(renderComment(published())).toContain('APPROVE a1a1a1a1a1a1\n')
    expect(renderComment(published())).toContain('`model-promotion`')
    expect(renderComment(published({}, ', approval: comment'))).toContain(`/promote ${'a1'.repeat(32)}\n`)
  })

  it('tells a HOLD what next, and no way to approve it', () => {
    const text = renderComment(published(HOLD))
    expect(text).toContain('#### What next')
    expect(text).not.toMatch(/APPROVE|\/promote/)
  })

  it('has a marker that an ensemble’s name cannot end', () => {
    expect(verdictMarker('a--b')).toBe('<!-- seedgate:v1 verdict a--b -->')
    expect(renderComment(published())).not.toContain('<!--')
  })

  it('shows names from a corpus as text and nothing else', () => {
    const text = withoutCode(renderComment(published({ ...HOLD, sources: NASTY_NAMES })))
    expect(text).not.toMatch(/@\w|#\d|<img|<!--|Fixes/)
  })
})

describe('the tracking issue', () => {
  it('names every reason with its remedy, and says when it is closed', () => {
    expect(renderHold(published(HOLD))).toMatch(/`spread-above`\): `spread 0\.0123, .*What to do/)
    expect(renderPromoted(published())).toContain('a1'.repeat(32))
    expect(holdMarker('e')).not.toBe(verdictMarker('e'))
    expect(holdTitle('e')).toBe('e is held back')
  })

  it('is cut honestly', () => {
    const reasons = Array.from(
      { length: 2000 },
      () => ({ code: 'spread-above', message: 'x'.repeat(500) }) as const,
    )
    const text = renderHold(published({ reasons }))
    expect(text.length).toBeLessThan(50_000)
    expect(text).toMatch(/\d+ more reasons not shown/)
  })
})

describe('the pull request of a flip', () => {
  it('has the gate, the rows, who approved by which rule, the artifact, and the way back', () => {
    const text = renderPullRequest(aPage())
    expect(text).toContain('| mean PLCC | **0.9910** | ≥ 0.95 | ✅ |')
    expect(text).toMatch(/\| `tiny_v1_seed0` \| `[0-9a-f]{64}` \| `[0-9a-f]{64}` \|/)
    expect(text).toContain(
      '`bob` (id 2) approved by reviewing the environment `Model-Promotion` in run 7, attempt 1',
    )
    expect(text).toContain('The approver wrote: `Ship it`')
    expect(text).toContain(`[artifact](${URLS.artifactUrl}), \`sha256:abab`)
    expect(text).toContain('git revert')
  })

  it('says what nobody checked', () => {
    const text = renderPullRequest(aPage())
    expect(text).toContain('✗ The corpus table was not at hand: no fold model was run again')
    expect(text).toContain('did not write the verdict’s digest')
    expect(text).not.toContain('bypass the environment')
  })

  it('does not hide a self-approval, and tells a comment from a review', () => {
    expect(renderPullRequest(aPage({ approval: record({ self_approval: true }) }))).toContain(
      '**This is a self-approval:**',
    )
    const comment = {
      channel: 'comment',
      comment_url: 'https://github.com/o/r/pull/3',
      permission: 'write',
    } as const
    expect(renderPullRequest(aPage({ approval: record(comment) }))).toContain(
      '[commenting](https://github.com/o/r/pull/3)',
    )
  })

  it('shows what the approver wrote as text and nothing else', () => {
    for (const comment of NASTY_NAMES) {
      const text = withoutCode(renderPullRequest(aPage({ approval: record({ comment }) })))
      expect(text).not.toMatch(/@\w|#\d|<img|<!--|Fixes/)
    }
  })

  it('stays below GitHub’s limit with a hundred members', () => {
    const page = aPage()
    const [row] = page.plan.rows
    const [file] = page.plan.files
    if (row === undefined || file === undefined) throw new Error('nothing to flip')
    const plan = {
      ...page.plan,
      rows: Array<typeof row>(400).fill(row),
      files: Array<typeof file>(900).fill(file),
    }
    const text = renderPullRequest({ ...page, plan })
    expect(text.length).toBeLessThan(65_536)
    expect(text).toMatch(/\d+ more rows not shown here/)
    expect(text).toMatch(/and \d+ more files/)
  })
})
