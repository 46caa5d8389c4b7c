// docs/rendered shows what people see, so it must be what is rendered. With WRITE_EXAMPLES=1 the files are written anew.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { judgeApproval } from '../../src/approval/judge-approval.js'
import { planFlip } from '../../src/registry/plan-flip.js'
import type { Verdict } from '../../src/gate/verdict.js'
import { renderComment } from '../../src/report/comment.js'
import { renderMarkdown } from '../../src/report/markdown.js'
import { renderGuard } from '../../src/report/guard.js'
import { renderPullRequest } from '../../src/report/pull-request.js'
import { renderRollback } from '../../src/report/rollback.js'
import { planRollback } from '../../src/registry/plan-rollback.js'
import { flippedTree, judge, smokeTree, withFiles } from '../support/a-change.js'
import { aModel, aPromotion, aRecipe, aRequest, ENSEMBLE, REGISTRY, textOf } from '../support/a-promotion.js'
import { verdictDigest } from '../support/a-repository.js'
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
    verdict: recomputed(promotion.verdict),
    approval: judgement.approval,
    baseBranch: 'main',
    artifactDigest: `sha256:${'ab'.repeat(32)}`,
  })
}

/** What the fixture leaves open: a draft is opened only of a verdict that was computed from the corpus. */
function recomputed(verdict: Verdict): Verdict {
  const { checked } = sampleReport({}).verdict
  if (checked === undefined) throw new Error('the sample says nothing of what was checked')
  const ofSeeds = checked.retrained.members.filter(({ seed }) => verdict.seeds.includes(seed))
  return {
    ...verdict,
    policy: { ...verdict.policy, reinferred_folds: 27 },
    checked: { ...checked, retrained: { ...checked.retrained, members: ofSeeds } },
  }
}

/** A stale branch: one member's weights and hash are those of before, and a row is gone. */
async function guard(): Promise<string> {
  const base = flippedTree()
  const registry = textOf(base.get(REGISTRY)!)
  const stale = registry.replace(/ {4}\{\s+"id": "clarity_nr_v1"[^}]*\},\n/, '')
  const head = withFiles(base, { [REGISTRY]: stale, [`model/tiny/${ENSEMBLE}_seed1.onnx`]: aModel(9) })
  return renderGuard({
    ...(await judge(base, head)),
    ensemble: ENSEMBLE,
    recipe: 'seedgate.yml',
    runUrl: URLS.runUrl,
    base: 'a1'.repeat(20),
    head: 'b2'.repeat(20),
    policyFrom: 'base',
    containsBase: true,
  })
}

function rollback(): string {
  const [before, after] = [smokeTree(), flippedTree()]
  const plan = planRollback({
    recipe: aRecipe().recipe,
    flip: {
      commit: 'c3'.repeat(20),
      before: (path) => before.get(path) ?? null,
      after: (path) => after.get(path) ?? null,
    },
    verdictSha256: verdictDigest(aPromotion()),
    now: (path) => after.get(path) ?? null,
    at: '2026-01-02T03:04:05Z',
  })
  return renderRollback({ plan, baseBranch: 'main', registry: REGISTRY, runUrl: URLS.runUrl })
}

const HOLD: SampleOptions = {
  reasons: [
    {
      code: 'member-lfs-pointer',
      message: 'members/fr_regressor_v2_ensemble_v1_seed3.onnx: expected weights, got a git-LFS pointer',
    },
  ],
}

const EXAMPLES: Readonly<Record<string, () => string | Promise<string>>> = {
  'summary.md': () => renderMarkdown(sampleReport({})),
  'comment-promote.md': () => comment({}),
  'comment-hold.md': () => comment(HOLD),
  'pull-request.md': pullRequest,
  'guard.md': guard,
  'rollback.md': rollback,
}

describe('an example in docs/rendered', () => {
  it.each(Object.entries(EXAMPLES))('%s is what is rendered', async (file, render) => {
    const path = join(FOLDER, file)
    if (process.env['WRITE_EXAMPLES'] === '1') await writeFile(path, await render())
    expect(await readFile(path, 'utf8')).toBe(await render())
  })
})
