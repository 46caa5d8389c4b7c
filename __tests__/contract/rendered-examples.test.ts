// docs/rendered shows what people see, so it must be what is rendered. With WRITE_EXAMPLES=1 the files are written anew.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { judgeApproval } from '../../src/approval/judge-approval.js'
import { planFlip } from '../../src/registry/plan-flip.js'
import { renderComment } from '../../src/report/comment.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import { renderPullRequest } from '../../src/report/pull-request.js'
import { aPromotion, aRequest } from '../support/a-promotion.js'
import { aPolicy, aReview, aReviewedCase } from '../unit/approval/cases.js'
import { sampleReport, type SampleOptions } from '../unit/report/sample.js'

const FOLDER = join(import.meta.dirname, '..', '..', 'docs', 'rendered')
const URLS = {
  runUrl: 'https://github.com/octo/models/actions/runs/7',
  artifactUrl: 'https://github.com/octo/models/actions/runs/7/artifacts/9',
}

const comment = (options: SampleOptions) =>
  renderComment({ ...URLS, report: sampleReport(options), flip: aPolicy('') })

function pullRequest(): string {
  const promotion = aPromotion()
  const judgement = judgeApproval(aReviewedCase({ reviews: [aReview({ comment: 'Ship it' })] }))
  if (!judgement.approved) throw new Error('not approved')
  return renderPullRequest({
    ...URLS,
    plan: planFlip(aRequest(promotion)),
    verdict: promotion.verdict,
    approval: judgement.approval,
    baseBranch: 'main',
    artifactDigest: `sha256:${'ab'.repeat(32)}`,
  })
}

const HOLD: SampleOptions = {
  reasons: [
    {
      code: 'member-lfs-pointer',
      message: 'members/fr_regressor_v2_ensemble_v1_seed3.onnx: expected weights, got a git-LFS pointer',
    },
  ],
}

const EXAMPLES: Readonly<Record<string, () => string>> = {
  'summary.md': () => renderMarkdown(sampleReport({})),
  'comment-promote.md': () => comment({}),
  'comment-hold.md': () => comment(HOLD),
  'pull-request.md': pullRequest,
}

describe('an example in docs/rendered', () => {
  it.each(Object.entries(EXAMPLES))('%s is what is rendered', async (file, render) => {
    const path = join(FOLDER, file)
    if (process.env['WRITE_EXAMPLES'] === '1') await writeFile(path, render())
    expect(await readFile(path, 'utf8')).toBe(render())
  })
})
