// stage: promote.
import { notice, summary, warning } from '@actions/core'
import { plainText } from '../../adapters/actions/step-log.js'
import { EXIT, SeedgateError } from '../../errors/seedgate-error.js'
import { renderPromotion } from '../../report/promotion.js'
import { promote, type Promoted } from '../../use-cases/promote/promote.js'
import { give, giveResult } from './give.js'
import { recipeOf, type GateInputs, type GateStep } from './step.js'

/** What to do after a failure on the way, beside what the failure itself asks for. */
const AGAIN =
  '"Re-run failed jobs" repeats this job alone and keeps the approval; "Re-run all jobs" trains and decides again and needs a new approval'

export async function promoteStage(step: GateStep): Promise<number> {
  try {
    return await promoteOnce(step)
  } catch (error) {
    if (!(error instanceof SeedgateError) || error.family !== 'publication') throw error
    const hint = error.hint === undefined ? AGAIN : `${error.hint}. ${AGAIN}`
    throw new SeedgateError(error.code, error.message, { hint, cause: error.cause })
  }
}

async function promoteOnce(step: GateStep): Promise<number> {
  const { inputs, job, runId, repository, runUrl, temporary, world } = step
  const { recipe: checkedOut, recipeFolder, corpusFolder } = await recipeOf(step)
  const promoted = await promote(world, {
    ...approvedOf(inputs),
    recipePath: inputs.recipe,
    checkedOut,
    recipeFolder,
    corpusFolder,
    runId,
    attempt: job.attempt,
    pullNumber: inputs['pr-number'] ?? null,
    artifactUrl: (run, id) => `${runUrl.replace(/\d+$/, String(run))}/artifacts/${id}`,
    labels: inputs.labels,
    reviewers: inputs.reviewers,
    temporary,
  })
  giveOutputs(promoted, repository)
  for (const each of promoted.warnings) warning(plainText(each), { title: 'seedgate: not done' })
  const done = 'the base branch has this flip already'
  notice(plainText(promoted.pull?.url ?? done), { title: 'seedgate: promoted' })
  await summary.addRaw(renderPromotion({ ...promoted, branch: promoted.plan.branch, done })).write()
  return EXIT.ok
}

/** @throws SeedgateError usage-invalid */
function approvedOf(inputs: GateInputs) {
  const id = inputs['verdict-artifact-id']
  const [digest, another] = inputs['verdict-artifact-digest']
  const verdictSha256 = inputs['verdict-digest']
  if (id === undefined || digest === undefined || another !== undefined || verdictSha256 === undefined) {
    throw new SeedgateError(
      'usage-invalid',
      'stage promote: expected verdict-artifact-id, verdict-artifact-digest and verdict-digest, one each, got fewer or more',
      { hint: 'hand them over from the outputs of the job with stage decide' },
    )
  }
  return { artifact: { id, digest }, verdictSha256 }
}

function giveOutputs(
  { outcome, verdict, plan, approval, base, commit, pull, warnings }: Promoted,
  repository: string,
): void {
  const { branch, verdictSha256 } = plan
  give({
    verdict: verdict.verdict,
    'verdict-digest': verdictSha256,
    reasons: '[]',
    'pull-request': pull?.url ?? '',
    branch,
    commit: commit ?? '',
  })
  giveResult('promote', outcome, {
    ensemble: plan.ensemble,
    repository,
    verdict: verdict.verdict,
    verdict_sha256: verdictSha256,
    approver: approval.approver,
    self_approval: approval.self_approval,
    base,
    branch,
    commit,
    pull_request: pull === null ? null : { number: pull.number, url: pull.url, draft: pull.draft },
    warnings,
  })
}
